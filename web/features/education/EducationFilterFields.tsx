import { Checkbox } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { ClearFilters } from '../../components/ClearFilters';
import { useLanguage } from '../../terms/language';
import { useTerm } from '../../terms/use-term';
import { CheckboxFilter } from '../../components/CheckboxFilter';
import { SearchField } from '../../components/SearchField';
import { COVERAGES, type ChangeFilters, type EducationFilters } from './filters';
import type { LabelFragment } from './generated/graphql';
import { topicsInOrder } from './topics';
import type { ProgrammesAnswer } from './use-programmes';

interface Props {
  data: ProgrammesAnswer;
  filters: EducationFilters;
  change: ChangeFilters;
}

/** The filters of the view; each side shows those that mean something there. */
export function EducationFilterFields({ data, filters, change }: Props) {
  const t = useTranslations('education');
  const common = useTranslations('components');
  const term = useTerm();
  const pageLanguage = useLanguage();
  const option = (value: string, { text, language }: LabelFragment) => ({
    value,
    label: text,
    lang: language === pageLanguage ? undefined : language,
  });
  const searched = (legend: string) => ({
    scrolls: true,
    search: {
      label: t('picker.find', { among: legend.toLocaleLowerCase('nb') }),
      found: (count: number) => t('picker.found', { count }),
    },
  });
  const all = data.catalogue?.all?.nodes ?? [];
  const audiences = new Map(
    all.flatMap(({ audience }) => (audience ? [[audience.id, option(audience.id, audience.prefLabel)] as const] : [])),
  );
  // An audience that no programme of the level educates alone is still chosen, and can be taken away
  const unknown = filters.malgruppe.filter((id) => !audiences.has(id)).map((id) => ({ value: id, label: id }));
  const { visning, tema, sok, malgruppe, program, dekning, svake } = filters;
  const overOutcomes = visning !== 'rett';
  const overProgrammes = visning !== 'sammenlign';
  const isFiltered = [tema, malgruppe, program, dekning].some(({ length }) => length > 0) || sok !== '' || svake;
  return (
    <section className="filters" aria-label={common('filters')}>
      {overOutcomes && overProgrammes && (
        <SearchField
          label={t('filter.sok', { level: filters.nivaa })}
          value={sok}
          onSearch={(words) => change({ sok: words }, { replace: true })}
        />
      )}
      {overOutcomes && (
        <CheckboxFilter
          legend={t('filter.tema')}
          {...searched(t('filter.tema'))}
          choices={topicsInOrder(data.topics).map(({ topic, depth }) => ({
            ...option(topic.id, topic.prefLabel),
            isBelow: depth > 0,
          }))}
          chosen={tema}
          onChoose={(chosen) => change({ tema: chosen })}
        />
      )}
      {overProgrammes && (
        <>
          <CheckboxFilter
            legend={t('filter.malgruppe')}
            {...searched(t('filter.malgruppe'))}
            choices={[...[...audiences.values()].sort((a, b) => a.label.localeCompare(b.label, 'nb')), ...unknown]}
            chosen={malgruppe}
            onChoose={(chosen) => change({ malgruppe: chosen })}
          />
          <CheckboxFilter
            legend={t('filter.program')}
            {...searched(t('filter.program'))}
            choices={all.map(({ id, name }) => option(id, name))}
            chosen={program}
            onChoose={(chosen) => change({ program: chosen })}
          />
          {visning !== 'uten' && (
            <CheckboxFilter
              legend={t('filter.dekning')}
              choices={COVERAGES.map((value) => ({ value, label: term('ProgrammeCoverage', value) }))}
              chosen={dekning}
              onChoose={(chosen) => change({ dekning: COVERAGES.filter((value) => chosen.includes(value)) })}
            />
          )}
        </>
      )}
      {overOutcomes && (
        <Checkbox data-size="sm" label={t('filter.svake')} checked={svake} onChange={() => change({ svake: !svake })} />
      )}
      <ClearFilters
        isShown={isFiltered}
        onClear={() => change({ tema: [], malgruppe: [], program: [], dekning: [], sok: '', svake: false })}
      />
    </section>
  );
}
