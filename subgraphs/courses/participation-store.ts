import type { Connection as Database } from 'mongoose';
import type { Connection, ListQuery } from '../../registry/queries/connection.js';
import { descending } from '../../registry/queries/keyset.js';
import { Store, type Row } from '../../registry/records/store.js';
import { participationSchema, type ParticipationRecord } from './model.js';

export type ParticipationRow = Row<ParticipationRecord>;
export type ParticipationRows = Connection<Row<ParticipationRecord>>;

/** What a figure is about: one figure for each. */
export const FIGURE_KEY = ['courseId', 'period', 'organisationId'] as const;

/** The id of the figure on a course, a period and an organisation. */
export function figureId({ courseId, period, organisationId }: Pick<ParticipationRecord, (typeof FIGURE_KEY)[number]>) {
  return [courseId, period.replace('/', '-to-'), organisationId].join('--');
}

/** Figures in the order they are shown: the latest period first. */
export const figureList: ListQuery = { conditions: {}, order: 'PERIOD', keys: [descending('$period')] };

export function participationStore(database: Database): Store<ParticipationRecord> {
  return new Store<ParticipationRecord>(database, {
    type: 'Participation',
    collection: 'participations',
    schema: participationSchema,
    references: { courseId: 'Course', organisationId: 'Organisation' },
    isAboutOthers: true,
    searchable: ({ remark }) => ({ sortBy: remark ?? '', titles: [], texts: [remark] }),
  });
}
