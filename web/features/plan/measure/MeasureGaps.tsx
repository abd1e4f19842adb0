import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { QueryResult } from '../../../components/QueryResult';
import { CheckboxFilter } from '../../../components/CheckboxFilter';
import { useGapAudiences } from '../gap-audiences';
import { usePlanFilters } from '../plan-filters';
import { GapsOnDemand } from './GapsOnDemand';
import { MeasureFindings } from './MeasureFindings';
import type { MeasureOnPage } from './measure-on-page';

/** What is missing that a measure answers for: findings first, and the single cells where one wants them. */
export function MeasureGaps({ measure }: { measure: MeasureOnPage }) {
  const t = useTranslations('plan.gaps');
  const [{ malgruppe }, change] = usePlanFilters();
  const audiences = useGapAudiences(malgruppe);
  // A need may name any group, so findings are looked for among all
  const named = malgruppe.length > 0 ? malgruppe : audiences.all.map(({ id }) => id);
  return (
    <div className="measure-gaps">
      <Heading level={2} data-size="xs" id="gaps">
        {t('title')}
      </Heading>
      <Paragraph data-size="sm">{t('findingsRule')}</Paragraph>
      <div className="gap-audiences">
        <CheckboxFilter
          legend={t('audiences')}
          open={false}
          choices={audiences.all.map(({ id, prefLabel }) => ({ value: id, label: prefLabel.text }))}
          chosen={malgruppe}
          onChoose={(chosen) => change({ malgruppe: chosen })}
        />
      </div>
      <QueryResult query={audiences.query}>
        {() => (
          <>
            <MeasureFindings measure={measure} audienceIds={named} />
            <GapsOnDemand measure={measure} audiences={audiences} />
          </>
        )}
      </QueryResult>
    </div>
  );
}
