import { useGraphQuery } from '../../api/use-graph-query';
import { WrongValuesNotice } from '../../components/WrongValues';
import { FilteredMeasureDocument, FilteredOrganisationDocument } from './generated/graphql';
import type { MapAddress } from './map-address';

/**
 * Measures and organisations in the address that do not exist. The map chooses its cells by them itself, so that the
 * graph has no reason to refuse them: without this the map would only be without cells.
 */
export function UnknownFilters({ tiltak, ansvarlig }: Pick<MapAddress, 'tiltak' | 'ansvarlig'>) {
  return (
    <>
      {tiltak.map((id) => (
        <MeasureInAddress key={id} id={id} />
      ))}
      {ansvarlig.map((id) => (
        <OrganisationInAddress key={id} id={id} />
      ))}
    </>
  );
}

function MeasureInAddress({ id }: { id: string }) {
  const { answer } = useGraphQuery(FilteredMeasureDocument, { id });
  const isUnknown = answer?.unavailable.length === 0 && answer.data.measure === null;
  return <WrongValuesNotice wrong={isUnknown ? [{ name: 'tiltak', value: id, accepted: null }] : []} />;
}

function OrganisationInAddress({ id }: { id: string }) {
  const { answer } = useGraphQuery(FilteredOrganisationDocument, { id });
  const isUnknown = answer?.unavailable.length === 0 && answer.data.organisation === null;
  return <WrongValuesNotice wrong={isUnknown ? [{ name: 'ansvarlig', value: id, accepted: null }] : []} />;
}
