import type { SettlingKind, SettlingTasksQuery } from '../generated/graphql';

/** Something to ask, collect or verify, with the cells that it decides. */
export type SettlingTask = NonNullable<NonNullable<SettlingTasksQuery['gapMap']>['settlingTasks']>['nodes'][number];

/** The kinds of tasks, as the address names them; all unless given. */
export const SETTLING_KINDS = {
  tilbyder: 'PROVIDER',
  laereplaner: 'CURRICULA',
  veileder: 'GUIDELINE',
} as const satisfies Record<string, SettlingKind>;
type KindName = keyof typeof SETTLING_KINDS;
export const KIND_CHOICES = ['alle', ...(Object.keys(SETTLING_KINDS) as KindName[])] as const;
export type KindChoice = (typeof KIND_CHOICES)[number];

/** The record that a task is about: what tells it from the others. */
export const subjectOf = ({ kind, provider, audience, guideline }: SettlingTask): string =>
  `${kind} ${(provider ?? audience ?? guideline)?.id ?? ''}`;
