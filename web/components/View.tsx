import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useEffect, type ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useDateFormat } from '../terms/use-date-format';
import { useTerm } from '../terms/use-term';
import type { Asked } from '../api/use-graph-query';

interface Props {
  /** The heading, also the document's title. */
  title: string;
  /** The heading's language, where it is another than the page's. */
  titleLang?: string;
  /** One or two sentences on what the view shows. */
  lead?: ReactNode;
  /** The answers that the view is made of: registries that are missing from them are named. */
  asked?: readonly Asked<unknown>[];
  /** Exports and other buttons for the whole view. */
  actions?: ReactNode;
  children: ReactNode;
}

/** The frame that every view has: heading, what it shows and does not show, which registries are missing, exports. */
export function View({ title, titleLang, lead, asked = [], actions, children }: Props) {
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
      <SilentRegistries asked={asked} />
      {children}
    </div>
  );
}

/** Names the registries that did not answer, and when they last did. */
export function SilentRegistries({ asked }: { asked: readonly Asked<unknown>[] }) {
  const t = useTranslations('components.silent');
  const term = useTerm();
  const { moment } = useDateFormat();
  const silent = new Map(asked.flatMap(({ answer }) => answer?.silent ?? []).map((one) => [one.registry, one]));
  if (silent.size === 0) return null;
  return (
    <Alert data-color="warning" role="status">
      <Heading level={2} data-size="2xs">
        {t('title')}
      </Heading>
      <ul>
        {[...silent.values()].map(({ registry, lastAnswered }) => (
          <li key={registry}>
            {t('registry', { registry: term('registry', registry) })}{' '}
            {lastAnswered === null ? '' : t('lastAnswered', { at: moment(lastAnswered) })}
          </li>
        ))}
      </ul>
      <Paragraph data-size="sm">{t('rest')}</Paragraph>
    </Alert>
  );
}
