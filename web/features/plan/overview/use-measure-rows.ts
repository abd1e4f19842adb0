import { useTranslations } from 'use-intl';
import { useTerm } from '../../../terms/use-term';
import { fieldsOf, type ExportTable } from '../../../components/export-table';
import type { GapCounts } from '../gap-counts';
import type { MeansFragment, PlanMeansQuery } from '../generated/graphql';
import { usePeriods } from '../use-periods';
import type { Plan } from '../chosen-plan';
import type { MeasureGroup } from './measure-groups';

type MeansOfPlan = NonNullable<PlanMeansQuery['plan']>['measures']['nodes'];
interface Found {
  means: MeansOfPlan;
  /** The means could not be asked. */
  isMissing: boolean;
  gaps: GapCounts;
  plan: Plan;
}

/** What stands beside the measures of a list, and the list as a table to export. */
export interface MeasureRows {
  isWaiting: boolean;
  nameOf: (group: MeasureGroup) => string;
  meansOf: (measureId: string) => MeansFragment['means'];
  gapsOf: (measureId: string) => number | null | undefined;
  table: (groups: readonly MeasureGroup[]) => ExportTable;
}

const fields = fieldsOf('Measure');

const NUMBERS = ['courses', 'learningOutcomes', 'guidelines', 'projects'] as const;

/** Puts together what is shown of measures with what was found on their means and gaps. */
export function useMeasureRows({ means, isMissing, gaps, plan }: Found): MeasureRows {
  const t = useTranslations('plan');
  const absent = useTranslations('components.absent');
  const term = useTerm();
  const { span } = usePeriods();
  const nameOf = ({ of }: MeasureGroup) => {
    if (of === 'nobody') return t('responsible.nobody');
    if (of === 'unavailable') return absent('unavailable');
    return 'sector' in of ? term('Sector', of.sector) : of.organisation;
  };
  const meansOf = (id: string) => means.find((measure) => measure.id === id)?.means ?? null;
  const row = (group: MeasureGroup) => (measure: MeasureGroup['measures'][number]) => {
    const rows = meansOf(measure.id)?.rows?.nodes;
    const each = (name: (typeof NUMBERS)[number]) =>
      rows?.map((one) => `${one.topic.prefLabel.text}: ${one[name]?.count ?? absent('unavailable')}`).join('; ') ??
      absent('unavailable');
    return [
      nameOf(group),
      measure.title,
      measure.subKind === null ? term('MeasureKind', measure.kind) : term('MeasureSubKind', measure.subKind),
      term('Sector', measure.sector),
      measure.responsible === null
        ? absent('unavailable')
        : measure.responsible.map(({ name }) => name.text).join(', ') || t('responsible.nobody'),
      measure.responsibleInferred ? t('responsible.inferred') : '',
      plan.title.text,
      term('PlanStatus', measure.plan.status),
      measure.latestProgress ? term('ProgressStatus', measure.latestProgress.status) : t('notReported'),
      measure.latestProgress ? span(measure.latestProgress.period) : '',
      measure.evaluation ?? '',
      ...NUMBERS.map(each),
      gaps.of(measure.id) ?? absent('unavailable'),
    ];
  };
  return {
    isWaiting: means.length === 0 && !isMissing,
    nameOf,
    meansOf,
    gapsOf: gaps.of,
    table: (groups) => ({
      name: `tiltak-${plan.id}`,
      columns: [
        t('csv.group'),
        ...fields('title', 'kind', 'sector', 'responsibleIds'),
        ...(['inferred', 'plan', 'planStatus', 'progress', 'period'] as const).map((column) => t(`csv.${column}`)),
        ...fields('evaluationNb'),
        ...(['courses', 'outcomes', 'guidelines', 'projects', 'gaps'] as const).map((column) => t(`csv.${column}`)),
      ],
      rows: groups.flatMap((group) => group.measures.map(row(group))),
    }),
  };
}
