import { Paragraph } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { ClearFilters } from '../../../components/ClearFilters';
import { ListView } from '../../../components/ListView';
import { usePreferredLanguages } from '../../../terms/language';
import { CheckboxFilter } from '../../../components/CheckboxFilter';
import { CsvButton } from '../../../components/CsvButton';
import { listFilter, someOf, textFilter, useAddressFilters } from '../../../components/address-filters';
import { useToday } from '../../../components/use-today';
import { SearchField } from '../../../components/SearchField';
import { ViewFrame } from '../../../components/ViewFrame';
import { useWholeListQuery } from '../../../api/whole-list';
import { CallsDocument } from '../generated/graphql';
import { PartLinks } from '../parts/PartLinks';
import { useTaxonomyNames } from '../parts/use-taxonomy-names';
import { useProjectTable } from '../projects/use-project-table';
import { CallItem } from './CallItem';
import { byDeadline, deadlineStateOf } from './deadline';

const DEADLINES = { kommer: 'coming', ord: 'inWords', ingen: 'none', passert: 'passed' } as const;
const KEYS = Object.keys(DEADLINES) as (keyof typeof DEADLINES)[];

/** Money that can be or could be applied for, by deadline. */
export function Calls() {
  const t = useTranslations('research');
  const tApp = useTranslations('components');
  const [filters, change] = useAddressFilters({ sok: textFilter, tema: listFilter, frist: someOf(KEYS) });
  const { topics } = useTaxonomyNames();
  const calls = useWholeListQuery(
    CallsDocument,
    {
      prefer: usePreferredLanguages(),
      search: filters.sok || undefined,
      alignedTo: filters.tema.length > 0 ? { topicIds: filters.tema } : undefined,
    },
    ({ catalogue }) => catalogue?.projects,
  );
  const table = useProjectTable();
  const thisDay = useToday();
  const data = calls.answer?.data;
  // The registries' day; where none of them tells it, this machine's
  const today = data?.first.reviewSchedule?.today ?? thisDay;
  const all = byDeadline(data?.nodes ?? [], today);
  const wanted = filters.frist.map((key) => DEADLINES[key]);
  const shown = all.filter((call) => wanted.length === 0 || wanted.includes(deadlineStateOf(call, today)));
  return (
    <ViewFrame
      title={t('calls.title')}
      lead={t('calls.lead')}
      queries={[calls]}
      actions={<CsvButton table={data?.nodes ? () => table('utlysninger', shown) : null} />}
    >
      <PartLinks current="utlysninger" topics={filters.tema} />
      <ListView
        filters={
          <section className="filters" aria-label={tApp('filters')}>
            <SearchField
              label={t('calls.search')}
              value={filters.sok}
              onSearch={(sok) => change({ sok }, { replace: true })}
            />
            <CheckboxFilter
              legend={t('field.deadline')}
              open
              choices={KEYS.map((key) => ({
                value: key,
                label: t(`calls.${DEADLINES[key]}`),
                count: data?.nodes
                  ? all.filter((call) => deadlineStateOf(call, today) === DEADLINES[key]).length
                  : null,
              }))}
              chosen={filters.frist}
              onChoose={(frist) => change({ frist: frist as typeof filters.frist })}
            />
            {filters.tema.length > 0 && (
              <CheckboxFilter
                legend={t('field.topics')}
                choices={filters.tema.map((id) => ({ value: id, label: topics.get(id) ?? id }))}
                chosen={filters.tema}
                onChoose={(tema) => change({ tema })}
              />
            )}
          </section>
        }
        label={t('calls.list')}
        query={calls}
        listIn={({ nodes }) => nodes}
        count={t('calls.count', { count: shown.length })}
        tools={
          <ClearFilters
            isShown={filters.sok !== '' || filters.tema.length + filters.frist.length > 0}
            onClear={() => change({ sok: '', tema: [], frist: [] })}
          />
        }
        isEmpty={shown.length === 0}
        empty={<Paragraph>{t('calls.empty')}</Paragraph>}
      >
        <ul className="rows">
          {shown.map((call) => (
            <li key={call.id}>
              <CallItem call={call} standing={deadlineStateOf(call, today)} />
            </li>
          ))}
        </ul>
      </ListView>
    </ViewFrame>
  );
}
