/** TypeScript behind the GraphQL types that all registries have: `<Type>Mapper`, and `<Scalar>Scalar` for scalars. */
export type {
  ChangeFeedRequest as ChangeFeedMapper,
  ChangeQuestion as ChangeQuestionScalar,
} from '../changes/change-feed.js';
export type { ChangeRow as ChangeMapper, ChangeRows as ChangeRowsScalar } from '../changes/change-row.js';
export type { ChangeSubject as ChangeSubjectMapper } from '../changes/change-subject.js';
export type { Localized as LocalizedTextMapper } from '../../values/text.js';
