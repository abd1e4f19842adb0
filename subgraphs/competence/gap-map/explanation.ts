import { bestText, type Localized } from '../../../values/text.js';
import {
  BELOW_COUNTS,
  BELOW_TEXTS,
  COURSE_TEXTS,
  EDUCATION_TEXTS,
  EXPLANATION_LANGUAGES,
  FINDING_TEXTS,
  NEED_TEXTS,
  VERDICT_TEXTS,
  WEAKNESS_TEXTS,
  type ExplanationLanguage,
} from './explanation-texts.js';
import type { VerdictCounts } from './verdict-counts.js';
import { stateOf } from './verdicts/bounds.js';
import type { JudgedCell } from './verdicts/judge.js';
import { openRecordsOf } from './verdicts/open-records.js';
import { isReadershipOnly, type JudgedNeed } from './verdicts/need.js';
import type { JudgedDimension } from './verdicts/rules.js';

/** The labels of a cell. */
export interface CellLabels {
  topic: Localized;
  audience: Localized;
}

/** Two or three sentences on a cell that can be pasted into a letter, in each language, from the same rules as its verdict. */
export function explainCell(cell: JudgedCell, labels: CellLabels, below: VerdictCounts | null): Localized {
  return inAllLanguages((language) => [headline(cell, labels, language), ...whyOf(cell, language, below)]);
}

/** The same of a finding: what holds for the audience that the need names, and for how many below it. */
export function explainFinding(cell: JudgedCell, labels: CellLabels, gaps: { n: number; of: number }): Localized {
  return inAllLanguages((language) => [
    headline(cell, labels, language),
    fill(FINDING_TEXTS[language], { n: String(gaps.n), of: String(gaps.of) }),
    ...whyOf(cell, language, null),
  ]);
}

function inAllLanguages(sentences: (language: ExplanationLanguage) => string[]): Localized {
  return Object.fromEntries(EXPLANATION_LANGUAGES.map((language) => [language, sentences(language).join(' ')]));
}

function fill(text: string, values: Readonly<Record<string, string>>): string {
  return text.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '');
}

function headline(cell: JudgedCell, { topic, audience }: CellLabels, language: ExplanationLanguage): string {
  const name = (text: Localized) => bestText(text, [language]);
  return fill(VERDICT_TEXTS[language][headlineKind(cell)], { topic: name(topic), audience: name(audience) });
}

function headlineKind({ need, verdict, isGap }: JudgedCell): keyof (typeof VERDICT_TEXTS)['nb'] {
  if (!need || !verdict) return isGap === null ? 'NEED_UNKNOWN' : 'NO_NEED';
  if (isGap) return 'GAP';
  if (verdict.atLeast === 'COVERED') return 'COVERED';
  return verdict.atMost === 'COVERED' ? 'UNDECIDED' : 'CONDITIONAL_GAP';
}

/** A broader cell is explained by what is below it: its own dimensions do not make its verdict. */
function whyOf(cell: JudgedCell, language: ExplanationLanguage, below: VerdictCounts | null): string[] {
  if (!cell.need) return [];
  const need = needSentences(cell.need, cell.audienceId, language);
  if (!cell.isFromBelow)
    return [...need, ...cell.dimensions.flatMap((dimension) => dimensionSentence(dimension, cell, language))];
  return [...need, BELOW_TEXTS[language], ...(below ? [countsBelow(below, language)] : [])];
}

function countsBelow(below: VerdictCounts, language: ExplanationLanguage): string {
  const names = BELOW_COUNTS[language];
  const told = (Object.keys(names) as (keyof typeof names)[]).filter((name) => below[name] > 0);
  const list = told.map((name) => `${below[name]} ${names[name]}`).join(', ');
  return `${list.charAt(0).toUpperCase()}${list.slice(1)}.`;
}

function needSentences(need: JudgedNeed, audienceId: string, language: ExplanationLanguage): string[] {
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
    ...(isReadershipOnly(need, audienceId) ? [texts.READERS] : []),
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
