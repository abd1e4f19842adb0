import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useEffect, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { QueryState } from '../api/use-graph-query';
import { UnavailableNotice } from './UnavailableNotice';
import { WrongValues } from './WrongValues';

interface Props {
  /** The heading, also the document's title. */
  title: string;
  /** The heading's language, where it is another than the page's. */
  titleLang?: string;
  /** One or two sentences on what the view shows. */
  lead?: ReactNode;
  /** The answers that the view is made of: registries that are missing from them are named. */
  queries?: readonly QueryState<unknown>[];
  /** Exports and other buttons for the whole view. */
  actions?: ReactNode;
  children: ReactNode;
}

/** The frame that every view has: heading, what it shows and does not show, which registries are missing, exports. */
export function ViewFrame({ title, titleLang, lead, queries = [], actions, children }: Props) {
  const t = useTranslations('components');
  useEffect(() => {
    document.title = `${title} – Kompetansekart`;
  }, [title]);
  return (
    <div className="view">
      <div className="view-head">
        <div>
          <Heading level={1} data-size="md" lang={titleLang}>
            {title}
          </Heading>
          {lead !== undefined && <Paragraph className="lead">{lead}</Paragraph>}
          <Paragraph data-size="sm" className="caution">
            {t('shows')}
          </Paragraph>
        </div>
        {actions !== undefined && <div className="view-actions">{actions}</div>}
      </div>
      <WrongValues />
      <UnavailableNotice queries={queries} />
      {children}
    </div>
  );
}
