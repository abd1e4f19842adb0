/** Languages that explanations are written in. */
export const EXPLANATION_LANGUAGES = ['nb', 'nn', 'en'] as const;
export type ExplanationLanguage = (typeof EXPLANATION_LANGUAGES)[number];

/** A text for each key in each language. Clauses begin small and have no full stop: they are joined into sentences. */
export type Texts<Key extends string> = Record<ExplanationLanguage, Record<Key, string>>;
