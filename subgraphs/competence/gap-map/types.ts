import type { GapMapRequest } from '../../contracts/questions.js';
import type { ReasonCount } from './reasons.js';
import type { CountedList } from './list-arguments.js';
import type { JudgedCell, MapJudge } from './verdicts/judge.js';
import type { AudienceBasis, NeedLevel } from './verdicts/need.js';
import type { MapFacts } from './verdicts/map-facts.js';
import type { Responsibility } from './responsibility.js';
import type { AudienceRow, ExpectationRow, TopicRow } from '../store.js';

/** A map with what the registries answered and what analysts expect. */
export interface AnsweredMap extends GapMapRequest, MapFacts {
  /** The topics and audiences of the question, read once for all cells. */
  topics: ReadonlyMap<string, TopicRow>;
  audiences: ReadonlyMap<string, AudienceRow>;
  judge: MapJudge;
}

/** `GapColumn` in the schema. */
export interface GapColumn {
  audience: AudienceRow;
  cells: readonly JudgedCell[];
}

/** `Need` in the schema. */
export interface Need {
  level: NeedLevel;
  certain: boolean;
  /** Null for the need of a topic alone. */
  audienceBasis: AudienceBasis | null;
  readershipOnly: () => boolean;
  audienceIds: () => readonly string[];
  /** Made when it is asked for; null for the need of a topic alone. */
  guidelines: () => CountedList | null;
  measures: readonly { id: string }[];
  expectations: readonly ExpectationRow[];
}
/** `PartialReach` in the schema. */
export interface PartialReach {
  groupIds: readonly string[];
  providerId: string;
  count: number;
}
/** `GapReason` in the schema, of a cell or a row; the records and who answers are looked for when they are asked for. */
export interface GapReason extends Omit<ReasonCount, 'counted'> {
  /** It lowers no bound. */
  isNote: () => boolean;
  records: () => CountedList | null;
  planned: () => CountedList | null;
  responsibility: () => Responsibility | null;
}
