import type { ExpectationRecord } from './records.js';

/** What the rules of the gap map read of the records of this registry. See `contracts/cell-facts.ts`. */
export const TREE_FACTS = { deciding: ['broaderId'], beside: [] } as const;
export const TOPIC_FACTS = { deciding: ['broaderId', 'impliesIds'], beside: [] } as const;
export const AUDIENCE_FACTS = {
  deciding: ['broaderId', 'kind', 'workplaceSettingId', 'workSettingIds', 'educatedByIds'],
  beside: [],
} as const;
/** Where an organisation belongs. By its country it is only counted among those that courses are collected from. */
export const ORGANISATION_FACTS = { deciding: ['parentId', 'kind', 'collective'], beside: ['country'] } as const;
/** Expectations are told whole; the rules read no more of them than this. */
export const EXPECTATION_FACTS = { deciding: ['topicId', 'audienceId'], beside: [] } as const;
export type ExpectationFact = Pick<ExpectationRecord, (typeof EXPECTATION_FACTS.deciding)[number]>;
