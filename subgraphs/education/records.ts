import { defineRecord, withExternalIds, type KindRecord } from '../../registry/records/definition.js';
import * as facet from '../../registry/records/facets.js';
import {
  amountAboveZero,
  count,
  date,
  flag,
  localized,
  oneOf,
  part,
  reference,
  shownAs,
  text,
  url,
} from '../../registry/records/fields.js';
import * as filter from '../../registry/records/filters.js';
import { order } from '../../registry/records/orders.js';
import { equals } from '../../registry/queries/conditions.js';
import { ascending, byTitle } from '../../registry/queries/keyset.js';
import { alignedFacets, alignments, currencyFacet } from '../aspects/alignment-fields.js';
import { reviewFields } from '../aspects/reviews/fields.js';
import { externalIdsOfOutcome, externalIdsOfProgramme } from './external-ids.js';
import {
  CodeSystem,
  CompetenceLevel,
  LearningOutcomeKind,
  ProgrammeCoverage,
  ProgrammeGroup,
  ProgrammeLevel,
} from './generated/codes.js';
import { learningOutcomeWords } from './words/learning-outcome.js';
import { programmeWords } from './words/programme.js';
import { teachingJudgementWords } from './words/teaching-judgement.js';

/** Told by the law, of which the day is asked. */
const validityFacet = facet.asked('[ValueFacet!]', 'By legal state on the day of `validOn`; null without it.');

const programme = defineRecord({
  type: 'Programme',
  collection: 'programmes',
  words: programmeWords,
  fields: {
    name: localized,
    group: oneOf({ ProgrammeGroup }).required,
    level: oneOf({ ProgrammeLevel }).optional,
    regulation: part('Regulation', {
      title: text.required,
      legalId: text.required,
      inForceFrom: date.required,
      inForceTo: date.optional,
      lastChangeInForce: date.optional,
      replaces: text.list,
      administeredById: reference('Organisation').required,
      url: url.required,
    }).optional,
    audienceId: reference('Audience').required,
    curriculumCode: text.optional,
    subjects: part('Subject', { code: text.required, name: text.required }).list,
    goalPrefixes: text.list,
    sharedGoalSetIds: reference('Programme').list,
    parentProgrammeId: shownAs('parent', reference('Programme').optional),
    ects: amountAboveZero.optional,
    outcomesInRegulation: count.optional,
    keywordHits: count.optional,
    coverage: oneOf({ ProgrammeCoverage }).required,
    institutionIds: reference('Organisation').list,
    note: text.optional,
    sourceUrl: url.required,
    copyUrl: url.optional,
    grepUrl: url.optional,
  },
  search: { titles: ['name'] },
  indexes: ['group'],
  acyclic: ['parentProgrammeId', 'sharedGoalSetIds'],
  list: {
    filters: {
      group: filter.values('group', 'Any of these groups.'),
      level: filter.values('level', 'Any of these levels; null in the list keeps programmes with none.'),
      coverage: filter.values('coverage', 'How far we have looked.'),
      institutionIds: filter.values('institutionIds', 'Recorded as given at any of these institutions.'),
      administeredByIds: filter.values(
        'regulation.administeredById',
        'Under a regulation that any of these organisations administers.',
      ),
      hasKeywordHits: filter.rule(
        'Boolean',
        'Only programmes where the word search found something (true), or nothing (false); those not searched are in neither.',
        (wanted: boolean) => equals('keywordHits', wanted ? { $gt: 0 } : 0),
      ),
    },
    orders: { NAME: order('By name, Norwegian alphabet.', byTitle) },
    facets: {
      group: facet.values('group', 'By group.'),
      level: facet.values('level', 'By level.'),
      coverage: facet.values('coverage', 'By how far we have looked.'),
      institutions: facet.records('Organisation', ['institutionIds'], 'By institution.'),
      validity: validityFacet,
    },
  },
  starter: {
    file: 'programmes',
    // The number of a programme's outcomes is its list's totalCount; keeping it twice would let them differ.
    toRecords: (rows) => withExternalIds(externalIdsOfProgramme)(rows.map(({ outcomesInDataset: _, ...row }) => row)),
  },
});

