import type { Connection } from '../../registry/queries/connection.js';
import { listOf } from '../../registry/records/list-of.js';
import type { Row } from '../../registry/records/store.js';
import { kinds, type ParticipationRecord } from './records.js';

export type ParticipationRow = Row<ParticipationRecord>;
export type ParticipationRows = Connection<Row<ParticipationRecord>>;

/** What a figure is about: one figure for each. */
export const FIGURE_KEY = ['courseId', 'period', 'organisationId'] as const;

/** The id of the figure on a course, a period and an organisation. */
export function figureId({ courseId, period, organisationId }: Pick<ParticipationRecord, (typeof FIGURE_KEY)[number]>) {
  return [courseId, period.replace('/', '-to-'), organisationId].join('--');
}

/** Figures in the order they are shown: the latest period first. */
export const figureList = listOf<never, never>(kinds.participations)({});
