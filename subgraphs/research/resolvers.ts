import { entityRef, entityRefs } from '../contracts/entity-refs.js';
import { audienceOrSettingAsParent, topicAsParent } from '../aspects/alignment.js';
import { requireTaxonomies } from '../contracts/catalogue.js';
import { requireRecord } from '../../registry/records/rows.js';
import { evidenceQueue, newerPublications } from './evidence-queue.js';
import type { ProjectRole, Resolvers } from './generated/types.js';
import { membershipPage } from './network-membership-store.js';
import { standingOn } from './membership.js';
import { projectList, publicationList } from './store.js';

const ROLE_FIELDS = {
  COORDINATOR: 'coordinatorId',
  PARTICIPANT: 'participantIds',
  FUNDER: 'funderIds',
} as const satisfies Record<ProjectRole, string>;

export const resolvers: Resolvers = {
  Query: {
    project: (_, { id }, { loaders }) => loaders.project.load(id),
    publication: (_, { id }, { loaders }) => loaders.publication.load(id),
    person: (_, { id }, { loaders }) => loaders.person.load(id),
    people: (_, args, { stores }) => stores.people.list(args),
    networkMembership: (_, { id }, { loaders }) => loaders.membership.load(id),
    evidenceDecision: (_, { id }, { loaders }) => loaders.decision.load(id),
  },
  Project: {
    __resolveReference: ({ id }, { loaders }) => loaders.project.load(id),
    coordinator: (project) => entityRef(project.coordinatorId),
    participants: (project) => entityRefs(project.participantIds),
    leader: ({ leaderId }, _, { loaders }) => (leaderId ? loaders.person.load(leaderId) : null),
    funders: (project) => entityRefs(project.funderIds),
    topics: (project) => entityRefs(project.topicIds),
    audiences: (project) => entityRefs(project.audienceIds),
    settings: (project) => entityRefs(project.settingIds),
    partOf: ({ partOfId }, _, { loaders }) => (partOfId ? loaders.project.load(partOfId) : null),
    parts: ({ id }, _, { loaders }) => loaders.parts.load(id),
    fromMeasure: ({ fromMeasureId }, _, { drafts }) => drafts.visibleRef('Measure', fromMeasureId),
    publications: ({ id }, args, { loaders }) =>
      loaders.publications.page({ ids: [id], fields: ['projectId'] }, publicationList(args), args),
    members: async ({ id }, args, { loaders, today }) => membershipPage(await loaders.membersOf.load(id), args, today),
  },
  NetworkMembership: {
    network: async ({ networkId }, _, { loaders }) => requireRecord(await loaders.project.load(networkId), networkId),
    person: ({ personId }, _, { loaders }) => (personId ? loaders.person.load(personId) : null),
    organisation: (membership) => entityRef(membership.organisationId),
    standing: (membership, { on }, { today }) => standingOn(membership, on ?? today),
  },
  Publication: {
    __resolveReference: ({ id }, { loaders }) => loaders.publication.load(id),
    publisher: (publication) => entityRef(publication.publisherId),
    project: ({ projectId }, _, { loaders }) => (projectId ? loaders.project.load(projectId) : null),
    plan: ({ planId }, _, { drafts }) => drafts.visibleRef('Plan', planId),
    topics: (publication) => entityRefs(publication.topicIds),
  },
  Person: {
    __resolveReference: ({ id }, { loaders }) => loaders.person.load(id),
    leads: ({ id }, args, { loaders }) =>
      loaders.projects.page({ ids: [id], fields: ['leaderId'] }, projectList(args), args),
    memberships: async ({ id }, args, { loaders, today }) =>
      membershipPage(await loaders.membershipsOf.person.load(id), args, today),
  },
  EvidenceCandidate: {
    publication: async ({ publicationId }, _, { loaders }) =>
      requireRecord(await loaders.publication.load(publicationId), publicationId),
  },
  EvidenceForGuideline: {
    guideline: ({ guidelineId }) => entityRef(guidelineId),
    publication: async ({ publicationId }, _, { loaders }) =>
      requireRecord(await loaders.publication.load(publicationId), publicationId),
    topics: ({ topicIds }) => entityRefs(topicIds),
  },
  EvidenceDecision: {
    guideline: ({ guidelineId }) => entityRef(guidelineId),
    publication: async ({ publicationId }, _, { loaders }) =>
      requireRecord(await loaders.publication.load(publicationId), publicationId),
  },
  Guideline: {
    __resolveReference: (guideline) => guideline,
    newerPublications,
  },
  GapMap: {
    __resolveReference: (map) => map,
    projectCounts: (map, _, { loaders }) => loaders.cells.load(map),
  },
  Catalogue: {
    __resolveReference: (question) => question,
    projects: (question, args, { stores }) => stores.projects.catalogue(requireTaxonomies(question), args),
    publications: (question, args, { stores }) => stores.publications.catalogue(requireTaxonomies(question), args),
    evidenceCandidates: (question, args, context) => evidenceQueue(requireTaxonomies(question), args, context),
  },
  Topic: {
    __resolveReference: (topic) => topic,
    projects: (topic, args, { loaders }) =>
      loaders.projects.page(topicAsParent(topic, args.reach), projectList(args), args),
    publications: (topic, args, { loaders }) =>
      loaders.publications.page(topicAsParent(topic, args.reach), publicationList(args), args),
  },
  Audience: {
    __resolveReference: (audience) => audience,
    projects: (audience, args, { loaders }) =>
      loaders.projects.page(audienceOrSettingAsParent(audience, args.reach, 'audienceIds'), projectList(args), args),
  },
  Setting: {
    __resolveReference: (setting) => setting,
    projects: (setting, args, { loaders }) =>
      loaders.projects.page(audienceOrSettingAsParent(setting, args.reach, 'settingIds'), projectList(args), args),
  },
  Organisation: {
    __resolveReference: (organisation) => organisation,
    projects: ({ id }, args, { loaders }) =>
      loaders.projects.page(
        { ids: [id], fields: args.roles.map((role) => ROLE_FIELDS[role]) },
        projectList(args),
        args,
      ),
    publications: ({ id }, args, { loaders }) =>
      loaders.publications.page({ ids: [id], fields: ['publisherId'] }, publicationList(args), args),
    memberships: async ({ id }, args, { loaders, today }) =>
      membershipPage(await loaders.membershipsOf.organisation.load(id), args, today),
  },
  Measure: {
    __resolveReference: ({ id }, { drafts }) => drafts.visibleRef('Measure', id),
    projects: ({ id }, args, { loaders }) =>
      loaders.projects.page({ ids: [id], fields: ['fromMeasureId'] }, projectList(args), args),
  },
  Plan: {
    __resolveReference: ({ id }, { drafts }) => drafts.visibleRef('Plan', id),
    publications: ({ id }, args, { loaders }) =>
      loaders.publications.page({ ids: [id], fields: ['planId'] }, publicationList(args), args),
  },
};
