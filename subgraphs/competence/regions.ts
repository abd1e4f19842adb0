import { ancestors, type Tree } from '../../values/taxonomy.js';
import type { ORGANISATION_FACTS } from './facts.js';
import type { OrganisationRecord } from './records.js';

type Field = (typeof ORGANISATION_FACTS)['deciding' | 'beside'][number];
/** What tells where an organisation belongs. */
export type OrganisationFacts = Pick<OrganisationRecord, Field> & { id: string };

/** Organisation to the one it belongs to. */
export function parentsOf(organisations: readonly OrganisationFacts[]): Tree {
  return Object.fromEntries(organisations.map(({ id, parentId }) => [id, parentId]));
}

/**
 * The regional health authority that each organisation is or belongs to; organisations of no region are left out, and so
 * is the one that stands for all regions.
 */
export function regionsOf(organisations: readonly OrganisationFacts[]): Map<string, string> {
  const tree = parentsOf(organisations);
  const isRegion = ({ kind, collective }: OrganisationFacts) => kind === 'REGIONAL_HEALTH_AUTHORITY' && !collective;
  const authorities = new Set(organisations.filter(isRegion).map(({ id }) => id));
  const regions = organisations.flatMap(({ id }) => {
    const region = [id, ...ancestors(tree, id)].find((above) => authorities.has(above));
    return region ? [[id, region] as const] : [];
  });
  return new Map(regions);
}

/**
 * The region or municipality that each provider offers to. Those that offer to the whole country are left out: a college
 * admits from everywhere, whoever it belongs to. rule: courses-region
 */
export function regionsOfProviders(organisations: readonly OrganisationFacts[]): Map<string, string> {
  const regions = regionsOf(organisations);
  for (const { id, kind, collective } of organisations) {
    if (kind === 'MUNICIPALITY' && !collective) regions.set(id, regions.get(id) ?? id);
    if (kind === 'UNIVERSITY') regions.delete(id);
  }
  return regions;
}
