import { Link } from 'wouter';

interface Props {
  label: string;
  /** `tabs` for levels, `looks` for ways to look at them. */
  kind: 'tabs' | 'looks';
  turns: readonly { key: string; label: string; href: string; current: boolean }[];
}

/** Links between sides of the view; each side has its own address. */
export function Turns({ label, kind, turns }: Props) {
  return (
    <nav aria-label={label} className={`turns ${kind}`}>
      <ul>
        {turns.map(({ key, label: text, href, current }) => (
          <li key={key}>
            <Link href={href} aria-current={current ? 'page' : undefined}>
              {text}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
