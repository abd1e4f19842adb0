import { Tag } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { useTerm } from '../../../terms/use-term';
import { RecordLink } from '../../../components/RecordLink';
import { MissingValue } from '../../../components/MissingValue';
import { ExternalLink } from '../../../components/ExternalLink';
import type { ListedOutcomeFragment } from '../generated/graphql';
import { LocalizedText } from '../../../components/LocalizedText';

interface Props {
  outcome: ListedOutcomeFragment;
  /** The programme whose page or column it is shown under; another one is named. */
  under?: string | null;
  /** Only what it says and where: the rest is on the programme's page. */
  brief?: boolean;
}

/** An outcome: what it says, where that stands, who can decide to change it, and whether it is up to date. */
export function OutcomeItem({ outcome, under = null, brief = false }: Props) {
  const t = useTranslations('education.outcome');
  const term = useTerm();
  const { code, text, kind, competenceLevel, legalRef, sourceUrl, programme, topics, currency, weakMatch } = outcome;
  const administrator = programme.regulation?.administeredBy;
  return (
    <li className="outcome">
      <p className="outcome-text">
        {code !== null && <strong className="code">{code}</strong>} <span lang="nb">{text}</span>{' '}
        {weakMatch && (
          <Tag data-color="neutral" data-size="sm">
            {t('weak')}
          </Tag>
        )}
      </p>
      <ul className="outcome-facts">
        {programme.id !== under && (
          <li>
            <RecordLink kind="Programme" id={programme.id}>
              <LocalizedText text={programme.name} />
            </RecordLink>
            {under !== null && ` (${t('shared')})`}
          </li>
        )}
        <li>
          <ExternalLink href={sourceUrl}>{legalRef}</ExternalLink>
        </li>
        <li>
          {term('LearningOutcomeKind', kind)}
          {competenceLevel !== null && `, ${term('CompetenceLevel', competenceLevel)}`}
        </li>
        {!brief && administrator && (
          <li>
            {t('administeredBy')} <LocalizedText text={administrator.name} />
          </li>
        )}
        {!brief && (
          <>
            <li>
              {t('currency')} {currency ? term('CurrencyState', currency.state) : <MissingValue why="unavailable" />}
            </li>
            <li>
              {t('topics')}{' '}
              {topics === null ? (
                <MissingValue why="unavailable" />
              ) : (
                topics.map(({ id, prefLabel }, index) => (
                  <span key={id}>
                    {index > 0 && ', '}
                    <LocalizedText text={prefLabel} />
                  </span>
                ))
              )}
            </li>
          </>
        )}
      </ul>
    </li>
  );
}
