import type { ReportQuery } from '../generated/graphql';

/** What a report is written from. */
export type ReportData = NonNullable<ReportQuery['planReport']>;

/** The silent registries of some answers, each once. */
export function unavailableRegistries(
  queries: readonly { answer: { unavailable: readonly { registry: string }[] } | undefined }[],
): string[] {
  return [...new Set(queries.flatMap(({ answer }) => answer?.unavailable ?? []).map(({ registry }) => registry))];
}
