import { defineRecord, withExternalIds, type KindRecord } from '../../registry/records/definition.js';
import * as facet from '../../registry/records/facets.js';
import {
  code,
  count,
  country,
  date,
  flag,
  id,
  idOf,
  language,
  localized,
  oneOf,
  part,
  prose,
  reference,
  text,
  url,
  type RecordOf,
} from '../../registry/records/fields.js';
import * as filter from '../../registry/records/filters.js';
import { order } from '../../registry/records/orders.js';
import { ascending, byTitle, descending } from '../../registry/queries/keyset.js';
import { firstOf } from '../../registry/queries/sort-value.js';
import { alignedFacets, alignments, animalHealthFilter } from '../aspects/alignment-fields.js';
import { reviewFields } from '../aspects/reviews/fields.js';
import { externalIdsOfGuideline } from './external-ids.js';
import { validateChapterIds } from './chapter-ids.js';
import { GuidelineKind, GuidelineScope, GuidelineStatus } from './generated/codes.js';
import { guidelineWords } from './words/guideline.js';

const chapter = {
  id: id.required,
  title: text.required,
  lastUpdated: date.optional,
  ...alignments('topicIds'),
  url: url.optional,
  note: text.optional,
  ...reviewFields,
};

/** `changesContent` is null where the source does not say: the words of the note then tell. */
const revision = {
  date: date.required,
  note: prose.required,
  chapterId: id.optional,
  changesContent: flag.optional,
};

const newestDate = firstOf('lastUpdated', 'firstPublished');

const guideline = defineRecord({
  type: 'Guideline',
  collection: 'guidelines',
  words: guidelineWords,
  fields: {
    title: localized,
    titleIsOfficial: flag.required,
    descriptionNb: prose.required,
    publisherId: reference('Organisation').required,
    coPublisherIds: reference('Organisation').list,
    kind: oneOf({ GuidelineKind }).required,
    scope: oneOf({ GuidelineScope }).required,
    country: country.required,
    url: url.optional,
    sourceUrl: url.required,
    alsoListedAt: url.list,
    sourceKind: text.required,
    sourceDate: date.optional,
    firstPublished: date.optional,
    lastUpdated: date.optional,
    ...reviewFields,
    ...alignments('audienceIds', 'settingIds', 'topicIds'),
    languages: language.list,
    status: oneOf({ GuidelineStatus }).required,
    statusNote: prose.optional,
    withdrawnOn: date.optional,
    legalId: text.optional,
    seriesNumber: text.optional,
    isbn: idOf('ISBN').optional,
    partOfId: reference('Guideline').optional,
    supersedesIds: reference('Guideline').list,
    supersededById: reference('Guideline').optional,
    chapterCount: count.optional,
    chapterCountNote: text.optional,
    chapters: part('Chapter', chapter).list,
    revisions: part('Revision', revision).list,
    inferredFields: code.list,
  },
  search: { titles: ['title'], texts: ['descriptionNb', 'legalId', 'seriesNumber', 'chapters.title'] },
  indexes: ['status', 'chapters.id'],
  acyclic: ['partOfId', 'supersededById', 'supersedesIds'],
  rules: validateChapterIds,
  list: {
    filters: {
      ids: filter.ids('Any of these guidelines.'),
      status: filter.values('status', 'Any of these statuses.'),
      kind: filter.values('kind', 'Any of these kinds.'),
      scope: filter.values('scope', 'Any of these scopes.'),
      country: filter.values('country', 'Made for any of these countries.'),
      language: filter.values('languages', 'Written in any of these languages (BCP 47).'),
      publisherIds: filter.valuesOfAny(
        ['publisherId', 'coPublisherIds'],
        'Published or co-published by any of these organisations.',
      ),
      hasPlannedReview: filter.presence(
        'nextReview',
        'Only guidelines with a next review recorded (true), or without (false).',
      ),
      lastUpdated: filter.dates('lastUpdated', 'By the newest date found.'),
      nextReview: filter.dates('nextReview', 'By the next planned review.'),
      overdue: filter.asked(
        'Boolean',
        'Only guidelines in force whose review is overdue by their own plan (true), or none of them (false).',
      ),
      animalHealth: animalHealthFilter,
    },
    orders: {
      TITLE: order('By title, Norwegian alphabet.', byTitle),
      NEWEST: order(
        'By `lastUpdated`, else `firstPublished`, newest first, unknown last; partial dates count as their earliest day.',
        descending(newestDate),
        byTitle,
      ),
      OLDEST: order(
        'By `lastUpdated`, else `firstPublished`, oldest first, unknown last; partial dates count as their earliest day.',
        ascending(newestDate),
        byTitle,
      ),
      NEXT_REVIEW: order(
        'By the next planned review, soonest first, unplanned last.',
        ascending('nextReview'),
        byTitle,
      ),
    },
    facets: {
      status: facet.values('status', 'By status.'),
      kind: facet.values('kind', 'By kind.'),
      scope: facet.values('scope', 'By scope.'),
      country: facet.values('country', 'By country.'),
      language: facet.values('languages', 'By language.'),
      publishers: facet.records('Organisation', ['publisherId', 'coPublisherIds'], 'By publisher or co-publisher.'),
      ...alignedFacets,
    },
  },
  starter: { file: 'guidelines', toRecords: withExternalIds(externalIdsOfGuideline) },
});

/** The kinds of records of this registry, by the names of their stores. */
export const kinds = { guidelines: guideline };

export type GuidelineRecord = KindRecord<typeof guideline>;
export type ChapterRecord = RecordOf<typeof chapter>;
