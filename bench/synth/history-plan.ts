/** When which change set is made, and of how many records. */
export interface PlannedSet {
  at: string;
  /** Whether it changes the one course with many versions, and nothing else. */
  isOfOneCourse: boolean;
  records: number;
}

export interface HistoryPlan {
  /** Changes of records, over all registries. */
  changes: number;
  /** Those of them that are of the one course, each a change set of its own. */
  ofOneCourse: number;
  from: string;
  until: string;
}

/** A commit costs much the same for one record and for many: others share theirs. */
const RECORDS_OF_SET = 200;

/** The change sets of a history, evenly over its time, those of the one course evenly among the others. */
export function* planHistory({ changes, ofOneCourse, from, until }: HistoryPlan): Generator<PlannedSet> {
  const others = changes - ofOneCourse;
  const large = Math.ceil(others / RECORDS_OF_SET);
  const sets = large + ofOneCourse;
  const [begin, end] = [Date.parse(from), Date.parse(until)];
  let madeLarge = 0;
  for (let set = 1; set <= sets; set += 1) {
    const at = new Date(begin + Math.floor(((end - begin) * set) / sets)).toISOString();
    const isOfOneCourse = Math.floor((large * set) / sets) === madeLarge;
    const records = isOfOneCourse ? 1 : Math.min(RECORDS_OF_SET, others - madeLarge * RECORDS_OF_SET);
    if (!isOfOneCourse) madeLarge += 1;
    yield { at, isOfOneCourse, records };
  }
}
