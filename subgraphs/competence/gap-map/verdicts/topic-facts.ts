import { ByName } from '../../../../values/by-name.js';
import { withNarrower } from '../../../../values/taxonomy.js';
import type { ExpectationFact } from '../../facts.js';
import type { MapFacts } from './map-facts.js';
import type { MapRecords } from './map-records.js';
import { needOf, type JudgedNeed, type NeedMakers } from './need.js';
import { placesOf } from './places.js';
import { judgeCourses, judgeGuidelines, type JudgedDimension, type OfferInCell, type Place } from './rules.js';

const NO_OFFERS: readonly OfferInCell[] = [];

/** The courses that reach an audience, and where its need may hold. */
export interface CoursesInCell {
  offers: readonly OfferInCell[];
  places: readonly Place[];
}

/** Courses of a cell as they are judged. */
interface JudgedCourses {
  /** Null where the registry did not answer. */
  courses: CoursesInCell | null;
  judged: JudgedDimension;
}

/**
 * What the registries told on a topic or below it, from which each of its cells takes what reaches its audience. Most
 * audiences are reached by the same records as others: what is judged of these is found again.
 */
export class TopicFacts {
  private readonly makers: NeedMakers;
  /** The places of those that name each audience, in the order of the three lists. */
  private readonly naming: ByName<readonly string[]>;
  private readonly needs = new Map<string, JudgedNeed | null>();
  private readonly guidelines = new Map<JudgedNeed, JudgedDimension>();
  private readonly places = new Map<JudgedNeed, Map<ReadonlySet<string> | null, readonly Place[]>>();
  private readonly reaching = new Map<string, readonly OfferInCell[]>();
  private readonly courses = new Map<readonly OfferInCell[] | null, Map<readonly Place[], JudgedCourses>>();
  /** The courses on the topic that count in the map, whomever they are for; null where the registry did not answer. */
  readonly offers: readonly OfferInCell[] | null;
  private readonly offersByAudience: ByName<OfferInCell>;

  constructor(
    private readonly map: MapFacts,
    records: MapRecords,
    topicId: string,
  ) {
    const topicIds = map.question.topics[topicId] ?? withNarrower(map.taxonomies.topics.tree, [topicId]);
    this.makers = records.needMakersOn(topicIds);
    const { guidelines, measures, expectations } = this.makers;
    const named = [
      ...[...guidelines, ...measures].map(({ audienceIds }) => audienceIds),
      ...expectations.map(({ audienceId }: ExpectationFact) => [audienceId]),
    ];
    this.naming = new ByName(named, (audienceIds) => audienceIds);
    this.offers = records.offersOn(topicIds);
    this.offersByAudience = new ByName(this.offers ?? [], ({ offer }) => offer.audienceIds);
  }

  /** The need of an audience, by what names it or one above it; null for none. */
  needOf(audienceId: string): JudgedNeed | null {
    return this.needFor(this.map.taxonomies.audiences.pathOf(audienceId));
  }

  /** The need by what names this very audience. */
  needNaming(audienceId: string): JudgedNeed | null {
    return this.needFor([audienceId]);
  }

  private needFor(path: readonly string[]): JudgedNeed | null {
    const named = path.filter((id) => this.naming.has(id));
    if (named.length === 0) return null;
    const name = named.join();
    const known = this.needs.get(name);
    if (known !== undefined) return known;
    const need = needOf(this.makersAt(this.naming.placesOf(named)));
    this.needs.set(name, need);
    return need;
  }

  private makersAt(places: readonly number[]): NeedMakers {
    const { guidelines, measures, expectations } = this.makers;
    const [first, second] = [guidelines.length, guidelines.length + measures.length];
    return {
      guidelines: places.flatMap((place) => guidelines[place] ?? []),
      measures: places.flatMap((place) => measures[place - first] ?? []),
      expectations: places.flatMap((place) => expectations[place - second] ?? []),
    };
  }

  /** Where a need may hold for an audience; found once for all that work in the same sectors. */
  private placesOf(need: JudgedNeed, audienceId: string): readonly Place[] {
    const sectors = this.map.taxonomies.audiences.sectorsOf(audienceId);
    const bySectors = this.places.get(need) ?? new Map<ReadonlySet<string> | null, readonly Place[]>();
    this.places.set(need, bySectors);
    const places = bySectors.get(sectors) ?? placesOf(need, sectors, this.map.taxonomies);
    bySectors.set(sectors, places);
    return places;
  }

  /** The guidelines of a need, judged once. */
  guidelinesOf(need: JudgedNeed): JudgedDimension {
    const known = this.guidelines.get(need);
    if (known) return known;
    const inForce = need.guidelines.filter(({ status }) => status === 'IN_FORCE');
    const judged = judgeGuidelines(this.map.guidelineRequirements ? [...inForce, ...need.possible] : null);
    this.guidelines.set(need, judged);
    return judged;
  }

  /** The courses for the need of an audience, judged once for all that the same reach at the same places. */
  coursesFor(need: JudgedNeed, audienceId: string): JudgedCourses {
    const offers = this.offersFor(audienceId);
    const places = this.placesOf(need, audienceId);
    const ofOffers = this.courses.get(offers) ?? new Map<readonly Place[], JudgedCourses>();
    this.courses.set(offers, ofOffers);
    const known = ofOffers.get(places);
    if (known) return known;
    const courses = { courses: offers && { offers, places }, judged: judgeCourses(offers, places) };
    ofOffers.set(places, courses);
    return courses;
  }

  /** The courses that reach an audience, or a workplace group of it; null where the registry did not answer. */
  private offersFor(audienceId: string): readonly OfferInCell[] | null {
    if (!this.offers) return null;
    const { audiences } = this.map.taxonomies;
    const isNamed = (id: string) => this.offersByAudience.has(id);
    const path = audiences.pathOf(audienceId).filter(isNamed);
    const groups = (audiences.workplaces[audienceId] ?? []).filter(isNamed);
    if (path.length + groups.length === 0) return NO_OFFERS;
    const name = [...path, '', ...groups].join();
    const known = this.reaching.get(name) ?? this.offersThrough(path, groups);
    this.reaching.set(name, known);
    return known;
  }

  private offersThrough(path: readonly string[], groups: readonly string[]): readonly OfferInCell[] {
    const { audiences } = this.map.taxonomies;
    return this.offersByAudience.of([...path, ...groups]).flatMap((placed) => {
      const { audienceIds } = placed.offer;
      if (audienceIds.some((id) => path.includes(id))) return [placed];
      const through = groups.filter((id) => audienceIds.includes(id));
      const workplaces = through.flatMap((id) => audiences.workplaceOf(id) ?? []);
      return workplaces.length > 0 ? [{ ...placed, workplaces }] : [];
    });
  }
}
