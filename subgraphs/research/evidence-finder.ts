import { inSlices } from '../../platform/in-slices.js';
import { NumberSet } from '../../registry/index/number-set.js';
import { Numbering } from '../../registry/index/numbering.js';
import {
  isEvidenceLookedFor,
  isOlder,
  newestChange,
  orderOf,
  type EvidenceForGuideline,
  type GuidelineForEvidence,
  type Published,
} from './evidence.js';
import { EvidencePairs, type DatedGuideline, type PublishedFor, type PublishedWithoutYear } from './evidence-pairs.js';
import { healthSideOf, sidesMeet, type HealthSide } from './health-side.js';
import type { PublicationsByTopic } from './publications-by-topic.js';

/** The publications that are newer than guidelines on their topics, or may be. Only those that share a topic are looked at. */
export async function findEvidence(
  guidelines: readonly GuidelineForEvidence[],
  publications: PublicationsByTopic,
  today: string,
): Promise<EvidencePairs> {
  const byId = new Map(guidelines.filter(isEvidenceLookedFor).map((guideline) => [guideline.id, guideline]));
  const finder = new EvidenceFinder(publications, today);
  // By id, the order among what is as specific and as new.
  await inSlices([...byId.keys()].sort(), (id) => {
    const guideline = byId.get(id);
    if (guideline) finder.addGuideline(guideline);
  });
  await inSlices(publications.onAny([...finder.reaching.keys()]), (publication) => finder.addPublication(publication));
  return finder.found();
}

/** A guideline that shares topics with the publication at hand, by number. */
interface Sharing {
  guideline: number;
  specificity: number;
}

/** How a year stands to a date: its order where it is not older, else null. */
type Standing = EvidenceForGuideline<never>['order'] | null;

class EvidenceFinder {
  /** The guidelines that reach a topic. */
  readonly reaching = new Map<string, number[]>();
  private readonly guidelines: (DatedGuideline & { side: HealthSide; dateNumber: number })[] = [];
  private readonly dates = new Numbering<string | null>();
  private readonly standings = new Map<number, Standing[]>();
  /** What the topics that each guideline shares with the publication at hand add up to. */
  private readonly sums: number[] = [];
  private readonly rounded = new Map<number, number>();
  private readonly published: PublishedFor[] = [];
  private readonly withoutYear: PublishedWithoutYear[] = [];
  private readonly undated = new Set<number>();

  constructor(
    private readonly publications: PublicationsByTopic,
    private readonly today: string,
  ) {}

  addGuideline(guideline: GuidelineForEvidence): void {
    const date = newestChange(guideline, this.today);
    const dated = { guideline, date, side: healthSideOf(guideline), dateNumber: this.dates.of(date) };
    const number = this.guidelines.push(dated) - 1;
    this.sums.push(0);
    for (const id of new Set(guideline.reachedIds)) {
      const reaching = this.reaching.get(id);
      if (reaching) reaching.push(number);
      else this.reaching.set(id, [number]);
    }
  }

  addPublication(publication: Published): void {
    const { year } = publication;
    const side = healthSideOf(publication);
    const sharing = this.sharing(publication).filter(({ guideline }) => {
      const one = this.guidelines[guideline];
      return one !== undefined && sidesMeet(one.side, side);
    });
    for (const { guideline } of sharing) if (this.guidelines[guideline]?.date === null) this.undated.add(guideline);
    if (year === null) {
      const guidelines = Uint32Array.from(sharing, ({ guideline }) => guideline);
      this.withoutYear.push({ id: publication.id, guidelines });
      return;
    }
    const standings = this.standingsOf(year);
    const found = sharing.flatMap((one) => {
      const order = standings[this.guidelines[one.guideline]?.dateNumber ?? -1] ?? null;
      return order === null ? [] : [{ ...one, rank: order === 'NEWER' ? 0 : 1 }];
    });
    if (found.length === 0) return;
    found.sort((a, b) => b.specificity - a.specificity || a.rank - b.rank || a.guideline - b.guideline);
    this.published.push({
      publication: { ...publication, year },
      guidelines: Uint32Array.from(found, ({ guideline }) => guideline),
      specificities: Float64Array.from(found, ({ specificity }) => specificity),
    });
  }

  found(): EvidencePairs {
    const guidelines = this.guidelines.map(({ guideline, date }) => ({ guideline, date }));
    const undated = NumberSet.of(guidelines.length, this.undated);
    return new EvidencePairs(guidelines, this.published, this.withoutYear, undated);
  }

  /** The guidelines that reach any topic of a publication, and how specific the topics are that they share, and how many. */
  private sharing({ topicIds }: Published): Sharing[] {
    const touched: number[] = [];
    for (const id of topicIds) {
      const specificity = this.publications.specificityOf(id);
      for (const guideline of this.reaching.get(id) ?? []) {
        const sum = this.sums[guideline] ?? 0;
        if (sum === 0) touched.push(guideline);
        this.sums[guideline] = sum + specificity;
      }
    }
    return touched.map((guideline) => {
      const specificity = this.round(this.sums[guideline] ?? 0);
      this.sums[guideline] = 0;
      return { guideline, specificity };
    });
  }

  /** Rounded, so that equal sums are equal in whatever order they were added. */
  private round(sum: number): number {
    const rounded = this.rounded.get(sum) ?? Number(sum.toFixed(4));
    this.rounded.set(sum, rounded);
    return rounded;
  }

  /** How a year stands to each date that a guideline has, by the date's number. */
  private standingsOf(year: number): Standing[] {
    const known = this.standings.get(year);
    if (known) return known;
    const standings = this.dates.values.map((date) =>
      date === null || isOlder(year, date) ? null : orderOf(year, date),
    );
    this.standings.set(year, standings);
    return standings;
  }
}
