import { Suspense, type ReactNode } from 'react';
import { belowView, hasPage, RECORD_PAGES, type RecordWithPage } from '../addresses';
import { useRecordWords } from '../terms/record-words';
import { ViewLink } from './ViewLink';

interface Props {
  kind: RecordWithPage;
  id: string;
  children: ReactNode;
  /** The language of the text, where it is not the page's. */
  lang?: string | undefined;
}

/** A link to the page of a record. */
export function RecordLink({ kind, id, children, lang }: Props) {
  return (
    <ViewLink view={RECORD_PAGES[kind].view} id={belowView(kind, id)} lang={lang}>
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
  if (!hasPage(kind)) return <span>{name}</span>;
  return (
    <RecordLink kind={kind} id={id}>
      {name}
    </RecordLink>
  );
}

function KindName({ kind }: { kind: string }) {
  return useRecordWords()(kind)?.name ?? kind;
}
