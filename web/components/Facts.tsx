import type { ReactNode } from 'react';
import { MissingValue } from './MissingValue';

/** Facts of a record by their names. */
export function FactList({ children, isCompact = false }: { children: ReactNode; isCompact?: boolean }) {
  return <dl className={isCompact ? 'facts compact' : 'facts'}>{children}</dl>;
}

interface FactProps {
  name: ReactNode;
  children?: ReactNode;
  /** The language of the value, where it is not the page's. */
  lang?: string | undefined;
  /** Says that the value is not known where there is none. */
  orUnknown?: boolean;
  className?: string;
}

/** One fact: its name and its value. */
export function Fact({ name, children, lang, orUnknown = false, className }: FactProps) {
  const parts = Array.isArray(children) ? (children as ReactNode[]) : [children];
  const isEmpty = parts.every((part) => part === null || part === undefined || part === '' || part === false);
  return (
    <div className="fact">
      <dt>{name}</dt>
      <dd lang={lang} className={className}>
        {orUnknown && isEmpty ? <MissingValue why="unknown" /> : children}
      </dd>
    </div>
  );
}
