import { entityRef, entityRefs } from '../contracts/entity-refs.js';
import { audienceOrSettingAsParent, topicAsParent } from '../aspects/alignment.js';
import { requireTaxonomies } from '../contracts/catalogue.js';
import { evidenceQueue, newerPublications } from './evidence-queue.js';
import type { ProjectRole, Resolvers } from './generated/types.js';
import { membershipPage } from './network-membership-store.js';
import { standingOn } from './membership.js';
import { personList, projectList, publicationList } from './store.js';

const ROLE_FIELDS = {
  COORDINATOR: 'coordinatorId',
  PARTICIPANT: 'participantIds',
  FUNDER: 'funderIds',
} as const satisfies Record<ProjectRole, string>;

export const resolvers: Resolvers = {
  Query: {
    people: (_, args, { stores }) => stores.people.page(personList(args), args),
  },
  Project: {
    parts: ({ id }, _, { loaders }) => loaders.projects.naming('partOfId', id),
    members: async ({ id }, args, { loaders, today }) =>
      membershipPage(await loaders.networkMemberships.naming('networkId', id), args, today),
  },
  NetworkMembership: {
    standing: (membership, { on }, { today }) => standingOn(membership, on ?? today),
  },
  Person: {
    memberships: async ({ id }, args, { loaders, today }) =>
      membershipPage(await loaders.networkMemberships.naming('personId', id), args, today),
  },
  EvidenceCandidate: {
    publication: ({ publicationId }, _, { loaders }) => loaders.publications.require(publicationId),
  },
  EvidenceForGuideline: {
    guideline: ({ guidelineId }) => entityRef(guidelineId),
    publication: ({ publicationId }, _, { loaders }) => loaders.publications.require(publicationId),
    topics: ({ topicIds }) => entityRefs(topicIds),
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
    memberships: async ({ id }, args, { loaders, today }) =>
      membershipPage(await loaders.networkMemberships.naming('organisationId', id), args, today),
  },
  Measure: {
    __resolveReference: ({ id }, { drafts }) => drafts.visibleRef('Measure', id),
  },
  Plan: {
    __resolveReference: ({ id }, { drafts }) => drafts.visibleRef('Plan', id),
  },
};
