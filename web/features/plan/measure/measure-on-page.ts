import type { MeasureQuery } from '../generated/graphql';

/** A goal or measure with all that its page shows. */
export type MeasureOnPage = NonNullable<MeasureQuery['measure']>;
