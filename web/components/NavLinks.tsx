import { Link } from 'wouter';

interface Props {
  label: string;
  className: string;
  links: readonly { key: string; label: string; href: string; isCurrent: boolean }[];
}

/** Links between the parts of a view, each of which has an address of its own. */
export function NavLinks({ label, className, links }: Props) {
  return (
    <nav aria-label={label} className={className}>
      <ul>
        {links.map(({ key, label: text, href, isCurrent }) => (
          <li key={key}>
            <Link href={href} aria-current={isCurrent ? 'page' : undefined}>
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
