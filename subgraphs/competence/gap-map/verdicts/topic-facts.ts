import type { CourseOffer } from '../../../contracts/course-offers.js';
import { withNarrower } from '../../../../values/taxonomy.js';
import type { ExpectationFact } from '../../facts.js';
import type { MapFacts } from './map-facts.js';
import { MEANS_TOPICS } from '../subjects.js';
import { isActionable, needOf, type JudgedNeed, type NeedMakers } from './need.js';
import { placesOf } from './places.js';
import { judgeGuidelines, type JudgedDimension, type OfferInCell, type Place } from './rules.js';
import { sectorsOf } from './sectors.js';

const NO_OFFERS: readonly OfferInCell[] = [];

interface Addressed {
  topicIds: readonly string[];
  audienceIds: readonly string[];
}

/** What the registries told on a topic or below it, from which each of its cells takes what reaches its audience. */
export class TopicFacts {
  private readonly makers: NeedMakers;
  /** The places of those that name each audience, in the order of the three lists. */
  private readonly naming = new Map<string, number[]>();
  private readonly needs = new Map<string, JudgedNeed | null>();
  private readonly guidelines = new Map<JudgedNeed, JudgedDimension>();
  private readonly places = new Map<JudgedNeed, Map<ReadonlySet<string> | null, readonly Place[]>>();
  /** The courses on the topic that count in the map, whomever they are for; null where the registry did not answer. */
  readonly offers: readonly OfferInCell[] | null;

  constructor(
    private readonly map: MapFacts,
    topicId: string,
  ) {
    const { taxonomies, guidelineRequirements, measureFacts, expectations, courseOffers } = map;
    const topicIds = new Set(map.question.topics[topicId] ?? withNarrower(taxonomies.topics.tree, [topicId]));
    const isOn = (record: Addressed) => record.topicIds.some((id) => topicIds.has(id));
    // rule: need-means
    const makesNeed = (ids: readonly string[]) => ids.some((id) => topicIds.has(id) && !MEANS_TOPICS.has(id));
    this.makers = {
      guidelines: (guidelineRequirements ?? []).filter((guideline) => makesNeed(guideline.topicIds)),
      measures: (measureFacts ?? []).filter((measure) => isActionable(measure) && makesNeed(measure.topicIds)),
      expectations: expectations.filter(({ topicId: on }: ExpectationFact) => makesNeed([on])),
    };
    const { guidelines, measures, expectations: expected } = this.makers;
    const named = [
      ...[...guidelines, ...measures].map(({ audienceIds }) => audienceIds),
      ...expected.map(({ audienceId }: ExpectationFact) => [audienceId]),
    ];
    named.forEach((audienceIds, place) => {
      for (const id of audienceIds) this.naming.set(id, [...(this.naming.get(id) ?? []), place]);
    });
    this.offers = courseOffers
      ? courseOffers.filter((offer) => isOn(offer) && this.counts(offer)).map((offer) => this.placed(offer))
      : null;
  }

  /** The need of an audience, by what names it or one above it; null for none. */
  needOf(audienceId: string): JudgedNeed | null {
    return this.needFor(this.map.taxonomies.audiences.pathOf(audienceId));
  }

  /** The need by what names this very audience. */
  needNaming(audienceId: string): JudgedNeed | null {
    return this.needFor([audienceId]);
  }

  /** What the same records make is the same need, by which what is judged of it is found again. */
  private needFor(path: readonly string[]): JudgedNeed | null {
    const found = [...new Set(path.flatMap((id) => this.naming.get(id) ?? []))].sort((a, b) => a - b);
    if (found.length === 0) return null;
    const name = found.join();
    const known = this.needs.get(name);
    if (known !== undefined) return known;
    const need = needOf(this.makersAt(new Set(found)));
    this.needs.set(name, need);
    return need;
  }

  private makersAt(chosen: ReadonlySet<number>): NeedMakers {
    const { guidelines, measures, expectations } = this.makers;
    const [first, second] = [guidelines.length, guidelines.length + measures.length];
    return {
      guidelines: guidelines.filter((_, index) => chosen.has(index)),
      measures: measures.filter((_, index) => chosen.has(first + index)),
      expectations: expectations.filter((_, index) => chosen.has(second + index)),
    };
  }

  /** Where a need may hold for an audience; found once for all that work in the same sectors. */
  placesOf(need: JudgedNeed, audienceId: string): readonly Place[] {
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

  /** The courses that reach an audience, or a workplace group of it; null where the registry did not answer. */
  offersFor(audienceId: string): readonly OfferInCell[] | null {
    if (!this.offers) return null;
    if (this.offers.length === 0) return NO_OFFERS;
    const { audiences } = this.map.taxonomies;
    const path = audiences.pathOf(audienceId);
    const groups = audiences.workplaces[audienceId] ?? [];
    return this.offers.flatMap((placed) => {
      const { audienceIds } = placed.offer;
      if (audienceIds.some((id) => path.includes(id))) return [placed];
      const through = groups.filter((id) => audienceIds.includes(id));
      const workplaces = through.flatMap((id) => audiences.workplaceOf(id) ?? []);
      return workplaces.length > 0 ? [{ ...placed, workplaces }] : [];
    });
  }

  /**
   * Whether an offer counts for the organisations that the map names: one of theirs, of their region or of the whole
   * country. rule: offers-filter — a filter on offers is no filter on needs.
   */
  private counts({ providerId }: CourseOffer): boolean {
    const { organisationIds } = this.map.question.filter;
    if (!organisationIds || organisationIds.includes(providerId)) return true;
    const region = this.map.taxonomies.regions.get(providerId);
    return region === undefined || this.regionsAskedFor.has(region);
  }

  private placed(offer: CourseOffer): OfferInCell {
    const { regions, settings } = this.map.taxonomies;
    const region = regions.get(offer.providerId);
    return {
      offer,
      workplaces: [],
      sectors: sectorsOf(offer.settingIds, settings),
      isRegional: region !== undefined && !this.regionsAskedFor.has(region),
    };
  }

  private get regionsAskedFor(): ReadonlySet<string> {
    const { organisationIds } = this.map.question.filter;
    return new Set((organisationIds ?? []).flatMap((id) => this.map.taxonomies.regions.get(id) ?? []));
  }
}
