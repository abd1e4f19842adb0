import { defineRecord, withExternalIds, type KindRecord, type StarterRow } from '../../registry/records/definition.js';
import * as facet from '../../registry/records/facets.js';
import {
  count,
  date,
  idOf,
  interval,
  localized,
  oneOf,
  reference,
  text,
  url,
  whole,
} from '../../registry/records/fields.js';
import * as filter from '../../registry/records/filters.js';
import { order } from '../../registry/records/orders.js';
import { ascending, byTitle, descending } from '../../registry/queries/keyset.js';
import { alignedFacets, alignments, animalHealthFilter } from '../aspects/alignment-fields.js';
import { EvidenceVerdict, MembershipRole, ProjectStatus, ProjectType, PublicationType } from './generated/codes.js';
import { externalIdsOfPublication } from './external-ids.js';
import { validateMembership } from './membership.js';
import { containsNameOf, ERASED_NAME, idsByName } from './person-id.js';
import { evidenceDecisionWords } from './words/evidence-decision.js';
import { networkMembershipWords } from './words/network-membership.js';
import { personWords } from './words/person.js';
import { projectWords } from './words/project.js';
import { publicationWords } from './words/publication.js';

/** The data set names leaders on projects; a person is known by the name until a source gives an id. */
function leaders(rows: readonly StarterRow[]) {
  return idsByName(rows.flatMap(({ projectLeader }) => (typeof projectLeader === 'string' ? [projectLeader] : [])));
}

function projectRecords(rows: readonly StarterRow[]) {
  const ids = leaders(rows);
  return rows.map(({ projectLeader, ...row }) => ({
    ...row,
    leaderId: typeof projectLeader === 'string' ? ids.get(projectLeader) : projectLeader,
  }));
}

/** Calls and funding schemes are money, not research. */
const FUNDING_TYPES = ['CALL', 'FUNDING_SCHEME'];

/** Only research, or only money for it. */
export function isResearch(wanted: boolean): Record<string, unknown>[] {
  return [{ type: wanted ? { $nin: FUNDING_TYPES } : { $in: FUNDING_TYPES } }];
}

const project = defineRecord({
  type: 'Project',
  collection: 'projects',
  words: projectWords,
  fields: {
    title: localized,
    acronym: text.optional,
    type: oneOf({ ProjectType }).required,
    coordinatorId: reference('Organisation').optional,
    participantIds: reference('Organisation').list,
    start: date.optional,
    end: date.optional,
    dataPeriod: interval.optional,
    status: oneOf({ ProjectStatus }).required,
    funderIds: reference('Organisation').list,
    funderNote: text.optional,
    amountNok: count.optional,
    maxAmountNok: count.optional,
    grantNumber: text.optional,
    rekNumber: text.optional,
    trialId: text.optional,
    leaderId: reference('Person').optional,
    ...alignments('topicIds', 'audienceIds', 'settingIds'),
    partOfId: reference('Project').optional,
    fromMeasureId: reference('Measure').optional,
    deadline: text.optional,
    note: text.optional,
    inferredFields: text.list,
    sourceUrl: url.optional,
    sourceRef: text.optional,
  },
  search: { titles: ['title', 'acronym'], texts: ['note'] },
  acyclic: ['partOfId'],
  list: {
    filters: {
      type: filter.values('type', 'Any of these types.'),
      status: filter.values('status', 'Any of these statuses.'),
      coordinatorIds: filter.values('coordinatorId', 'Coordinated by any of these organisations.'),
      funderIds: filter.values('funderIds', 'Funded by any of these organisations.'),
      leaderIds: filter.values('leaderId', 'Led by any of these people.'),
      hasDeadline: filter.presence('deadline', 'Only projects with a deadline (true), or without (false).'),
      isResearch: filter.rule(
        'Boolean',
        'Only research (true), or only calls and funding schemes (false).',
        isResearch,
      ),
      animalHealth: animalHealthFilter,
    },
    orders: {
      TITLE: order('By title, Norwegian alphabet.', byTitle),
      NEWEST: order(
        'By start, newest first, unknown last; partial dates count as their earliest day.',
        descending('start'),
        byTitle,
      ),
      OLDEST: order(
        'By start, oldest first, unknown last; partial dates count as their earliest day.',
        ascending('start'),
        byTitle,
      ),
    },
    facets: {
      type: facet.values('type', 'By type.'),
      status: facet.values('status', 'By status.'),
      coordinators: facet.records('Organisation', ['coordinatorId'], 'By coordinating organisation.'),
      funders: facet.records('Organisation', ['funderIds'], 'By funder.'),
      ...alignedFacets,
    },
  },
  starter: { file: 'projects', toRecords: projectRecords, namesInFile: { leaderId: 'projectLeader' } },
});

