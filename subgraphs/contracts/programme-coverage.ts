/** What registries tell competence for a gap map, besides their counts. */

/** A programme as far as a gap map goes. */
export interface ProgrammeInMap {
  level: string;
  coverage: 'SCANNED' | 'PARTIAL' | 'NOT_COLLECTED';
  audienceId: string;
  administeredById: string | null;
}

/** A signed judgement that a programme does not teach a topic, or one above it. */
export interface JudgementInMap {
  id: string;
  programmeId: string;
  /** What would contradict it: outcomes of any of these programmes on any of these topics. */
  contradictedBy: { programmeIds: readonly string[]; topicIds: readonly string[] };
}

export interface ProgrammeFacts {
  programmes: Readonly<Record<string, ProgrammeInMap>>;
  /** Programmes with an outcome on a topic or below it, by topic. */
  mentionedBy: Readonly<Record<string, readonly string[]>>;
  /** Judgements that count, by topic. */
  notTaught: Readonly<Record<string, readonly JudgementInMap[]>>;
}
