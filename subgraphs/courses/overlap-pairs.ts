import { inSlices } from '../../platform/in-slices.js';
import { GrowingNumbers } from '../../registry/index/growing-numbers.js';
import { NumberSet } from '../../registry/index/number-set.js';
import { Numbering } from '../../registry/index/numbering.js';
import { candidateOf, type ComparedCourse, type OverlapCandidate } from './overlap.js';
import { CourseFeatures } from './overlap-features.js';

/** Pairs looked at in one go: each takes a few nanoseconds. */
export const PAIRS_PER_LOOK = 4096;

/** Pairs of courses as numbers, in their order. There can be millions: what a pair shares is told where it is asked for. */
export class OverlapPairs {
  private readonly numbers: ReadonlyMap<string, number>;

  /**
   * @param courses The courses by number.
   * @param firsts The numbers of the first courses of the pairs, `seconds` those of the others.
   * @param levels How similar the pairs before `end` are that are not in an earlier level.
   */
  constructor(
    readonly courses: readonly ComparedCourse[],
    readonly firsts: Uint32Array,
    readonly seconds: Uint32Array,
    private readonly levels: readonly { similarity: number; end: number }[],
  ) {
    this.numbers = new Map(courses.map(({ id }, number) => [id, number]));
  }

  get length(): number {
    return this.firsts.length;
  }

  /** The number of a course, -1 for one that was not compared. */
  numberOf(id: string): number {
    return this.numbers.get(id) ?? -1;
  }

  /** The numbers of the courses of which something holds. */
  coursesThat(holds: (course: ComparedCourse) => boolean): NumberSet {
    const numbers = this.courses.flatMap((course, number) => (holds(course) ? [number] : []));
    return NumberSet.of(this.courses.length, numbers);
  }

  at(position: number): OverlapCandidate {
    const level = this.levels.find(({ end }) => position < end);
    const [first, second] = [this.firsts, this.seconds].map((numbers) => this.courses[numbers[position] ?? -1]);
    if (!level || !first || !second) throw new RangeError(`There is no pair at ${position}.`);
    return candidateOf(first, second, level.similarity);
  }
}

/**
 * Pairs of courses from different providers that teach some same topic to some same audience in some same language,
 * most similar first, then by their ids. Courses of one provider are modules or editions of its own: no overlap. In a
 * pair, the courses stand in the order in which they come.
 */
export async function overlapPairs(listed: readonly ComparedCourse[]): Promise<OverlapPairs> {
  const byId = new Map(listed.map((course, place) => [course.id, { course, place }]));
  // By id, so that the pairs of one similarity are found in the order that they are to have.
  const inOrder = [...byId.keys()].sort().flatMap((id) => byId.get(id) ?? []);
  const features = new CourseFeatures(inOrder.length);
  await inSlices(inOrder, ({ course }) => features.add(course));
  const found = new FoundPairs();
  await inSlices(inOrder, ({ place }, number) => {
    const later = features.comparable(number).filter((other) => (inOrder[other]?.place ?? -1) > place);
    for (const other of later) found.add(other, features.similarity(number, other));
    found.endOfFirst();
  });
  return found.ordered(inOrder.map(({ course }) => course));
}

/** Pairs as they are found: by their first course, then by the second. */
class FoundPairs {
  private readonly seconds = new GrowingNumbers();
  private readonly levels = new GrowingNumbers();
  private readonly similarities = new Numbering<number>();
  /** For each first course, where its pairs end. */
  private readonly ends: number[] = [];
  private readonly counts: number[] = [];

  add(second: number, similarity: number): void {
    const level = this.similarities.of(similarity);
    this.seconds.add(second);
    this.levels.add(level);
    this.counts[level] = (this.counts[level] ?? 0) + 1;
  }

  endOfFirst(): void {
    this.ends.push(this.seconds.length);
  }

  /** The most similar first. Each goes where its similarity begins, so that those found before stay before. */
  async ordered(courses: readonly ComparedCourse[]): Promise<OverlapPairs> {
    const { seconds, levels, similarities, ends, counts } = this;
    const [firsts, others] = [new Uint32Array(seconds.length), new Uint32Array(seconds.length)];
    const next: number[] = [];
    const inOrder: { similarity: number; end: number }[] = [];
    let end = 0;
    for (const similarity of Float64Array.from(similarities.values).sort().reverse()) {
      const level = similarities.of(similarity);
      next[level] = end;
      end += counts[level] ?? 0;
      inOrder.push({ similarity, end });
    }
    let found = 0;
    await inSlices(ends, (until, first) => {
      for (; found < until; found += 1) {
        const level = levels.at(found);
        const position = next[level] ?? -1;
        firsts[position] = first;
        others[position] = seconds.at(found);
        next[level] = position + 1;
      }
    });
    return new OverlapPairs(courses, firsts, others, inOrder);
  }
}
