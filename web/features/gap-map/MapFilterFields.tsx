import { Checkbox } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { ClearFilters } from '../../components/ClearFilters';
import { usePreferredLanguages } from '../../terms/language';
import { useTerm } from '../../terms/use-term';
import { useGraphQuery } from '../../api/use-graph-query';
import { QueryResult } from '../../components/QueryResult';
import { CheckboxFilter } from '../../components/CheckboxFilter';
import type { MapAddress, useMapAddress } from './map-address';
import { REACHES, REASONS, REGISTRIES } from './dimensions';
import { RecordFilterFields } from './RecordFilterFields';
import { VerdictFilterFields } from './VerdictFilterFields';
import { GapMapFiltersDocument, type GapMapFiltersQuery } from './generated/graphql';

interface Props {
  address: MapAddress;
  change: ReturnType<typeof useMapAddress>['change'];
}

/** Which records count, and which cells are shown. */
export function MapFilterFields({ address, change }: Props) {
  const t = useTranslations('gap-map.filters');
  const term = useTerm();
  const query = useGraphQuery(GapMapFiltersDocument, { prefer: usePreferredLanguages() });
  return (
    <QueryResult query={query}>
      {(data) => (
        <div className="filter-grid">
          <VerdictFilterFields address={address} change={change} />
          <RecordFilterFields data={data} chosen={address} onChoose={change} />
          <CheckboxFilter
            legend={t('rekkevidde')}
            chosen={address.rekkevidde === 'hele' ? [] : [address.rekkevidde]}
            onChoose={(chosen) => change({ rekkevidde: REACHES.find((reach) => chosen.at(-1) === reach) ?? 'hele' })}
            choices={REACHES.slice(1).map((value) => ({ value, label: t(`reach.${value}`) }))}
          />
          <CheckboxFilter
            legend={t('register')}
            chosen={address.register}
            onChoose={(chosen) => change({ register: REGISTRIES.filter((one) => chosen.includes(one)) })}
            choices={REGISTRIES.map((value) => ({ value, label: term('registry', value) }))}
          />
          <CheckboxFilter
            legend={t('arsak')}
            chosen={address.arsak}
            onChoose={(chosen) => change({ arsak: REASONS.filter((one) => chosen.includes(one)) })}
            choices={REASONS.map((value) => ({ value, label: term('GapReasonCode', value) }))}
          />
          <CheckboxFilter
            legend={t('tiltak')}
            chosen={address.tiltak}
            onChoose={(tiltak) => change({ tiltak })}
            choices={measuresOf(data).map(({ id, title, status }) => ({
              value: id,
              label: `${title} (${term('PlanStatus', status)})`,
            }))}
          />
          <CheckboxFilter
            legend={t('ansvarlig')}
            chosen={address.ansvarlig}
            onChoose={(ansvarlig) => change({ ansvarlig })}
            choices={responsibleOf(data)}
          />
          <Checkbox
            data-size="sm"
            label={t('eierlos')}
            checked={address.eierlos}
            onChange={() => change({ eierlos: !address.eierlos })}
          />
          <ClearFilters
            onClear={() =>
              change({
                ...{ land: [], sprak: [], sted: [], region: [], rekkevidde: 'hele', register: [] },
                ...{ arsak: [], tiltak: [], ansvarlig: [], eierlos: false, tema: [] },
                ...{ dom: [], behov: '', grunnlag: '' },
              })
            }
          />
        </div>
      )}
    </QueryResult>
  );
}

const measuresOf = ({ plans }: GapMapFiltersQuery) =>
  plans.flatMap(({ status, measures }) => measures.nodes.map((measure) => ({ ...measure, status })));

function responsibleOf(data: GapMapFiltersQuery): { value: string; label: string }[] {
  const responsible = measuresOf(data).flatMap((measure) => measure.responsible ?? []);
  const byId = new Map(responsible.map(({ id, name }) => [id, name.text]));
  return [...byId].map(([value, label]) => ({ value, label })).sort((a, b) => a.label.localeCompare(b.label, 'nb'));
}
