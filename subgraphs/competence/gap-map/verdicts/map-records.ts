import { ByName } from '../../../../values/by-name.js';
import type { CourseOffer } from '../../../contracts/course-offers.js';
import type { GuidelineRequirement } from '../../../contracts/guideline-requirements.js';
import type { MeasureFact } from '../../../contracts/plan-measures.js';
import type { ExpectationFact } from '../../facts.js';
import type { ExpectationRow } from '../../store.js';
import { MEANS_TOPICS } from '../subjects.js';
import type { MapFacts } from './map-facts.js';
import { isActionable, type NeedMakers } from './need.js';
import type { OfferInCell } from './rules.js';
import { sectorsOf } from './sectors.js';

/** The records that the registries told of a map, found by topic. */
export class MapRecords {
  private readonly guidelines: ByName<GuidelineRequirement>;
  private readonly measures: ByName<MeasureFact>;
  private readonly expectations: ByName<ExpectationRow>;
  private readonly offers: ByName<OfferInCell> | null;
  private readonly regionsAskedFor: ReadonlySet<string>;
  private readonly sectors = new Map<string, ReadonlySet<string> | null>();

  constructor(private readonly map: MapFacts) {
    const { guidelineRequirements, measureFacts, expectations, courseOffers, question, taxonomies } = map;
    this.regionsAskedFor = new Set(
      (question.filter.organisationIds ?? []).flatMap((id) => taxonomies.regions.get(id) ?? []),
    );
    this.guidelines = new ByName(guidelineRequirements ?? [], ({ topicIds }) => topicIds);
    this.measures = new ByName((measureFacts ?? []).filter(isActionable), ({ topicIds }) => topicIds);
    this.expectations = new ByName(expectations, ({ topicId }: ExpectationFact) => [topicId]);
    const placed = courseOffers?.flatMap((offer) => (this.counts(offer) ? [this.placed(offer)] : []));
    this.offers = placed ? new ByName(placed, ({ offer }) => offer.topicIds) : null;
  }

  /** What may make a need on any of some topics. rule: need-means */
  needMakersOn(topicIds: readonly string[]): NeedMakers {
    const needed = topicIds.filter((id) => !MEANS_TOPICS.has(id));
    return {
      guidelines: this.guidelines.of(needed),
      measures: this.measures.of(needed),
      expectations: this.expectations.of(needed),
    };
  }

  /** The courses on any of some topics that count in the map; null where the registry did not answer. */
  offersOn(topicIds: readonly string[]): readonly OfferInCell[] | null {
    return this.offers?.of(topicIds) ?? null;
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
    const region = this.map.taxonomies.regions.get(offer.providerId);
    return {
      offer,
      workplaces: [],
      sectors: this.sectorsOf(offer.settingIds),
      isRegional: region !== undefined && !this.regionsAskedFor.has(region),
    };
  }

  private sectorsOf(settingIds: readonly string[]): ReadonlySet<string> | null {
    const name = settingIds.join(' ');
    const known = this.sectors.get(name);
    if (known !== undefined) return known;
    const sectors = sectorsOf(settingIds, this.map.taxonomies.settings);
    this.sectors.set(name, sectors);
    return sectors;
  }
}
