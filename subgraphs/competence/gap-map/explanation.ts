import type { RecordFilter } from '../../contracts/coverage-counts.js';
import { bestText, type Localized } from '../../../values/text.js';
import {
  BELOW_COUNTS,
  BELOW_TEXTS,
  COURSE_TEXTS,
  EDUCATION_TEXTS,
  EXPLANATION_LANGUAGES,
  FINDING_TEXTS,
  NARROWED_TEXTS,
  NEED_TEXTS,
  VERDICT_TEXTS,
  WEAKNESS_TEXTS,
  type ExplanationLanguage,
} from './explanation-texts.js';
import type { VerdictCounts } from './verdict-counts.js';
import { stateOf, type VerdictState } from './verdicts/bounds.js';
import type { JudgedCell } from './verdicts/judge.js';
import { openRecordsOf } from './verdicts/open-records.js';
import type { JudgedNeed } from './verdicts/need.js';
import type { JudgedDimension } from './verdicts/rules.js';

/** What an explanation tells of a cell beside its verdict. */
export interface ExplainedCell {
  topic: Localized;
  audience: Localized;
  /** The need is that of readers alone. */
  isReadership: boolean;
  /** The map is narrowed by filters, which a sentence that is pasted elsewhere must say. */
  isNarrowed: boolean;
  /** What the cells below a broader one come to. */
  below: VerdictCounts | null;
}

/** Whether a map counts less than all that is registered for the country. */
export function isNarrowed({ organisationIds, settingIds, languages, formats }: RecordFilter): boolean {
  return [organisationIds, settingIds, languages, formats].some((ids) => ids !== null);
}

/** Two or three sentences on a cell that can be pasted into a letter, in each language, from the same rules as its verdict. */
export function explainCell(cell: JudgedCell, told: ExplainedCell): Localized {
  return inAllLanguages((language) => [headline(cell, told, language), ...whyOf(cell, told, language)]);
}

/** The same of a finding: for how many audiences at or below the one that the need names, and what holds for that one. */
export function explainFinding(cell: JudgedCell, told: ExplainedCell, counts: VerdictCounts): Localized {
  const lacking = counts.missing + counts.missingOrWeak + counts.weak;
  const needed = lacking + counts.unknown + counts.covered;
  if (needed <= 1) return explainCell(cell, told);
  const kind = cell.need?.certain === false ? 'POSSIBLE' : 'CERTAIN';
  return inAllLanguages((language) => [
    fill(FINDING_TEXTS[language][kind], {
      ...labels(told, language),
      n: String(lacking),
      of: String(needed),
      counts: listOf(counts, language),
    }),
    ...whyOf(cell, { ...told, below: null }, language),
  ]);
}

function inAllLanguages(sentences: (language: ExplanationLanguage) => string[]): Localized {
  return Object.fromEntries(EXPLANATION_LANGUAGES.map((language) => [language, sentences(language).join(' ')]));
}

function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}

function headline(cell: JudgedCell, told: ExplainedCell, language: ExplanationLanguage): string {
  return fill(VERDICT_TEXTS[language][headlineKind(cell)], labels(told, language));
}

function labels({ topic, audience }: ExplainedCell, language: ExplanationLanguage) {
  return { topic: bestText(topic, [language]), audience: bestText(audience, [language]) };
}

function headlineKind({ need, verdict, isGap }: JudgedCell): keyof (typeof VERDICT_TEXTS)['nb'] {
  if (!need || !verdict) return isGap === null ? 'NEED_UNKNOWN' : 'NO_NEED';
  if (isGap) return GAP_KINDS[stateOf(verdict)];
  if (verdict.atLeast === 'COVERED') return 'COVERED';
  return verdict.atMost === 'COVERED' ? 'UNDECIDED' : 'CONDITIONAL_GAP';
}

const GAP_KINDS = {
  MISSING: 'GAP',
  MISSING_OR_WEAK: 'GAP_OF_UNKNOWN_DEPTH',
  WEAK: 'WEAK_GAP',
  UNKNOWN: 'UNDECIDED',
  COVERED: 'COVERED',
} as const satisfies Record<VerdictState, keyof (typeof VERDICT_TEXTS)['nb']>;

/** A broader cell is explained by what is below it: its own dimensions do not make its verdict. */
function whyOf(cell: JudgedCell, told: ExplainedCell, language: ExplanationLanguage): string[] {
  if (!cell.need) return [];
  const need = needSentences(cell.need, told.isReadership, language);
  const narrowed = told.isNarrowed ? [NARROWED_TEXTS[language]] : [];
  if (!cell.isFromBelow)
    return [
      ...need,
      ...cell.dimensions.flatMap((dimension) => dimensionSentence(dimension, cell, language)),
      ...narrowed,
    ];
  const below = told.below ? [BELOW_TEXTS[language], `${listOf(told.below, language)}.`] : [];
  return [...need, ...below, ...narrowed];
}

/** What some cells come to: `1 dekket, 3 mangler`. */
function listOf(counts: VerdictCounts, language: ExplanationLanguage): string {
  const names = BELOW_COUNTS[language];
  const told = (Object.keys(names) as (keyof typeof names)[]).filter((name) => counts[name] > 0);
  return told.map((name) => `${counts[name]} ${names[name]}`).join(', ');
}

function needSentences(need: JudgedNeed, isReadership: boolean, language: ExplanationLanguage): string[] {
  const texts = NEED_TEXTS[language];
  const counted = (text: string, n: number) => fill(text, { n: String(n) });
  const adopted = need.measures.filter(({ planStatus }) => planStatus === 'IN_FORCE').length;
  const isInForce = need.guidelines.some(({ status }) => status === 'IN_FORCE');
  const rests = isInForce
    ? counted(texts.IN_FORCE, need.guidelines.length)
    : need.expectations.length > 0
      ? texts.EXPECTATION
      : adopted > 0
        ? counted(texts.ADOPTED_MEASURE, adopted)
        : need.measures.length > 0
          ? counted(texts.DRAFT_MEASURE, need.measures.length)
          : counted(texts.POSSIBLE, need.guidelines.length);
  return [
    rests,
    ...(isReadership ? [texts.READERS] : []),
    ...(need.audienceBasis === 'INFERRED' ? [texts.INFERRED] : []),
  ];
}

function dimensionSentence(dimension: JudgedDimension, cell: JudgedCell, language: ExplanationLanguage): string[] {
  if (dimension.dimension === 'GUIDELINES') return [];
  const isCourses = dimension.dimension === 'COURSES';
  const state = stateOf(dimension);
  const texts = (isCourses ? COURSE_TEXTS : EDUCATION_TEXTS)[language];
  const why = dimension.weakBecause.map((weakness) => WEAKNESS_TEXTS[language][weakness]).join(', ');
  if (state !== 'UNKNOWN') return [fill(texts[state], { why })];
  const open = openRecordsOf(cell);
  const n = String(isCourses ? open.offers.length : open.programmeIds.length);
  return [...(dimension.atLeast === 'WEAK' ? [fill(texts.WEAK, { why })] : []), fill(texts.OPEN, { n })];
}
