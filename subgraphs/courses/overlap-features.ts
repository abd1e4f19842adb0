import { NumberSet } from '../../registry/index/number-set.js';
import { Numbering } from '../../registry/index/numbering.js';
import { similarityOf, titleWords, type ComparedCourse } from './overlap.js';

/** What courses have of one kind, such as topics, as small numbers. Courses are numbers too, in the order they come. */
class Feature {
  private readonly values = new Numbering<string>();
  private readonly ofCourse: number[][] = [];
  private readonly having: NumberSet[] = [];
  private readonly marked: boolean[] = [];
  private marksOf = -1;

  constructor(private readonly courseCount: number) {}

  add(values: readonly string[]): void {
    const course = this.ofCourse.length;
    const numbers = [...new Set(values)].map((value) => this.values.of(value));
    this.ofCourse.push(numbers);
    for (const number of numbers) (this.having[number] ??= new NumberSet(this.courseCount)).add(course);
  }

  private of(course: number): readonly number[] {
    return this.ofCourse[course] ?? [];
  }

  countOf(course: number): number {
    return this.of(course).length;
  }

  /** The courses that have anything of what a course has. */
  sharing(course: number): NumberSet {
    const none = new NumberSet(this.courseCount);
    return this.of(course).reduce((all, value) => all.or(this.having[value] ?? none), none);
  }

  /** Size of what two courses share against the size of both together. Quick while the first stays the same. */
  sharedPart(first: number, second: number): number {
    if (this.marksOf !== first) this.mark(first);
    let both = 0;
    for (const value of this.of(second)) if (this.marked[value]) both += 1;
    return both === 0 ? 0 : both / (this.countOf(first) + this.countOf(second) - both);
  }

  private mark(course: number): void {
    for (const value of this.of(this.marksOf)) this.marked[value] = false;
    for (const value of this.of(course)) this.marked[value] = true;
    this.marksOf = course;
  }
}

/** What courses are compared by, arranged so that those that share something are found without looking at the others. */
export class CourseFeatures {
  private readonly providers: string[] = [];
  private readonly topics: Feature;
  private readonly audiences: Feature;
  private readonly languages: Feature;
  private readonly title: Feature;
  private readonly objectives: Feature;

  constructor(courseCount: number) {
    this.topics = new Feature(courseCount);
    this.audiences = new Feature(courseCount);
    this.languages = new Feature(courseCount);
    this.title = new Feature(courseCount);
    this.objectives = new Feature(courseCount);
  }

  add(course: ComparedCourse): void {
    this.providers.push(course.providerId);
    this.topics.add(course.topicIds);
    this.audiences.add(course.audienceIds);
    this.languages.add(course.languages);
    this.title.add(titleWords(course));
    this.objectives.add(course.objectiveCodes);
  }

  /** The courses of other providers that teach some same topic to some same audience in some same language. */
  comparable(course: number): number[] {
    const { topics, audiences, languages, providers } = this;
    const sharing = topics.sharing(course).and(audiences.sharing(course)).and(languages.sharing(course));
    return sharing.numbers().filter((other) => providers[other] !== providers[course]);
  }

  similarity(first: number, second: number): number {
    const { topics, audiences, title, objectives } = this;
    const bothNameObjectives = objectives.countOf(first) > 0 && objectives.countOf(second) > 0;
    return similarityOf({
      topics: topics.sharedPart(first, second),
      audiences: audiences.sharedPart(first, second),
      title: title.sharedPart(first, second),
      objectives: bothNameObjectives ? objectives.sharedPart(first, second) : null,
    });
  }
}
