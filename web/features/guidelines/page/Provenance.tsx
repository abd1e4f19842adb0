import { useTranslations } from 'use-intl';
import { useDateFormat } from '../../../terms/use-date-format';
import { Fact, FactList } from '../../../components/Facts';
import { FieldNames } from '../../../components/FieldDifferences';
import { ExternalLink } from '../../../components/ExternalLink';
import { MissingValue } from '../../../components/MissingValue';
import { Section } from './Section';
import type { GuidelineOnPage } from './guideline-on-page';

/** Where the record was read, and what in it is the curator's own judgement. */
export function Provenance({ guideline }: { guideline: GuidelineOnPage }) {
  const t = useTranslations('guidelines.page');
  const { partial } = useDateFormat();
  const { sourceUrl, sourceKind, sourceDate, alsoListedAt, inferredFields, titleIsOfficial } = guideline;
  return (
    <Section title={t('provenance')}>
      <FactList>
        <Fact name={t('source')}>
          <ExternalLink href={sourceUrl}>{sourceUrl}</ExternalLink>
        </Fact>
        <Fact name={t('sourceKind')} lang="nb">
          {sourceKind}
        </Fact>
        <Fact name={t('sourceDate')}>{sourceDate ? partial(sourceDate) : <MissingValue why="unknown" />}</Fact>
        {alsoListedAt.length > 0 && (
          <Fact name={t('alsoListedAt')}>
            {alsoListedAt.map((address) => (
              <p key={address} className="line-of-list">
                <ExternalLink href={address}>{address}</ExternalLink>
              </p>
            ))}
          </Fact>
        )}
        <Fact name={t('inferredFields')}>
          {inferredFields.length > 0 ? <FieldNames kind="Guideline" fields={inferredFields} /> : t('nothingInferred')}
          {!titleIsOfficial && ` ${t('titleByCurator')}`}
        </Fact>
      </FactList>
    </Section>
  );
}
