import type { ReactNode } from 'react';
import { MissingValue } from '../../components/MissingValue';

/** A named fact of a record; where nothing is recorded, it is unknown. */
export function Fact({ name, children }: { name: string; children?: ReactNode }) {
  const parts = Array.isArray(children) ? (children as ReactNode[]) : [children];
  const empty = parts.every((part) => part === null || part === undefined || part === '' || part === false);
  return (
    <>
      <dt>{name}</dt>
      <dd>{empty ? <MissingValue why="unknown" /> : children}</dd>
    </>
  );
}
