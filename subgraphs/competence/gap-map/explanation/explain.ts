import type { RecordFilter } from '../../../contracts/coverage-counts.js';
import { bestText, type Localized } from '../../../../values/text.js';
import type { VerdictCounts } from '../verdict-counts.js';
import { stateOf, type VerdictState } from '../verdicts/bounds.js';
import type { JudgedCell } from '../verdicts/judge.js';
import type { JudgedNeed } from '../verdicts/need.js';
import { EXPLANATION_LANGUAGES, type ExplanationLanguage } from './languages.js';
import { NEED_TEXTS } from './need-texts.js';
import { offerClauses, type SilentRegistries } from './offers.js';
import { fill } from './fill.js';
import { BELOW_COUNTS, BELOW_TEXTS, FILTERED_TEXTS, FINDING_TEXTS, VERDICT_TEXTS } from './verdict-texts.js';

/** What an explanation tells of a cell beside its verdict. */
export interface ExplainedCell {
  topic: Localized;
  audience: Localized;
  /** The need is that of readers alone. */
  isReadership: boolean;
  /** The map has filters, which a sentence that is pasted elsewhere must say. */
  isFiltered: boolean;
  silent: SilentRegistries;
  /** The audience is a group, whose education is that of all its parts. */
  isGroup: boolean;
  /** What the cells below a broader one come to. */
  below: VerdictCounts | null;
}

/** Whether a map counts other records than all that are registered for Norway and people's health. */
export function isFiltered(filter: RecordFilter): boolean {
  const { organisationIds, settingIds, languages, formats, countries, peripheral, animalHealth } = filter;
  const isNorway = countries?.every((country) => country === 'NO') ?? false;
  return [organisationIds, settingIds, languages, formats].some(Boolean) || !isNorway || peripheral || animalHealth;
}

/** Two or three sentences on a cell that can be pasted into a letter, in each language, from the same rules as its verdict. */
export function explainCell(cell: JudgedCell, told: ExplainedCell): Localized {
  return inAllLanguages((language) => [[headline(cell, told, language)], ...whyOf(cell, told, language)]);
}

/**
 * The same of a finding: for how many audiences at or below the one that the need names, and what holds for that one. The
 * cell has the need of the finding: that of the records which name the audience.
 */
export function explainFinding(cell: JudgedCell, told: ExplainedCell, counts: VerdictCounts): Localized {
  const lacking = counts.missing + counts.missingOrWeak + counts.weak;
  const needed = lacking + counts.unknown + counts.covered;
  if (needed <= 1) return explainCell(cell, told);
  const kind = cell.need?.certain === false ? 'POSSIBLE' : 'CERTAIN';
  return inAllLanguages((language) => {
    const values = { n: String(lacking), of: String(needed), counts: listOf(counts, language) };
    const front = fill(FINDING_TEXTS[language][kind], { ...labels(told, language), ...values });
    // What is below stands in front. Of the audience as a whole it is told how it falls short, if it does itself.
    const dimensions = cell.verdict && cell.verdict.atMost !== 'COVERED' ? cell.dimensions : [];
    return [[front], ...whyOf({ ...cell, dimensions, isFromBelow: false }, told, language)];
  });
}

/** Sentences of clauses, as one text in each language. */
function inAllLanguages(sentences: (language: ExplanationLanguage) => string[][]): Localized {
  const written = (language: ExplanationLanguage) =>
    sentences(language).flatMap((clauses) => (clauses.length > 0 ? [`${capitalised(clauses.join('; '))}.`] : []));
  return Object.fromEntries(EXPLANATION_LANGUAGES.map((language) => [language, written(language).join(' ')]));
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
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

/**
 * The clauses of a sentence on the need, and of one on what meets it. A broader cell is explained by what is below it: its
 * own dimensions do not make its verdict.
 */
function whyOf(cell: JudgedCell, told: ExplainedCell, language: ExplanationLanguage): string[][] {
  const filtered = told.isFiltered ? [FILTERED_TEXTS[language]] : [];
  if (!cell.need) return [filtered];
  const below = told.below ? [fill(BELOW_TEXTS[language], { counts: listOf(told.below, language) })] : [];
  const met = cell.isFromBelow ? below : offerClauses(cell, told, language);
  return [needClauses(cell.need, told.isReadership, language), [...met, ...filtered]];
}

/** What some cells come to: `1 dekket, 3 mangler`. */
function listOf(counts: VerdictCounts, language: ExplanationLanguage): string {
  const names = BELOW_COUNTS[language];
  const told = (Object.keys(names) as (keyof typeof names)[]).filter((name) => counts[name] > 0);
  return told.map((name) => `${counts[name]} ${names[name]}`).join(', ');
}

function needClauses(need: JudgedNeed, isReadership: boolean, language: ExplanationLanguage): string[] {
  const texts = NEED_TEXTS[language];
  const isInferred = need.audienceBasis === 'INFERRED';
  const readers = isInferred ? texts.INFERRED_READERS : texts.READERS;
  const named = isInferred ? [texts.INFERRED] : [];
  return [restsOn(need, language), ...(isReadership ? [readers] : named)];
}

function restsOn({ certain, guidelines, expectations, measures }: JudgedNeed, language: ExplanationLanguage): string {
  const texts = NEED_TEXTS[language];
  const counted = (text: string, n: number) => fill(text, { n: String(n) });
  const adopted = measures.filter(({ planStatus }) => planStatus === 'IN_FORCE').length;
  if (!certain) return counted(texts.POSSIBLE, guidelines.length);
  if (guidelines.length > 0) return counted(texts.IN_FORCE, guidelines.length);
  if (expectations.length > 0) return texts.EXPECTATION;
  return adopted > 0 ? counted(texts.ADOPTED_MEASURE, adopted) : counted(texts.DRAFT_MEASURE, measures.length);
}