const publication = defineRecord({
  type: 'Publication',
  collection: 'publications',
  words: publicationWords,
  fields: {
    doi: idOf('DOI').optional,
    title: text.required,
    year: whole.optional,
    journal: text.optional,
    publisherId: reference('Organisation').optional,
    type: oneOf({ PublicationType }).required,
    projectId: reference('Project').optional,
    planId: reference('Plan').optional,
    ...alignments('topicIds'),
    sourceUrl: url.required,
  },
  search: { titles: ['title'], texts: ['journal', 'doi'] },
  list: {
    filters: {
      type: filter.values('type', 'Any of these types.'),
      projectIds: filter.values('projectId', 'From any of these projects.'),
      fromYear: filter.rule(
        'Int',
        'Published in this year or later; publications without a year are left out.',
        (year: number) => [{ year: { $gte: year } }],
        'year',
      ),
      toYear: filter.rule(
        'Int',
        'Published in this year or earlier; publications without a year are left out.',
        (year: number) => [{ year: { $lte: year } }],
        'year',
      ),
      hasYear: filter.presence('year', 'Only publications with a year recorded (true), or without (false).'),
    },
    // Years are numbers: below and above all for publications without one.
    orders: {
      TITLE: order('By title, Norwegian alphabet.', byTitle),
      NEWEST: order('By year, newest first, unknown last.', descending('year', -1), byTitle),
      OLDEST: order('By year, oldest first, unknown last.', ascending('year', 10_000), byTitle),
    },
    usualOrder: 'NEWEST',
    facets: {
      type: facet.values('type', 'By type.'),
      year: facet.values('year', 'By year.'),
      topics: alignedFacets.topics,
    },
  },
  starter: { file: 'publications', toRecords: withExternalIds(externalIdsOfPublication) },
});

/** People in public professional roles. */
const person = defineRecord({
  type: 'Person',
  collection: 'people',
  words: personWords,
  fields: { name: text.required },
  search: { titles: ['name'] },
  rules: ({ id, name }) =>
    containsNameOf(id, name)
      ? [{ field: 'id', reason: 'has a part of the name, and would tell it after the person is erased' }]
      : [],
  closed: ({ name }) =>
    name === ERASED_NAME ? 'was erased, for good: make a new record where it is somebody else' : null,
  list: { orders: { NAME: order('By name, Norwegian alphabet.', byTitle) } },
  starter: {
    file: 'projects',
    toRecords: (rows) => [...leaders(rows)].map(([name, id]) => ({ id, name })),
    namesInFile: { name: 'projectLeader' },
  },
});

/** Somebody's part in a network: a person's or an organisation's. */
const networkMembership = defineRecord({
  type: 'NetworkMembership',
  collection: 'networkMemberships',
  words: networkMembershipWords,
  nouns: ['membership', 'memberships'],
  fields: {
    networkId: reference('Project').required,
    personId: reference('Person').optional,
    organisationId: reference('Organisation').optional,
    role: oneOf({ MembershipRole }).required,
    from: date.optional,
    to: date.optional,
    note: text.optional,
    sourceUrl: url.optional,
  },
  search: { sortBy: 'role', titles: [], texts: ['note'] },
  rules: (membership) => {
    const wrong = validateMembership(membership);
    return wrong ? [wrong] : [];
  },
  remark: 'A membership is of a person or of an organisation.',
});

/** Whether a publication calls for a revision of a guideline, with what both were when it was decided. */
const evidenceDecision = defineRecord({
  type: 'EvidenceDecision',
  collection: 'evidenceDecisions',
  words: evidenceDecisionWords,
  nouns: ['decision', 'decisions'],
  fields: {
    guidelineId: reference('Guideline').required,
    publicationId: reference('Publication').required,
    verdict: oneOf({ EvidenceVerdict }).required,
    reason: text.required,
    guidelineDate: date.required,
    publicationVersion: whole.required,
  },
  search: { sortBy: 'reason', titles: [], texts: ['reason'] },
  isAboutOthers: true,
  hasOwnMutations: true,
});

/** The kinds of records of this registry, by the names of their stores. */
export const kinds = {
  people: person,
  projects: project,
  publications: publication,
  networkMemberships: networkMembership,
  evidenceDecisions: evidenceDecision,
};

export type ProjectRecord = KindRecord<typeof project>;
export type PublicationRecord = KindRecord<typeof publication>;
export type PersonRecord = KindRecord<typeof person>;
export type NetworkMembershipRecord = KindRecord<typeof networkMembership>;
export type EvidenceDecisionRecord = KindRecord<typeof evidenceDecision>;
