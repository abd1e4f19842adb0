import type { GuidelinePageQuery } from '../generated/graphql';

/** A guideline as its page asks for it. */
export type GuidelineOnPage = NonNullable<GuidelinePageQuery['guideline']>;
