import type { ChapterTimelineQuery, ReviewState, ReviewTimelineQuery } from '../generated/graphql';
import { STATES } from '../filters';
import { spanOf, type Span } from '../dates';

/** Something that happened to a guideline, as precisely as it is dated. */
export interface Mark {
  date: string;
  kind: 'published' | 'revision' | 'updated' | 'reviewed';
  /** The curator's words on it. */
  note: string | null;
}

/** A guideline, or a chapter with a review of its own, on the axis of time. */
export interface Line {
  id: string;
  guideline: { id: string; title: string; language: string };
  chapter: string | null;
  state: ReviewState;
  due: string | null;
  /** Whether the date is too imprecise to tell if it is within the period. */
  undecided: boolean;
  /** Nobody set the date: it follows from the cycle. */
  byCycle: boolean;
  cycleMonths: number | null;
  moves: number;
  planStatus: string | null;
  responsible: string | null;
  responsibleInferred: boolean;
  unit: string | null;
  marks: readonly Mark[];
}

type GuidelineNode = NonNullable<NonNullable<ReviewTimelineQuery['reviewSchedule']>['guidelines']>['nodes'][number];
type ChapterNode = NonNullable<NonNullable<ChapterTimelineQuery['reviewSchedule']>['chapters']>['nodes'][number];

/** The line of a guideline on the schedule. */
export function lineOfGuideline(review: GuidelineNode): Line {
  const { guideline } = review;
  return {
    ...planned(review),
    id: guideline.id,
    guideline: { id: guideline.id, title: guideline.title.text, language: guideline.title.language },
    chapter: null,
    marks: marksOf(guideline, guideline.revisions),
  };
}

/** The line of a chapter that is reviewed by itself. */
export function lineOfChapter(review: ChapterNode): Line {
  const { chapter } = review;
  const { guideline } = chapter;
  const own = guideline.revisions.filter(({ chapterId }) => chapterId === chapter.id);
  return {
    ...planned(review),
    id: chapter.id,
    guideline: { id: guideline.id, title: guideline.title.text, language: guideline.title.language },
    chapter: chapter.title,
    marks: marksOf(chapter, own),
  };
}

function planned({ state, due, undecided, plan, responsible, responsibleInferred }: GuidelineNode | ChapterNode) {
  return {
    state,
    due,
    undecided,
    byCycle: due !== null && !plan.nextReview,
    cycleMonths: plan.cycleMonths ?? null,
    moves: plan.moves,
    planStatus: plan.status ?? null,
    responsible: responsible?.name.text ?? null,
    responsibleInferred,
    unit: plan.responsibleUnit ?? null,
  };
}

interface Dated {
  firstPublished?: string | null;
  lastUpdated?: string | null;
  lastReviewed?: string | null;
}

/** What is known of the past, oldest first. A date that the history explains is not told twice. */
function marksOf(dates: Dated, revisions: readonly { date: string; note: string }[]): Mark[] {
  const marks: Mark[] = revisions.map(({ date, note }) => ({ date, note, kind: 'revision' }));
  const known = new Set(marks.map(({ date }) => date));
  const add = (date: string | null | undefined, kind: Mark['kind']) => {
    if (!date || known.has(date)) return;
    known.add(date);
    marks.push({ date, kind, note: null });
  };
  add(dates.firstPublished, 'published');
  add(dates.lastUpdated, 'updated');
  add(dates.lastReviewed, 'reviewed');
  return marks.sort((a, b) => a.date.localeCompare(b.date));
}

/** The same lines with what happened within a period; what may be within it, stays. */
export function within(lines: readonly Line[], from: string, to: string): Line[] {
  const first = from === '' ? -Infinity : spanOf(from).start.getTime();
  const last = to === '' ? Infinity : spanOf(to).end.getTime();
  const isWithin = ({ start, end }: Span) => end.getTime() > first && start.getTime() < last;
  return lines.map((line) => ({ ...line, marks: line.marks.filter(({ date }) => isWithin(spanOf(date))) }));
}

/** The groups of the schedule, each with its lines; those without are left out. */
export function groupsOf(lines: readonly Line[]): { state: ReviewState; lines: Line[] }[] {
  return STATES.map((state) => ({ state, lines: lines.filter((line) => line.state === state) })).filter(
    (group) => group.lines.length > 0,
  );
}
