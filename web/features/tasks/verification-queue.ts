import type { VerificationQueueQuery } from './generated/graphql';

/** A provider in the queue, with its courses of unknown status. */
export type QueuedProvider = VerificationQueueQuery['courseVerificationQueue']['nodes'][number];

/** A course that was chosen, as it was when it was chosen. */
export interface ChosenCourse {
  id: string;
  version: number;
  title: string;
}
