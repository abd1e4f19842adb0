/** A review schedule's question, complete: whoever has it needs no taxonomy to answer. */
export interface ReviewQuestion {
  /** First and last of the period in which reviews are due, null for no limit. */
  from: string | null;
  to: string | null;
  /** Organisations and all that belong to them, null for any. */
  organisationIds: readonly string[] | null;
  /** Topics and all below them, null for any. */
  topicIds: readonly string[] | null;
  /** The day that rules compare with. */
  today: string;
  /** Moment of its own that it is asked for, null where it follows the request's. */
  asOf: string | null;
}
