import { Details } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useGraphQuery } from '../../../api/use-graph-query';
import { CheckboxFilter } from '../../../components/CheckboxFilter';
import { ClearFilters } from '../../../components/ClearFilters';
import { QueryResult } from '../../../components/QueryResult';
import { usePreferredLanguages } from '../../../terms/language';
import { useTerm } from '../../../terms/use-term';
import { GapMapFiltersDocument } from '../generated/graphql';
import { NeedFilterFields } from '../NeedFilterFields';
import { RecordFilterFields } from '../RecordFilterFields';
import type { Tree } from '../trees';
import { DIMENSIONS, dimensionOf, NO_FILTERS, type ChangeFindings, type FindingAddress } from './finding-address';

interface Props {
  address: FindingAddress;
  change: ChangeFindings;
  topics: Tree;
  audiences: Tree;
}

/** Which findings are listed: by need, by what is judged, by topic and audience, by which records count, by measure. */
export function FindingFilters({ address, change, topics, audiences }: Props) {
  const t = useTranslations();
  const { tema, malgruppe } = address;
  const isUsed = Object.keys(NO_FILTERS).some((name) => address[name as keyof FindingAddress].length > 0);
  const [isOpen, setOpen] = useState(isUsed);
  return (
    <Details
      className="map-filters"
      open={isOpen}
      onToggle={({ target }) => setOpen(target instanceof HTMLDetailsElement ? target.open : !isOpen)}
    >
      <Details.Summary>{t('components.filters')}</Details.Summary>
      <Details.Content>
        {isOpen && (
          <div className="filter-grid">
            <NeedFilterFields chosen={address} onChoose={change} />
            <DimensionFilter address={address} change={change} />
            <CheckboxFilter
              legend={t('gap-map.topic')}
              chosen={tema}
              onChoose={(chosen) => change({ tema: chosen })}
              choices={choicesOf(topics)}
              search={{ label: t('gap-map.findings.searchTopics') }}
            />
            <CheckboxFilter
              legend={t('gap-map.findings.audiences')}
              chosen={malgruppe}
              onChoose={(chosen) => change({ malgruppe: chosen })}
              choices={choicesOf(audiences)}
              search={{ label: t('gap-map.picker.search') }}
            />
            <RecordAndMeasureFilters address={address} change={change} />
            <ClearFilters isShown={isUsed} onClear={() => change(NO_FILTERS)} />
          </div>
        )}
      </Details.Content>
    </Details>
  );
}

const choicesOf = (tree: Tree) =>
  [...tree.values()].map(({ id, label, broaderId }) => ({ value: id, label, isBelow: broaderId !== null }));

function DimensionFilter({ address: { dimensjon }, change }: Pick<Props, 'address' | 'change'>) {
  const t = useTranslations('gap-map.findings');
  const term = useTerm();
  return (
    <CheckboxFilter
      legend={t('dimension')}
      chosen={dimensjon === '' ? [] : [dimensjon]}
      onChoose={(values) => change({ dimensjon: DIMENSIONS.find((one) => one === values.at(-1)) ?? '' })}
      choices={DIMENSIONS.flatMap((value) => {
        const dimension = dimensionOf(value);
        return dimension ? { value, label: term('GapDimension', dimension) } : [];
      })}
    />
  );
}

function RecordAndMeasureFilters({ address, change }: Pick<Props, 'address' | 'change'>) {
  const t = useTranslations('gap-map.filters');
  const term = useTerm();
  const query = useGraphQuery(GapMapFiltersDocument, { prefer: usePreferredLanguages() });
  return (
    <QueryResult query={query}>
      {(data) => (
        <>
          <RecordFilterFields data={data} chosen={address} onChoose={change} />
          <CheckboxFilter
            legend={t('tiltak')}
            chosen={address.tiltak}
            onChoose={(chosen) => change({ tiltak: chosen })}
            choices={data.plans.flatMap(({ status, measures }) =>
              measures.nodes.map(({ id, title }) => ({ value: id, label: `${title} (${term('PlanStatus', status)})` })),
            )}
          />
        </>
      )}
    </QueryResult>
  );
}
