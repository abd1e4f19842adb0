import { defineRecord, withExternalIds, withPosition, type KindRecord } from '../../registry/records/definition.js';
import {
  country,
  flag,
  localized,
  notShown,
  oneOf,
  reference,
  shownAs,
  text,
  url,
  whole,
} from '../../registry/records/fields.js';
import * as filter from '../../registry/records/filters.js';
import { order } from '../../registry/records/orders.js';
import { byTitle } from '../../registry/queries/keyset.js';
import { externalIdsOfAudience } from './external-ids.js';
import { AudienceKind, ExpectedLevel, OrganisationKind } from './generated/codes.js';
import { audienceWords } from './words/audience.js';
import { expectationWords } from './words/expectation.js';
import { organisationWords } from './words/organisation.js';
import { settingWords } from './words/setting.js';
import { topicWords } from './words/topic.js';

/** Groups that are made by where people work, and where that is. Set by us: the data set does not say. */
const WORKPLACES: Record<string, string> = {
  'kommunalt-helsepersonell': 'kommunehelsetjeneste',
  sykehjemspersonell: 'sykehjem',
  legekontorpersonell: 'fastlegekontor',
  sykehuspersonell: 'sykehus',
};

const position = notShown('Place in the order of the source, from 0.', whole.required);

/** Concepts are sorted as their source has them. */
const topic = defineRecord({
  type: 'Topic',
  collection: 'topics',
  words: topicWords,
  fields: {
    prefLabel: localized,
    broaderId: reference('Topic').optional,
    position,
    altLabels: text.list,
    relatedIds: reference('Topic').list,
    impliesIds: reference('Topic').list,
    definitionNb: text.required,
    whoCoreComponents: whole.list,
    ecdcCompetencies: text.list,
    framework: text.required,
    sourceUrl: url.optional,
    sourceRef: text.optional,
    addedByCurator: flag.required,
  },
  search: { sortBy: 'position', titles: ['prefLabel'], texts: ['altLabels', 'definitionNb'] },
  acyclic: ['broaderId'],
  starter: { file: 'topics', toRecords: withPosition },
});

const audience = defineRecord({
  type: 'Audience',
  collection: 'audiences',
  words: audienceWords,
  fields: {
    prefLabel: localized,
    broaderId: reference('Audience').optional,
    position,
    kind: oneOf({ AudienceKind }).required,
    styrk08: text.optional,
    hprCode: text.optional,
    legalRef: text.optional,
    sourceUrl: url.optional,
    addedByCurator: flag.required,
    workplaceSettingId: shownAs('workplace', reference('Setting').optional),
    educatedByIds: reference('Programme').list,
    workSettingIds: reference('Setting').list,
  },
  search: { sortBy: 'position', titles: ['prefLabel'] },
  indexes: ['kind'],
  acyclic: ['broaderId'],
  starter: {
    file: 'audiences',
    toRecords: (rows) =>
      withPosition(withExternalIds(externalIdsOfAudience)(rows)).map((row) => ({
        ...row,
        workplaceSettingId: WORKPLACES[row.id] ?? null,
      })),
  },
});

const setting = defineRecord({
  type: 'Setting',
  collection: 'settings',
  words: settingWords,
  fields: { prefLabel: localized, broaderId: reference('Setting').optional, position },
  search: { sortBy: 'position', titles: ['prefLabel'] },
  acyclic: ['broaderId'],
  starter: { file: 'settings', toRecords: withPosition },
});

const organisation = defineRecord({
  type: 'Organisation',
  collection: 'organisations',
  words: organisationWords,
  fields: {
    name: localized,
    aliases: text.list,
    kind: oneOf({ OrganisationKind }).required,
    parentId: reference('Organisation').optional,
    country: country.required,
    url: url.optional,
    collective: flag.required,
  },
  search: { titles: ['name'], texts: ['aliases'] },
  indexes: ['kind'],
  acyclic: ['parentId'],
  list: {
    filters: {
      kind: filter.values('kind', 'Any of these kinds.'),
      country: filter.values('country', 'Any of these country codes.'),
      parentIds: filter.values('parentId', 'Belonging directly to any of these organisations.'),
      collective: filter.flag('collective', 'Only those that stand for all of their kind, or only those that do not.'),
    },
    orders: { NAME: order('By name, Norwegian alphabet.', byTitle) },
  },
  starter: { file: 'organisations' },
});

/** What an analyst expects an audience to learn about a topic, and where that is said. */
const expectation = defineRecord({
  type: 'Expectation',
  collection: 'expectations',
  words: expectationWords,
  fields: {
    topicId: reference('Topic').required,
    audienceId: reference('Audience').required,
    level: oneOf({ ExpectedLevel }).required,
    source: text.required,
    sourceUrl: url.optional,
  },
  search: { titles: ['source'] },
});

/** The kinds of records of this registry, by the names of their stores. */
export const kinds = {
  topics: topic,
  audiences: audience,
  settings: setting,
  organisations: organisation,
  expectations: expectation,
};

export type TopicRecord = KindRecord<typeof topic>;
export type AudienceRecord = KindRecord<typeof audience>;
export type SettingRecord = KindRecord<typeof setting>;
export type OrganisationRecord = KindRecord<typeof organisation>;
export type ExpectationRecord = KindRecord<typeof expectation>;
