import { sourceUnavailable } from '../../platform/errors.js';
import { currencyOf, type CurrencyInput, type CurrencyVerdict } from '../aspects/currency.js';
import { factsByIds } from '../contracts/guideline-status.js';
import type { SubgraphContext } from './loaders.js';

/** A record of another registry that builds on guidelines, with what that told of it; null where it did not answer. */
export interface BuildingOnGuidelines {
  id: string;
  currencyInput?: CurrencyInput | null;
}

/** Resolvers of such records, of one registry. */
export function buildingOnGuidelines(registry: string) {
  return {
    __resolveReference: (record: BuildingOnGuidelines) => record,
    currency: async (
      { currencyInput }: BuildingOnGuidelines,
      _: object,
      { loaders, today }: SubgraphContext,
    ): Promise<CurrencyVerdict> => {
      if (!currencyInput) throw sourceUnavailable(registry);
      const { guidelineIds, ...record } = currencyInput;
      return currencyOf(record, factsByIds(guidelineIds, await loaders.allFacts()), today);
    },
  };
}
