import { unlistedGuideline, type GuidelineChange, type ListedGuideline } from '../contracts/guideline-status.js';
import type { ChapterRecord, GuidelineRecord } from './records.js';
import { tellsOfChange } from './revision-notes.js';

type Guideline = Pick<
  GuidelineRecord,
  | 'status'
  | 'supersededById'
  | 'withdrawnOn'
  | 'firstPublished'
  | 'lastUpdated'
  | 'revisions'
  | 'topicIds'
  | 'settingIds'
  | 'country'
> & {
  id: string;
  chapters: readonly Pick<ChapterRecord, 'id' | 'title' | 'lastUpdated'>[];
};

/**
 * The dated changes of a guideline's content: revisions that are no announcements, chapters, update, publication.
 * Those that tell more come first: of changes of one day, the first is told.
 */
function changesOf(guideline: Guideline): GuidelineChange[] {
  const { firstPublished, lastUpdated, chapters, revisions } = guideline;
  const changes = revisions.filter(changesAdvice);
  return [
    ...changes.map(({ date, note, chapterId }) => ({ on: date, chapterId, what: note })),
    ...chapters.flatMap(({ id, title, lastUpdated: on }) => (on ? [{ on, chapterId: id, what: title }] : [])),
    ...(lastUpdated && !isExplained(lastUpdated, revisions)
      ? [{ on: lastUpdated, chapterId: null, what: 'sist oppdatert' }]
      : []),
    ...(firstPublished ? [{ on: firstPublished, chapterId: null, what: 'først publisert' }] : []),
  ];
}

type Revision = Guideline['revisions'][number];

/** A review says whether it changed the content; of older notes, the words tell. */
function changesAdvice({ note, changesContent }: Pick<Revision, 'note' | 'changesContent'>): boolean {
  return changesContent ?? tellsOfChange(note);
}

/** Whether a note says what happened on a date, so that the date by itself says nothing more. */
function isExplained(date: string, revisions: readonly Revision[]): boolean {
  return revisions.some((revision) => revision.date === date && !changesAdvice(revision));
}

/** What a guideline tells those that build on it; the successor gives the date of a replacement. */
export function guidelineFacts(guideline: Guideline, successor: Guideline | null): ListedGuideline {
  return {
    id: guideline.id,
    status: guideline.status,
    supersededById: guideline.supersededById,
    withdrawnOn: guideline.withdrawnOn,
    supersededOn: guideline.withdrawnOn ?? successor?.firstPublished ?? successor?.lastUpdated ?? null,
    changes: changesOf(guideline),
    ...aboutOf(guideline),
  };
}

/** What is told of a guideline that is archived: the same as where it is not listed at all. */
export function archivedFacts(guideline: Guideline): ListedGuideline {
  return { ...unlistedGuideline(guideline.id), ...aboutOf(guideline) };
}

function aboutOf({ topicIds, settingIds, country }: Guideline) {
  return { topicIds, settingIds, country };
}
