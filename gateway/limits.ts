import type { ValidationRule } from 'graphql';
export const limits = { parseOptions: { maxTokens: 5000 }, validationRules: [] as ValidationRule[] };
