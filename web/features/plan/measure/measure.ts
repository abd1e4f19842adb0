import type { MeasureQuery } from '../generated/graphql';

/** A goal or measure with all that its page shows. */
export type Measure = NonNullable<MeasureQuery['measure']>;
