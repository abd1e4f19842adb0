import type { NamingLanguage } from './code-names.js';
import { HPR, ICD10, ICPC2, MESH, NUS, STYRK08 } from './external-ids/classifications.js';
import { ELI, HAPI, LOS } from './external-ids/guidance.js';
import { CASE, DBH, GREP, ORGNR } from './external-ids/institutions.js';
import { CRISTIN, DOI, ISBN, NVA, ORCID, ROR } from './external-ids/research.js';
import type { Scheme } from './external-ids/scheme.js';

const BY_NAME = {
  DOI,
  ORCID,
  ROR,
  CRISTIN,
  NVA,
  ORGNR,
  DBH,
  GREP,
  ELI,
  HAPI,
  LOS,
  MESH,
  ICD10,
  ICPC2,
  NUS,
  STYRK08,
  HPR,
  CASE,
  ISBN,
} as const satisfies Record<string, Scheme>;

/** The name of a scheme, as the graph has it. */
export type ExternalIdScheme = keyof typeof BY_NAME;

export const EXTERNAL_ID_SCHEMES = Object.keys(BY_NAME) as readonly ExternalIdScheme[];

/** What somebody else calls a record, or by which code they class it; the value is in its normal form. */
export interface ExternalId {
  readonly scheme: ExternalIdScheme;
  readonly value: string;
}

/** What a scheme identifies, whether one thing only, and a value of it. */
export function schemeOf(scheme: ExternalIdScheme): Scheme {
  return BY_NAME[scheme];
}

/** What readers call a scheme. */
export function schemeName(scheme: ExternalIdScheme, language: NamingLanguage): string {
  return schemeOf(scheme).names[language];
}

/** A value in the one form in which it is stored and compared; null where the scheme has no such value. */
export function normalised(scheme: ExternalIdScheme, value: string): string | null {
  return schemeOf(scheme).normalised(value);
}

/** What is wrong with a value that is to be stored; null where it is in its normal form. */
export function externalIdFault({ scheme, value }: ExternalId): string | null {
  const normal = normalised(scheme, value);
  if (normal === value) return null;
  return normal === null
    ? `is no value of ${scheme}: write one such as ${schemeOf(scheme).written}`
    : `is to be written ${normal}`;
}

/** Where an external id leads; null where its scheme has no address, or the value is none of it. */
export function externalIdAddress({ scheme, value }: ExternalId): string | null {
  const normal = normalised(scheme, value);
  return normal === null ? null : schemeOf(scheme).address(normal);
}

/** The external ids among the values of some fields, in their normal form; what fits no scheme stays in its field. */
export function externalIdsAmong(values: Readonly<Partial<Record<ExternalIdScheme, unknown>>>): ExternalId[] {
  return EXTERNAL_ID_SCHEMES.flatMap((scheme) => {
    const value = values[scheme];
    const normal = typeof value === 'string' ? normalised(scheme, value) : null;
    return normal === null ? [] : [{ scheme, value: normal }];
  });
}
