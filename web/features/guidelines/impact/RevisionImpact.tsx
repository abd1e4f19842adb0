import { Paragraph } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { SelectField } from '../../../components/SelectField';
import { usePreferredLanguages } from '../../../terms/language';
import { useGraphQuery } from '../../../api/use-graph-query';
import { MissingValue } from '../../../components/MissingValue';
import { QueryResult } from '../../../components/QueryResult';
import { dateFilter, textFilter, useAddressFilters } from '../../../components/address-filters';
import { UnavailableNotice } from '../../../components/UnavailableNotice';
import { DateField } from '../DateField';
import { isPartialDate } from '../../../../values/partial-date.js';
import { RevisionImpactDocument } from '../generated/graphql';
import { Section } from '../page/Section';
import type { GuidelineOnPage } from '../page/guideline-on-page';
import { ImpactResult } from './ImpactResult';

/** How many rows of each list are shown at first, and at most. */
const FIRST_ROWS = 20;
const MAX_ROWS = 100;

/** What a revision would touch, thought through without changing anything. The date is in the address. */
export function RevisionImpact({ guideline }: { guideline: GuidelineOnPage }) {
  const t = useTranslations('guidelines.impact');
  const prefer = usePreferredLanguages();
  const [{ revidert, kapittel }, setFilters] = useAddressFilters({ revidert: dateFilter, kapittel: textFilter });
  const [first, setFirst] = useState(FIRST_ROWS);
  const chapter = guideline.chapters.find(({ id }) => id === kapittel);
  const revisedOn = isPartialDate(revidert) ? revidert : null;
  const query = useGraphQuery(
    RevisionImpactDocument,
    revisedOn === null
      ? null
      : { id: guideline.id, chapterId: chapter?.id ?? '', ofChapter: !!chapter, revisedOn, first, prefer },
  );
  return (
    <div className="impact">
      <Section title={t('title')}>
        <Paragraph>{t('lead')}</Paragraph>
        <div className="impact-form">
          <DateField
            key={chapter?.id ?? ''}
            label={t('date')}
            value={revidert}
            onDate={(date) => setFilters({ revidert: date })}
          />
          {guideline.chapters.length > 0 && (
            <SelectField
              label={t('what')}
              value={chapter?.id ?? ''}
              options={[
                { value: '', label: t('whole') },
                ...guideline.chapters.map(({ id, title }) => ({ value: id, label: title })),
              ]}
              onChoose={(id) => setFilters({ kapittel: id })}
              isSmall
            />
          )}
        </div>
        {revisedOn && (
          <>
            <UnavailableNotice queries={[query]} />
            <QueryResult query={query}>
              {(data) => {
                const impact = data.chapter?.impact ?? data.guideline?.impact;
                return impact ? (
                  <ImpactResult impact={impact} showsAll={first === MAX_ROWS} onShowAll={() => setFirst(MAX_ROWS)} />
                ) : (
                  <MissingValue why="unavailable" />
                );
              }}
            </QueryResult>
          </>
        )}
      </Section>
    </div>
  );
}
