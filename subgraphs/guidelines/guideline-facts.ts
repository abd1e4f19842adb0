import { unlistedGuideline, type GuidelineChange, type ListedGuideline } from '../contracts/guideline-status.js';
import type { ChapterRecord, GuidelineRecord } from './model.js';

/**
 * Notes in a guideline's history that announce or discuss a change, or tell of something else, and do not
 * change what it says: hearing, workshop, draft, plan, evaluation.
 */
const NO_CHANGE =
  /høring|workshop|utkast|planlagt|ventet|påbegynt|startet|avsluttet|evaluering|omtalt|preliminær|etablert/i;

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
  return [
    ...revisions
      .filter(({ note, changesContent }) => changesContent ?? !NO_CHANGE.test(note))
      .map(({ date, note, chapterId }) => ({ on: date, chapterId, what: note })),
    ...chapters.flatMap(({ id, title, lastUpdated: on }) => (on ? [{ on, chapterId: id, what: title }] : [])),
    ...(lastUpdated ? [{ on: lastUpdated, chapterId: null, what: 'sist oppdatert' }] : []),
    ...(firstPublished ? [{ on: firstPublished, chapterId: null, what: 'først publisert' }] : []),
  ];
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
