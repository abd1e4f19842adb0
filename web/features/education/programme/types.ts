import type { EducationProgrammeQuery } from '../generated/graphql';

/** A programme with all that its page shows. */
export type Programme = NonNullable<EducationProgrammeQuery['programme']>;
