import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { ClearFilters } from '../../components/ClearFilters';
import { usePreferredLanguages } from '../../terms/language';
import { useGraphQuery } from '../../api/use-graph-query';
import { CheckboxFilter, type Choice } from '../../components/CheckboxFilter';
import { useScheduleFilters } from './filters';
import { ScheduleChoicesDocument } from './generated/graphql';

/** What the schedule can be narrowed to: who answers for the review, and topics. `children` are further filters. */
export function ScheduleFilters({ children }: { children?: ReactNode }) {
  const t = useTranslations('guidelines');
  const tApp = useTranslations('components');
  const [filters, setFilters] = useScheduleFilters();
  const { answer } = useGraphQuery(ScheduleChoicesDocument, { prefer: usePreferredLanguages() });
  const facets = answer?.data.catalogue?.guidelines?.facets;
  const publishers = (facets?.publishers ?? []).flatMap(({ organisation }) =>
    organisation ? [{ value: organisation.id, label: organisation.name.text }] : [],
  );
  const topics = (facets?.topics ?? []).flatMap(({ topic }) =>
    topic ? [{ value: topic.id, label: topic.prefLabel.text }] : [],
  );
  const isNarrowed = ['ansvarlig', 'tema', 'tilstand', 'fra', 'til'].some(
    (name) => filters[name as 'ansvarlig'].length > 0,
  );
  return (
    <aside className="filters" aria-label={tApp('filters')}>
      {children}
      <CheckboxFilter
        legend={t('responsible')}
        choices={publishers}
        chosen={filters.ansvarlig}
        onChoose={(ansvarlig) => setFilters({ ansvarlig })}
      />
      <CheckboxFilter
        legend={t('topic')}
        choices={byLabel(topics)}
        chosen={filters.tema}
        onChoose={(tema) => setFilters({ tema })}
      />
      <ClearFilters
        isShown={isNarrowed}
        onClear={() => setFilters({ ansvarlig: [], tema: [], tilstand: [], fra: '', til: '' })}
      />
    </aside>
  );
}

const byLabel = (choices: Choice[]) => choices.sort((a, b) => a.label.localeCompare(b.label, 'nb'));
