import { scalars } from './scalars.js';
import { bestLanguage, bestText, type Language, type Localized } from './text.js';

interface Preference {
  prefer: readonly Language[];
}

/** Resolvers of the types in shared/schema.graphql. */
export const sharedResolvers = {
  ...scalars,
  /** As the data set writes them. */
  AlignmentBasis: { STATED: 'stated', INFERRED: 'inferred' },
  LocalizedText: {
    text: (text: Localized, { prefer }: Preference) => bestText(text, prefer),
    language: (text: Localized, { prefer }: Preference) => bestLanguage(text, prefer),
  },
};
