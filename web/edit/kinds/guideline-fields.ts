import { yesNo, choiceOf } from '../controls/choice';
import { required } from '../controls/control';
import { linesOfAddresses, languages, listOfCodes, parts, reference, references } from '../controls/lists';
import { localized } from '../controls/localized';
import { address, country, date, lineOfText, prose, wholeNumber } from '../controls/text';
import type {
  ChapterInput,
  ExternalIdInput,
  GuidelineFields,
  GuidelineInFormFragment,
  RevisionInput,
} from '../generated/graphql';
import { groupFields, type GroupedControls, type Snapshot, type ValuesOf } from './editable-kind';
import { EXTERNAL_ID_SCHEMES } from '../../../values/external-ids.js';
import { idsOf, reviewControls, reviewValues, reviewFields } from './review-fields';

type Group = 'about' | 'who' | 'status' | 'dates' | 'reviews' | 'chapters' | 'revisions' | 'source' | 'alignments';

const chapters = parts<ChapterInput>(
  {
    id: required(lineOfText),
    title: required(lineOfText),
    topicIds: references('topic'),
    url: address,
    lastUpdated: date,
    lastReviewed: date,
    ...reviewControls,
    note: lineOfText,
  },
  'title',
);

const revisions = parts<RevisionInput>(
  { date: required(date), note: required(prose), changesContent: yesNo(), chapterId: lineOfText },
  'date',
);

const KINDS = [
  ...(['GUIDELINE', 'GUIDE', 'HANDBOOK', 'PROFESSIONAL_ADVICE', 'RECOMMENDATION', 'LAW', 'REGULATION'] as const),
  ...(['CIRCULAR', 'STANDARD', 'STRATEGY', 'ACTION_PLAN', 'PLAN', 'ROUTINE', 'METHOD_BOOK', 'REPORT'] as const),
];

const controls: GroupedControls<GuidelineFields, Group> = {
  title: ['about', required(localized)],
  titleIsOfficial: ['about', required(yesNo(false))],
  descriptionNb: ['about', required(prose)],
  kind: ['about', required(choiceOf('GuidelineKind', KINDS, false))],
  scope: [
    'about',
    required(choiceOf('GuidelineScope', ['NATIONAL', 'REGIONAL', 'LOCAL', 'EEA', 'INTERNATIONAL'], false)),
  ],
  url: ['about', address],
  languages: ['about', languages],
  country: ['about', required(country)],
  legalId: ['about', lineOfText],
  seriesNumber: ['about', lineOfText],
  isbn: ['about', lineOfText],
  partOfId: ['about', reference('guideline')],
  publisherId: ['who', required(reference('organisation'))],
  coPublisherIds: ['who', references('organisation')],
  status: [
    'status',
    required(choiceOf('GuidelineStatus', ['IN_FORCE', 'PLANNED', 'REPLACED', 'WITHDRAWN', 'UNKNOWN'], false)),
  ],
  statusNote: ['status', prose],
  withdrawnOn: ['status', date],
  supersededById: ['status', reference('guideline')],
  supersedesIds: ['status', references('guideline')],
  firstPublished: ['dates', date],
  lastUpdated: ['dates', date],
  lastReviewed: ['dates', date],
  ...reviewFields,
  chapterCount: ['chapters', wholeNumber(0)],
  chapterCountNote: ['chapters', lineOfText],
  chapters: ['chapters', chapters],
  revisions: ['revisions', revisions],
  sourceUrl: ['source', required(address)],
  sourceKind: ['source', required(lineOfText)],
  sourceDate: ['source', date],
  alsoListedAt: ['source', linesOfAddresses],
  topicIds: ['alignments', references('topic')],
  audienceIds: ['alignments', references('audience')],
  settingIds: ['alignments', references('setting')],
  inferredFields: ['alignments', listOfCodes],
  externalIds: [
    'alignments',
    parts<ExternalIdInput>(
      { scheme: required(choiceOf('ExternalIdScheme', EXTERNAL_ID_SCHEMES, false)), value: required(lineOfText) },
      'value',
    ),
  ],
};

const all = groupFields(controls);
/** The fields of a guideline that are values, by group. */
export const guidelineGroups = all.filter(({ name }) => name !== 'alignments');
/** What connects a guideline with other records. */
export const guidelineAlignments = all.find(({ name }) => name === 'alignments')?.fields ?? {};

/** A guideline as it was seen. */
export function guidelineSnapshot(guideline: GuidelineInFormFragment): Snapshot {
  const { id, version, archived, publisher, coPublishers, reviewPlan, partOf, supersedes, ...rest } = guideline;
  const { supersededBy, audiences, settings, topics, chapters: ofChapters, ...fields } = rest;
  const values: ValuesOf<GuidelineFields> = {
    ...fields,
    ...reviewValues(reviewPlan),
    publisherId: publisher?.id ?? null,
    coPublisherIds: idsOf(coPublishers),
    partOfId: partOf?.id ?? null,
    supersedesIds: idsOf(supersedes),
    supersededById: supersededBy?.id ?? null,
    audienceIds: idsOf(audiences),
    settingIds: idsOf(settings),
    topicIds: idsOf(topics),
    chapters: ofChapters.map(({ reviewPlan: plan, topics: ofChapter, topicsInherited, ...chapter }) => ({
      ...chapter,
      ...reviewValues(plan),
      topicIds: topicsInherited ? [] : idsOf(ofChapter),
    })),
  };
  return { id, version, archived, values };
}
