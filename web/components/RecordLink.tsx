import { Suspense, type ReactNode } from 'react';
import { useRecordWords } from '../terms/record-words';
import { ViewLink } from './ViewLink';

/** The views that have pages of records, and what stands before a record's id in their addresses. */
const PAGES = {
  Course: ['courses', ''],
  Guideline: ['guidelines', ''],
  Programme: ['education', 'program/'],
  Project: ['research', ''],
  Organisation: ['research', 'institusjon/'],
  Publication: ['research', 'publikasjon/'],
  Measure: ['plan', 'tiltak/'],
  Indicator: ['plan', 'indikator/'],
} as const;

/** Kinds of records that have a page. */
type RecordKind = keyof typeof PAGES;

interface Props {
  kind: RecordKind;
  id: string;
  children: ReactNode;
  /** The language of the text, where it is not the page's. */
  lang?: string | undefined;
}

/** A link to the page of a record. */
export function RecordLink({ kind, id, children, lang }: Props) {
  const [view, below] = PAGES[kind];
  return (
    <ViewLink view={view} id={`${below}${id}`} lang={lang}>
      {children}
    </ViewLink>
  );
}

/** Names a record by its kind and id, with a link where it has a page. */
export function NamedRecord({ kind, id }: { kind: string; id: string }) {
  const name = (
    <Suspense fallback={id}>
      <KindName kind={kind} /> {id}
    </Suspense>
  );
  if (!(kind in PAGES)) return <span>{name}</span>;
  return (
    <RecordLink kind={kind as RecordKind} id={id}>
      {name}
    </RecordLink>
  );
}

function KindName({ kind }: { kind: string }) {
  return useRecordWords()(kind)?.name ?? kind;
}
