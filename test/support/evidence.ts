import * as operations from '../generated/graphql.js';
import type { Client } from './client.js';

/** Reads the queue of publications that are newer than guidelines. */
export function evidenceQueue(client: Pick<Client, 'ask'>) {
  return async (variables: Partial<operations.EvidenceQueueQueryVariables> = {}) =>
    (await client.ask(operations.EvidenceQueueDocument, variables)).catalogue!.evidenceCandidates!;
}

export type EvidencePage = Awaited<ReturnType<ReturnType<typeof evidenceQueue>>>;

/** What the publications of a page are to each guideline. */
export function evidenceIn({ nodes }: Pick<EvidencePage, 'nodes'>) {
  return nodes.flatMap(({ guidelines }) => guidelines);
}
