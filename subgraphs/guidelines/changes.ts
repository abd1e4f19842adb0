import type { GuidelineChange, ListedGuideline } from '../shared/currency.js';
import type { GuidelineRecord } from './model.js';

/**
 * Notes in a guideline's history that announce or discuss a change, or tell of something else, and do not
 * change what it says: hearing, workshop, draft, plan, evaluation.
 */
const NO_CHANGE =
  /høring|workshop|utkast|planlagt|ventet|påbegynt|startet|avsluttet|evaluering|omtalt|preliminær|etablert/i;

type Guideline = Pick<
  GuidelineRecord,
  'status' | 'supersededById' | 'firstPublished' | 'lastUpdated' | 'chapters' | 'revisions' | 'topicIds' | 'country'
> & {
  id: string;
};

/** The dated changes of a guideline's content: publication, update, chapters, and revisions that are no announcements. */
function changesOf(guideline: Guideline): GuidelineChange[] {
  const { firstPublished, lastUpdated, chapters, revisions } = guideline;
  return [
    ...(firstPublished ? [{ on: firstPublished, chapterId: null, what: 'først publisert' }] : []),
    ...(lastUpdated ? [{ on: lastUpdated, chapterId: null, what: 'sist oppdatert' }] : []),
    ...chapters.flatMap(({ id, title, lastUpdated: on }) => (on ? [{ on, chapterId: id, what: title }] : [])),
    ...revisions
      .filter(({ note }) => !NO_CHANGE.test(note))
      .map(({ date, note }) => ({ on: date, chapterId: null, what: note })),
  ];
}

/** What a guideline tells those that build on it; the successor gives the date of a replacement. */
export function factsOf(guideline: Guideline, successor: Guideline | null): ListedGuideline {
  return {
    id: guideline.id,
    status: guideline.status,
    supersededById: guideline.supersededById,
    supersededOn: successor?.firstPublished ?? successor?.lastUpdated ?? null,
    changes: changesOf(guideline),
    topicIds: guideline.topicIds,
    country: guideline.country,
  };
}
