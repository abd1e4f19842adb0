import { Heading, Tag } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { useTerm } from '../../../terms/use-term';
import { RecordLink } from '../../../components/RecordLink';
import { PlanStatusTag } from '../../../components/PlanStatusTag';
import type { ListedMeasureFragment } from '../generated/graphql';
import { GapLink } from '../parts/GapLink';
import { MeansTable } from '../parts/MeansTable';
import { ReportedProgress } from '../parts/ReportedProgress';
import { ResponsibleOrganisations } from '../parts/ResponsibleOrganisations';
import type { MeasureGroup } from './measure-groups';
import type { MeasureRows } from './use-measure-rows';

interface Props {
  group: MeasureGroup;
  rows: MeasureRows;
  audienceIds: readonly string[];
}

/** The measures of a group: who answers for each, what was reported, what there is, and what is missing. */
export function MeasureTable({ group, rows, audienceIds }: Props) {
  const t = useTranslations('plan.measures');
  const name = rows.nameOf(group);
  return (
    <section className="measure-group">
      <Heading level={3} data-size="2xs">
        {name} ({group.measures.length})
      </Heading>
      <table className="measure-table" role="table">
        <caption className="visually-hidden">{name}</caption>
        <thead role="rowgroup">
          <tr role="row">
            {(['measure', 'responsible', 'progress', 'means', 'gaps'] as const).map((column) => (
              <th key={column} scope="col" role="columnheader">
                {t(`columns.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {group.measures.map((measure) => (
            <tr key={measure.id} role="row">
              <MeasureName measure={measure} />
              <td role="cell" data-label={t('columns.responsible')}>
                <ResponsibleOrganisations measure={measure} />
              </td>
              <td role="cell" data-label={t('columns.progress')}>
                <ReportedProgress progress={measure.latestProgress} />
                {measure.evaluation !== null && (
                  <div className="evaluation">
                    {t('evaluation')}: <span lang="nb">{measure.evaluation}</span>
                  </div>
                )}
              </td>
              <td role="cell" data-label={t('columns.means')}>
                {rows.isWaiting ? (
                  '…'
                ) : (
                  <MeansTable means={rows.meansOf(measure.id)} caption={t('meansOf', { measure: measure.title })} />
                )}
              </td>
              <td role="cell" data-label={t('columns.gaps')}>
                <GapLink count={rows.gapsOf(measure.id)} measure={measure} audienceIds={audienceIds} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function MeasureName({ measure }: { measure: ListedMeasureFragment }) {
  const t = useTranslations('plan.measures');
  const term = useTerm();
  const { id, title, kind, subKind, number, plan, indicator } = measure;
  return (
    <th scope="row" role="rowheader">
      <RecordLink kind="Measure" id={id}>
        <span lang="nb">{number === null ? title : `${number}. ${title}`}</span>
      </RecordLink>
      <div className="tags">
        <PlanStatusTag status={plan.status} />
        <Tag data-size="sm" variant="outline">
          {subKind === null ? term('MeasureKind', kind) : term('MeasureSubKind', subKind)}
        </Tag>
      </div>
      {indicator && (
        <div className="aside">
          {t('indicator')}:{' '}
          <RecordLink kind="Indicator" id={indicator.id}>
            {indicator.name.text}
          </RecordLink>
        </div>
      )}
    </th>
  );
}
