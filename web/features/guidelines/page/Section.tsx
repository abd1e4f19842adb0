import { Heading } from '@digdir/designsystemet-react';
import { useId, type ReactNode } from 'react';

/** A part of the page under a heading of its own, with the number of what it lists. */
export function Section({
  title,
  count,
  children,
}: {
  title: string;
  count?: number | undefined;
  children: ReactNode;
}) {
  const id = useId();
  return (
    <section className="section" aria-labelledby={id}>
      <Heading level={2} data-size="xs" id={id}>
        {title}
        {count !== undefined && ` (${count})`}
      </Heading>
      {children}
    </section>
  );
}
