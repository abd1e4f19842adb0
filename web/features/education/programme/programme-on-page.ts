import type { EducationProgrammeQuery } from '../generated/graphql';

/** A programme with all that its page shows. */
export type ProgrammeOnPage = NonNullable<EducationProgrammeQuery['programme']>;
