import type { GapReasonCode } from './generated/graphql';

/** What the cells can tell: dekning, omfang, datagrunnlag, oppdatert, and the score where one asks for it. */
export const VIEWS_OF_MAP = ['dekning', 'omfang', 'datagrunnlag', 'oppdatert', 'poeng'] as const;
export type ViewOfMap = (typeof VIEWS_OF_MAP)[number];

/** Which courses the numbers count: all that reach the whole audience, or one way of reaching it. */
export const REACHES = ['hele', 'direkte', 'arvet', 'delvis'] as const;
export type ReachOfMap = (typeof REACHES)[number];

/** Registries that give reasons. */
export const REGISTRIES = ['courses', 'education', 'guidelines', 'research'] as const;
export type RegistryOfReason = (typeof REGISTRIES)[number];

/** The registry whose records a reason is about; null for a registry that did not answer, whichever it is. */
const REGISTRY_OF: Record<GapReasonCode, RegistryOfReason | null> = {
  NO_COURSE: 'courses',
  ONLY_RETIRED_COURSES: 'courses',
  ONLY_PARTIAL_REACH: 'courses',
  ONLY_UNKNOWN_STATUS: 'courses',
  COURSES_REVIEW_DUE: 'courses',
  NOT_IN_NATIONAL_REGULATION: 'education',
  NOT_TAUGHT: 'education',
  NOT_COLLECTED: 'education',
  NO_GUIDELINE: 'guidelines',
  GUIDELINE_STATUS_UNKNOWN: 'guidelines',
  GUIDELINE_OVERDUE: 'guidelines',
  RESEARCH_NOT_COLLECTED: 'research',
  SOURCE_UNAVAILABLE: null,
};
export const REASONS = Object.keys(REGISTRY_OF) as [GapReasonCode, ...GapReasonCode[]];
export const registryOf = (code: GapReasonCode) => REGISTRY_OF[code];

/** Most columns: 81 topics with so many are the 3000 cells of a page. */
export const MAX_COLUMNS = 36;
