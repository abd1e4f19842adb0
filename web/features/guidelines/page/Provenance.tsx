import { useTranslations } from 'use-intl';
import { useDateFormat } from '../../../terms/use-date-format';
import { ExternalLink } from '../../../components/ExternalLink';
import { MissingValue } from '../../../components/MissingValue';
import { Section } from './Section';
import { useFieldName } from './use-field-name';
import type { FullGuideline } from './types';

/** Where the record was read, and what in it is the curator's own judgement. */
export function Provenance({ guideline }: { guideline: FullGuideline }) {
  const t = useTranslations('guidelines.page');
  const { partial } = useDateFormat();
  const fieldName = useFieldName();
  const { sourceUrl, sourceKind, sourceDate, alsoListedAt, inferredFields, titleIsOfficial } = guideline;
  return (
    <Section title={t('provenance')}>
      <dl className="facts">
        <dt>{t('source')}</dt>
        <dd>
          <ExternalLink href={sourceUrl}>{sourceUrl}</ExternalLink>
        </dd>
        <dt>{t('sourceKind')}</dt>
        <dd lang="nb">{sourceKind}</dd>
        <dt>{t('sourceDate')}</dt>
        <dd>{sourceDate ? partial(sourceDate) : <MissingValue why="unknown" />}</dd>
        {alsoListedAt.length > 0 && (
          <>
            <dt>{t('alsoListedAt')}</dt>
            <dd>
              {alsoListedAt.map((address) => (
                <p key={address} className="line-of-list">
                  <ExternalLink href={address}>{address}</ExternalLink>
                </p>
              ))}
            </dd>
          </>
        )}
        <dt>{t('inferredFields')}</dt>
        <dd>
          {inferredFields.length > 0 ? inferredFields.map(fieldName).join(', ') : t('nothingInferred')}
          {!titleIsOfficial && ` ${t('titleByCurator')}`}
        </dd>
      </dl>
    </Section>
  );
}
