import * as facet from '../../registry/records/facets.js';
import { oneOf, reference, type Field } from '../../registry/records/fields.js';
import * as filter from '../../registry/records/filters.js';
import { alignmentBasis } from './alignment.js';
import { animalHealthCondition } from './coverage.js';

/** The alignments that a record can have, with the type of what each names. */
const ALIGNMENTS = {
  topicIds: 'Topic',
  audienceIds: 'Audience',
  settingIds: 'Setting',
  basedOnGuidelineIds: 'Guideline',
} as const;

/** Fields that align a record. */
export function alignments<Name extends keyof typeof ALIGNMENTS>(...names: Name[]): Record<Name, Field<string[]>> {
  const fields = names.map((name) => [name, reference(ALIGNMENTS[name]).list] as const);
  return Object.fromEntries(fields) as Record<Name, Field<string[]>>;
}

/** How sure the links to guidelines are. */
export const alignmentBasisField = oneOf({ AlignmentBasis: alignmentBasis });

/** Only records of animal health alone, or none of them. */
export const animalHealthFilter = filter.rule(
  'Boolean',
  'Only records of animal health alone (true), or none of them (false): those whose only setting is dyrehelse.',
  animalHealthCondition,
);

/** Facets that are counted along the taxonomies. */
export const alignedFacets = {
  topics: facet.asked('[TopicFacet!]!', 'By topic.'),
  audiences: facet.asked('[AudienceFacet!]!', 'By audience.'),
};

/** The facet of what guidelines tell. */
export const currencyFacet = facet.asked('[ValueFacet!]!', 'By currency.');
