import { Tag } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { useDateFormat } from '../../../terms/use-date-format';
import { useTerm } from '../../../terms/use-term';
import { MissingValue } from '../../../components/MissingValue';
import { ExternalLink } from '../../../components/ExternalLink';
import type { NewerEvidenceQuery } from '../generated/graphql';

export type NewerPublicationNode = NonNullable<
  NonNullable<NewerEvidenceQuery['guideline']>['newerPublications']
>['nodes'][number];

/** A publication that is newer, or may be: what it is, on which of the topics, what was decided. */
export function NewerPublication({ evidence }: { evidence: NewerPublicationNode }) {
  const t = useTranslations('guidelines.evidence');
  const term = useTerm();
  const { partial } = useDateFormat();
  const { publication, order, guidelineDate, topics, decision, lapsed } = evidence;
  const { title, type, year, journal, doi, sourceUrl } = publication;
  return (
    <li>
      <ExternalLink href={doi ? `https://doi.org/${doi}` : sourceUrl}>{title}</ExternalLink>
      <p>{[term('PublicationType', type), journal, year ?? t('noYear')].filter(Boolean).join(', ')}</p>
      <p>
        {t(order === 'NEWER' ? 'newer' : 'maybeNewer', { date: partial(guidelineDate) })}{' '}
        {topics ? (
          t('onTopics', { topics: topics.map(({ prefLabel }) => prefLabel.text).join(', ') })
        ) : (
          <MissingValue why="unavailable" />
        )}
      </p>
      <p>
        <Tag data-size="sm" data-color={decision ? 'neutral' : 'warning'}>
          {decision ? term('EvidenceVerdict', decision.verdict) : t('undecided')}
        </Tag>
        {decision && <span lang="nb"> {decision.reason}</span>}
        {lapsed && ` ${t('lapsed', { verdict: term('EvidenceVerdict', lapsed.verdict), reason: lapsed.reason })}`}
      </p>
    </li>
  );
}
