import type { Connection as Database } from 'mongoose';
import type { TopicRef } from '../contracts/entity-refs.js';
import { Store, type Row } from '../../registry/records/store.js';
import { teachingJudgementSchema, type TeachingJudgementRecord } from './model.js';

/** A judgement, with its topic as competence gave it where a field requires it. */
export type TeachingJudgementRow = Row<TeachingJudgementRecord> & { topic?: Pick<TopicRef, 'narrowerIds'> | null };

/** Signed judgements that programmes do not teach topics. */
export function teachingJudgementStore(database: Database): Store<TeachingJudgementRecord> {
  return new Store<TeachingJudgementRecord>(database, {
    type: 'TeachingJudgement',
    collection: 'teachingJudgements',
    schema: teachingJudgementSchema,
    references: { programmeId: 'Programme', topicId: 'Topic', signedById: 'Organisation' },
    isAboutOthers: true,
    searchable: ({ citation, remark }) => ({ sortBy: citation, titles: [], texts: [citation, remark] }),
  });
}
