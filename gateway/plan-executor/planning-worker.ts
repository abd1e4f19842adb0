import { Supergraph } from '@apollo/federation-internals';
import { parse } from 'graphql';
import { parentPort, workerData } from 'node:worker_threads';
import { createPlanner } from './planner.js';

/** Plans what it is sent, one after the other, in a thread that can be stopped. */

/** An operation to be planned. */
export interface PlanJob {
  text: string;
  operationName: string | undefined;
}

/** The plan as JSON, or why there is none. */
export type PlanResult = { plan: string } | { failure: string };

const plan = createPlanner(Supergraph.build(workerData as string));

parentPort?.on('message', ({ text, operationName }: PlanJob) => {
  parentPort?.postMessage(resultOf(text, operationName));
});
parentPort?.postMessage('ready');

function resultOf(text: string, operationName: string | undefined): PlanResult {
  try {
    return { plan: JSON.stringify(plan(parse(text, { noLocation: true }), operationName)) };
  } catch (error) {
    return { failure: (error as Error).message };
  }
}
