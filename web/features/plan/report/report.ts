import type { ReportQuery } from '../generated/graphql';

/** What a report is written from. */
export type ReportData = NonNullable<ReportQuery['planReport']>;

/** The silent registries of some answers, each once. */
export function silentIn(
  asked: readonly { answer: { silent: readonly { registry: string }[] } | undefined }[],
): string[] {
  return [...new Set(asked.flatMap(({ answer }) => answer?.silent ?? []).map(({ registry }) => registry))];
}
