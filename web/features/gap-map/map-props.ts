import type { MapAddress, useMapAddress } from './map-address';
import type { GapMapQuery } from './generated/graphql';
import type { Tree } from './trees';

/** The map as it was answered, with the trees of its rows and columns, and what its address says of it. */
export interface MapProps {
  map: NonNullable<GapMapQuery['gapMap']>;
  topics: Tree;
  audiences: Tree;
  address: MapAddress;
  change: ReturnType<typeof useMapAddress>['change'];
}
