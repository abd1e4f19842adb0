import * as operations from '../generated/graphql.js';
import type { TypedDocumentString } from '../generated/graphql.js';
import type { TestSystem } from './system.js';

export type Arguments = { alignedTo?: Record<string, unknown>; filter?: Record<string, unknown> } & Record<
  string,
  unknown
>;
type Facet = { count: number } & Record<string, { id: string } | string | null | number>;
interface List {
  totalCount: number;
  facets: Record<string, Facet[]>;
}

/** A list of the catalogue with its facets, and the filter field that chooses a value of each of its facets. */
export interface FacetList {
  list: string;
  document: TypedDocumentString<unknown, never>;
  chooses: Record<string, string>;
}

const asDocument = (document: unknown) => document as TypedDocumentString<unknown, never>;
const aligned = { topics: 'alignedTo.topicIds', audiences: 'alignedTo.audienceIds' };
export const facetLists: FacetList[] = [
  {
    list: 'courses',
    document: asDocument(operations.CourseFacetsDocument),
    chooses: {
      ...aligned,
      status: 'filter.status',
      format: 'filter.format',
      level: 'filter.level',
      language: 'filter.language',
      country: 'filter.country',
      providers: 'filter.providerIds',
      currency: 'currency',
    },
  },
  {
    list: 'guidelines',
    document: asDocument(operations.GuidelineFacetsDocument),
    chooses: {
      ...aligned,
      status: 'filter.status',
      kind: 'filter.kind',
      scope: 'filter.scope',
      country: 'filter.country',
      language: 'filter.language',
      publishers: 'filter.publisherIds',
    },
  },
  {
    list: 'learningOutcomes',
    document: asDocument(operations.LearningOutcomeFacetsDocument),
    chooses: {
      topics: 'alignedTo.topicIds',
      programmes: 'filter.programmeIds',
      kind: 'filter.kind',
      codeSystem: 'filter.codeSystem',
      competenceLevel: 'filter.competenceLevel',
      currency: 'currency',
      validity: 'validity',
    },
  },
  {
    list: 'projects',
    document: asDocument(operations.ProjectFacetsDocument),
    chooses: {
      ...aligned,
      type: 'filter.type',
      status: 'filter.status',
      coordinators: 'filter.coordinatorIds',
      funders: 'filter.funderIds',
    },
  },
  {
    list: 'publications',
    document: asDocument(operations.PublicationFacetsDocument),
    chooses: { topics: 'topicIds', type: 'filter.type' },
  },
  {
    list: 'measures',
    document: asDocument(operations.MeasureFacetsDocument),
    chooses: {
      topics: 'topicIds',
      plans: 'filter.planIds',
      kind: 'filter.kind',
      sector: 'filter.sector',
      status: 'filter.status',
      responsible: 'filter.responsibleIds',
    },
  },
  {
    list: 'programmes',
    document: asDocument(operations.ProgrammeFacetsDocument),
    chooses: {
      group: 'filter.group',
      level: 'filter.level',
      coverage: 'filter.coverage',
      institutions: 'filter.institutionIds',
      validity: 'validity',
    },
  },
];

/** Reads a list with its facets. */
export async function readFacets(
  system: TestSystem,
  { list, document }: FacetList,
  variables: Arguments,
): Promise<List> {
  const data = (await system.ask(document, variables as never)) as { catalogue: Record<string, List> };
  return data.catalogue[list]!;
}

/** The value of a facet, as the filter takes it. */
export function valueOf(facet: Facet): string | null {
  const { count: _count, ...rest } = facet;
  const value = Object.values(rest)[0] as { id: string } | string | null;
  return typeof value === 'object' ? (value?.id ?? null) : value;
}

/** The same arguments with one property chosen anew. */
export function choosing(variables: Arguments, path: string, value: string | null): Arguments {
  const [group = '', name] = path.split('.');
  if (name === undefined) return { ...variables, [group]: [value] };
  return { ...variables, [group]: { ...(variables[group] as object), [name]: [value] } };
}
