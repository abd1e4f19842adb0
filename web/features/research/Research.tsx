import type { ComponentType } from 'react';
import { oneOf, useAddressFilters } from '../../components/address-filters';
import { Calls } from './calls/Calls';
import { Institutions } from './institutions/Institutions';
import { Network } from './network/Network';
import { Projects } from './projects/Projects';
import { Publications } from './publications/Publications';
import { PARTS, type ResearchPart } from './parts/view-parts';
import { TopicsWithoutResearch } from './topics/TopicsWithoutResearch';

const COMPONENTS: Record<ResearchPart, ComponentType> = {
  prosjekter: Projects,
  utlysninger: Calls,
  publikasjoner: Publications,
  institusjoner: Institutions,
  nettverk: Network,
  uten: TopicsWithoutResearch,
};

/** The part of the view that the address names; projects unless it names one. */
export function Research() {
  const [{ vis }] = useAddressFilters({ vis: oneOf(PARTS) });
  const Shown = COMPONENTS[vis];
  return <Shown />;
}