const learningOutcome = defineRecord({
  type: 'LearningOutcome',
  collection: 'learningOutcomes',
  words: learningOutcomeWords,
  fields: {
    programmeId: reference('Programme').required,
    code: text.optional,
    codeSystem: oneOf({ CodeSystem }).required,
    legalRef: text.required,
    competenceArea: text.optional,
    kind: oneOf({ LearningOutcomeKind }).required,
    text: text.required,
    ...alignments('topicIds'),
    competenceLevel: oneOf({ CompetenceLevel }).optional,
    competenceLevelDerived: flag.required,
    sharedGoalSet: text.optional,
    weakMatch: flag.required,
    topicsCorrected: flag.required,
    ...alignments('basedOnGuidelineIds'),
    sourceUrl: url.required,
    ...reviewFields,
  },
  search: { titles: ['text'], texts: ['competenceArea', 'code'] },
  indexes: ['code'],
  list: {
    filters: {
      programmeIds: filter.values('programmeId', 'Belonging to any of these programmes.'),
      group: filter.asked('[ProgrammeGroup!]', 'Belonging to programmes of any of these groups.'),
      educationLevel: filter.asked('[EducationLevel!]', 'Belonging to programmes of any of these levels.'),
      administeredByIds: filter.asked(
        '[ID!]',
        'Under a regulation that any of these organisations administers: who can decide to change it.',
      ),
      kind: filter.values('kind', 'Any of these kinds.'),
      codeSystem: filter.values('codeSystem', 'Codes of any of these systems.'),
      code: filter.values('code', 'Any of these codes.'),
      competenceLevel: filter.values(
        'competenceLevel',
        'Any of these levels; null in the list keeps outcomes with none.',
      ),
      weakMatch: filter.flag('weakMatch', 'Only weak matches (true), or none of them (false).'),
    },
    orders: {
      CODE: order(
        'By programme and code; outcomes without a code last.',
        ascending('programmeId'),
        ascending('code'),
        byTitle,
      ),
      TEXT: order('By text, Norwegian alphabet.', byTitle),
    },
    facets: {
      programmes: facet.records('Programme', ['programmeId'], 'By programme.'),
      kind: facet.values('kind', 'By kind.'),
      codeSystem: facet.values('codeSystem', 'By code system.'),
      competenceLevel: facet.values('competenceLevel', 'By level in specialist training.'),
      topics: alignedFacets.topics,
      currency: currencyFacet,
      validity: validityFacet,
    },
  },
  starter: { file: 'outcomes', toRecords: withExternalIds(externalIdsOfOutcome) },
});

/** A signed judgement that a programme does not teach a topic. */
const teachingJudgement = defineRecord({
  type: 'TeachingJudgement',
  collection: 'teachingJudgements',
  words: teachingJudgementWords,
  nouns: ['judgement', 'judgements'],
  fields: {
    programmeId: reference('Programme').required,
    topicId: reference('Topic').required,
    citation: text.required,
    citationUrl: url.optional,
    judgedOn: date.required,
    /** The organisation that stands behind it: that of whoever signed. */
    signedById: reference('Organisation').required,
    remark: text.optional,
  },
  search: { sortBy: 'citation', titles: [], texts: ['citation', 'remark'] },
  isAboutOthers: true,
  hasOwnMutations: true,
  whenArchived: 'Withdrawn: the programme is merely silent on the topic again.',
});

/** The kinds of records of this registry, by the names of their stores. */
export const kinds = {
  programmes: programme,
  learningOutcomes: learningOutcome,
  teachingJudgements: teachingJudgement,
};

export type ProgrammeRecord = KindRecord<typeof programme>;
export type LearningOutcomeRecord = KindRecord<typeof learningOutcome>;
export type TeachingJudgementRecord = KindRecord<typeof teachingJudgement>;
