import type { ChapterTimelineQuery, ReviewState, ReviewTimelineQuery } from '../generated/graphql';
import { REVIEW_STATES } from '../filters';
import { dateSpan, type DateSpan } from '../date-span';

/** Something that happened to a guideline, as precisely as it is dated. */
export interface TimelineMark {
  date: string;
  kind: 'published' | 'revision' | 'updated' | 'reviewed';
  /** The curator's words on it. */
  note: string | null;
}

/** A guideline, or a chapter with a review of its own, on the axis of time. */
export interface TimelineLine {
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
  marks: readonly TimelineMark[];
}

type GuidelineNode = NonNullable<NonNullable<ReviewTimelineQuery['reviewSchedule']>['guidelines']>['nodes'][number];
type ChapterNode = NonNullable<NonNullable<ChapterTimelineQuery['reviewSchedule']>['chapters']>['nodes'][number];

/** The line of a guideline on the schedule. */
export function guidelineLine(review: GuidelineNode): TimelineLine {
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
export function chapterLine(review: ChapterNode): TimelineLine {
  const { chapter } = review;
  const { guideline } = chapter;
  const ofChapter = guideline.revisions.filter(({ chapterId }) => chapterId === chapter.id);
  return {
    ...planned(review),
    id: chapter.id,
    guideline: { id: guideline.id, title: guideline.title.text, language: guideline.title.language },
    chapter: chapter.title,
    marks: marksOf(chapter, ofChapter),
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
function marksOf(dates: Dated, revisions: readonly { date: string; note: string }[]): TimelineMark[] {
  const marks: TimelineMark[] = revisions.map(({ date, note }) => ({ date, note, kind: 'revision' }));
  const known = new Set(marks.map(({ date }) => date));
  const add = (date: string | null | undefined, kind: TimelineMark['kind']) => {
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
export function withinPeriod(lines: readonly TimelineLine[], from: string, to: string): TimelineLine[] {
  const first = from === '' ? -Infinity : dateSpan(from).start.getTime();
  const last = to === '' ? Infinity : dateSpan(to).end.getTime();
  const isWithin = ({ start, end }: DateSpan) => end.getTime() > first && start.getTime() < last;
  return lines.map((line) => ({ ...line, marks: line.marks.filter(({ date }) => isWithin(dateSpan(date))) }));
}

/** The groups of the schedule, each with its lines; those without are left out. */
export function groupByState(lines: readonly TimelineLine[]): { state: ReviewState; lines: TimelineLine[] }[] {
  return REVIEW_STATES.map((state) => ({ state, lines: lines.filter((line) => line.state === state) })).filter(
    (group) => group.lines.length > 0,
  );
}
