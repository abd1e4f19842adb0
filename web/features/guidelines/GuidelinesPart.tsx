import type { ReactNode } from 'react';
import { Paragraph } from '@digdir/designsystemet-react';
import { UnavailableNotice } from '../../components/UnavailableNotice';
import type { QueryState } from '../../api/use-graph-query';

interface Props {
  /** What is shown here, in a sentence or two. */
  lead: ReactNode;
  queries: readonly QueryState<unknown>[];
  /** Exports of what is shown. */
  actions: ReactNode;
  children: ReactNode;
}

/** One part of the view: what it shows, its exports, and the registries that are missing from it. */
export function GuidelinesPart({ lead, queries, actions, children }: Props) {
  return (
    <div className="part">
      <div className="part-head">
        <Paragraph>{lead}</Paragraph>
        <div className="view-actions">{actions}</div>
      </div>
      <UnavailableNotice queries={queries} />
      {children}
    </div>
  );
}
