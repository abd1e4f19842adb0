/** What registries tell competence for a gap map, besides their counts. */

/** A programme as far as a gap map goes. */
export interface ProgrammeInMap {
  level: string;
  /** Level of the degree, which tells a programme from the one that it builds on; null for a frame. */
  degree: string | null;
  /**
   * What is known of its text. COLLECTED: it was read, and what it does not mention it is silent on. OPEN: it was not
   * looked at, or in part, or words were found in it whose outcomes nobody has collected, or the text of the day is not
   * the one that is kept.
   */
  collection: 'COLLECTED' | 'OPEN';
  audienceId: string;
  /** Whose outcomes it has: its own, and those of the sets that it shares. */
  outcomesOfIds: readonly string[];
  administeredById: string | null;
  /** Words on infection control that a search found in a text whose outcomes are not collected. */
  uncollectedHits: number | null;
}

/** A signed judgement that a programme does not teach a topic, or one above it. */
export interface JudgementInMap {
  id: string;
  programmeId: string;
  /** What would contradict it: outcomes of any of these programmes on any of these topics. */
  contradictedBy: { programmeIds: readonly string[]; topicIds: readonly string[] };
}

export interface ProgrammeFacts {
  /** Programmes that educate somebody on the day: no frames or shared sets, no law that has ended. */
  programmes: Readonly<Record<string, ProgrammeInMap>>;
  /** Programmes with an outcome on a topic or below it, of their own or of a set that they share, by topic. */
  mentionedBy: Readonly<Record<string, readonly string[]>>;
  /** Programmes with an outcome on a topic that implies it, by topic. */
  impliedBy: Readonly<Record<string, readonly string[]>>;
  /** Judgements that count, by topic. */
  notTaught: Readonly<Record<string, readonly JudgementInMap[]>>;
}
