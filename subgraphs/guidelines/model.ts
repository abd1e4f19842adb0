import {
  date,
  flag,
  id,
  localized,
  oneOf,
  part,
  recordSchema,
  text,
  url,
  whole,
  type RecordOf,
} from '../../registry/records/model.js';
import { reviewFields } from '../aspects/reviews/fields.js';

const chapter = {
  id: id.required,
  title: text.required,
  lastUpdated: date.optional,
  topicIds: id.list,
  url: url.optional,
  note: text.optional,
  ...reviewFields,
};

/** `changesContent` is null where the source does not say: the words of the note then tell. */
const revision = {
  date: date.required,
  note: text.required,
  chapterId: id.optional,
  changesContent: flag.optional,
};

const guideline = {
  title: localized,
  titleIsOfficial: flag.required,
  descriptionNb: text.required,
  publisherId: id.required,
  coPublisherIds: id.list,
  kind: oneOf([
    'ACTION_PLAN',
    'CIRCULAR',
    'GUIDE',
    'GUIDELINE',
    'HANDBOOK',
    'LAW',
    'METHOD_BOOK',
    'PLAN',
    'PROFESSIONAL_ADVICE',
    'RECOMMENDATION',
    'REGULATION',
    'REPORT',
    'ROUTINE',
    'STANDARD',
    'STRATEGY',
  ]).required,
  scope: oneOf(['NATIONAL', 'REGIONAL', 'LOCAL', 'EEA', 'INTERNATIONAL']).required,
  country: text.required,
  url: url.optional,
  sourceUrl: url.required,
  alsoListedAt: url.list,
  sourceKind: text.required,
  sourceDate: date.optional,
  firstPublished: date.optional,
  lastUpdated: date.optional,
  ...reviewFields,
  audienceIds: id.list,
  settingIds: id.list,
  topicIds: id.list,
  languages: text.list,
  status: oneOf(['IN_FORCE', 'REPLACED', 'WITHDRAWN', 'PLANNED', 'UNKNOWN']).required,
  statusNote: text.optional,
  withdrawnOn: date.optional,
  legalId: text.optional,
  seriesNumber: text.optional,
  isbn: text.optional,
  partOfId: id.optional,
  supersedesIds: id.list,
  supersededById: id.optional,
  chapterCount: whole.optional,
  chapterCountNote: text.optional,
  chapters: part(chapter).list,
  revisions: part(revision).list,
  inferredFields: text.list,
};

export type GuidelineRecord = RecordOf<typeof guideline>;
export type ChapterRecord = RecordOf<typeof chapter>;

export const guidelineSchema = recordSchema(guideline, [
  'topicIds',
  'audienceIds',
  'settingIds',
  'publisherId',
  'coPublisherIds',
  'partOfId',
  'status',
  'chapters.id',
  'chapters.topicIds',
]);
