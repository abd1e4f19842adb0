import type { CourseOffer } from '../../../contracts/course-offers.js';
import { withNarrower } from '../../../../values/taxonomy.js';
import type { AnsweredMap } from '../types.js';
import { MEANS_TOPICS } from '../subjects.js';
import { isActionable, type NeedMakers } from './need.js';
import type { OfferInCell } from './rules.js';
import { sectorsOf } from './sectors.js';

interface Addressed {
  topicIds: readonly string[];
  audienceIds: readonly string[];
}

/** What the registries told on a topic or below it, from which each of its cells takes what reaches its audience. */
export class TopicFacts {
  private readonly makers: NeedMakers;
  private readonly offers: readonly Omit<OfferInCell, 'workplaces'>[] | null;

  constructor(
    private readonly map: Omit<AnsweredMap, 'judge'>,
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
      expectations: expectations.filter((expectation) => makesNeed([expectation.topicId])),
    };
    this.offers = courseOffers
      ? courseOffers.filter((offer) => isOn(offer) && this.counts(offer)).map((offer) => this.placed(offer))
      : null;
  }

  /** What makes a need for an audience with these above it. */
  needMakersFor(broader: readonly string[]): NeedMakers {
    const isFor = ({ audienceIds }: Pick<Addressed, 'audienceIds'>) => audienceIds.some((id) => broader.includes(id));
    return {
      guidelines: this.makers.guidelines.filter(isFor),
      measures: this.makers.measures.filter(isFor),
      expectations: this.makers.expectations.filter(({ audienceId }) => broader.includes(audienceId)),
    };
  }

  /** The courses that reach an audience, or a workplace group of it; null where the registry did not answer. */
  offersFor(audienceId: string, broader: readonly string[]): OfferInCell[] | null {
    const { taxonomies } = this.map;
    const groups = taxonomies.audiences.workplaces[audienceId] ?? [];
    if (!this.offers) return null;
    return this.offers.flatMap((placed) => {
      const { audienceIds } = placed.offer;
      if (audienceIds.some((id) => broader.includes(id))) return [{ ...placed, workplaces: [] }];
      const through = groups.filter((id) => audienceIds.includes(id));
      const workplaces = through.flatMap((id) => taxonomies.audiences.workplaceOf(id) ?? []);
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

  private placed(offer: CourseOffer): Omit<OfferInCell, 'workplaces'> {
    const { regions, settings } = this.map.taxonomies;
    const region = regions.get(offer.providerId);
    return {
      offer,
      sectors: sectorsOf(offer.settingIds, settings),
      isRegional: region !== undefined && !this.regionsAskedFor.has(region),
    };
  }

  private get regionsAskedFor(): ReadonlySet<string> {
    const { organisationIds } = this.map.question.filter;
    return new Set((organisationIds ?? []).flatMap((id) => this.map.taxonomies.regions.get(id) ?? []));
  }
}
