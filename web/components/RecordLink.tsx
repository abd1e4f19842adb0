import { useTerm } from '../terms/use-term';
import { ViewLink } from './ViewLink';

const VIEW_OF = {
  Course: ['courses', ''],
  Guideline: ['guidelines', ''],
  Programme: ['education', 'program/'],
  Project: ['research', ''],
  Measure: ['plan', 'tiltak/'],
  Indicator: ['plan', 'indikator/'],
} as const;

/** Names a record by its kind and id, with a link where it has a page. */
export function RecordLink({ kind, id }: { kind: string; id: string }) {
  const term = useTerm();
  const name = `${term('RecordKind', kind)} ${id}`;
  if (!(kind in VIEW_OF)) return <span>{name}</span>;
  const [view, below] = VIEW_OF[kind as keyof typeof VIEW_OF];
  return (
    <ViewLink view={view} id={`${below}${id}`}>
      {name}
    </ViewLink>
  );
}
