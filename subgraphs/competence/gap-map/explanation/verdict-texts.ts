import type { VerdictCounts } from '../verdict-counts.js';
import type { ExplanationLanguage, Texts } from './languages.js';

/** The verdict, in front. `{topic}` and `{audience}` are labels. */
export const VERDICT_TEXTS: Texts<
  'GAP' | 'WEAK_GAP' | 'GAP_OF_UNKNOWN_DEPTH' | 'CONDITIONAL_GAP' | 'COVERED' | 'UNDECIDED' | 'NO_NEED' | 'NEED_UNKNOWN'
> = {
  nb: {
    GAP: '{topic} – {audience}: mangler, sikkert innenfor det som er registrert',
    WEAK_GAP: '{topic} – {audience}: bare delvis dekket, sikkert innenfor det som er registrert',
    GAP_OF_UNKNOWN_DEPTH:
      '{topic} – {audience}: mangler eller er bare delvis dekket, sikkert innenfor det som er registrert',
    CONDITIONAL_GAP: '{topic} – {audience}: mangel dersom retningslinjen gjelder',
    COVERED: '{topic} – {audience}: dekket',
    UNDECIDED: '{topic} – {audience}: kan ikke avgjøres med det som er registrert',
    NO_NEED: '{topic} – {audience}: ikke registrert noe behov',
    NEED_UNKNOWN: '{topic} – {audience}: behovet er ukjent; et register svarer ikke',
  },
  nn: {
    GAP: '{topic} – {audience}: manglar, sikkert innanfor det som er registrert',
    WEAK_GAP: '{topic} – {audience}: berre delvis dekt, sikkert innanfor det som er registrert',
    GAP_OF_UNKNOWN_DEPTH:
      '{topic} – {audience}: manglar eller er berre delvis dekt, sikkert innanfor det som er registrert',
    CONDITIONAL_GAP: '{topic} – {audience}: mangel dersom retningslinja gjeld',
    COVERED: '{topic} – {audience}: dekt',
    UNDECIDED: '{topic} – {audience}: kan ikkje avgjerast med det som er registrert',
    NO_NEED: '{topic} – {audience}: ikkje registrert noko behov',
    NEED_UNKNOWN: '{topic} – {audience}: behovet er ukjent; eit register svarer ikkje',
  },
  en: {
    GAP: '{topic} – {audience}: missing, certain within what is registered',
    WEAK_GAP: '{topic} – {audience}: covered in part only, certain within what is registered',
    GAP_OF_UNKNOWN_DEPTH: '{topic} – {audience}: missing or covered in part only, certain within what is registered',
    CONDITIONAL_GAP: '{topic} – {audience}: a gap if the guideline applies',
    COVERED: '{topic} – {audience}: covered',
    UNDECIDED: '{topic} – {audience}: cannot be decided by what is registered',
    NO_NEED: '{topic} – {audience}: no need is registered',
    NEED_UNKNOWN: '{topic} – {audience}: the need is not known; a registry does not answer',
  },
};

/** A finding of several audiences, in front: how many of them lack it. `{counts}` tells what all of them come to. */
export const FINDING_TEXTS: Texts<'CERTAIN' | 'POSSIBLE'> = {
  nb: {
    CERTAIN:
      '{topic} – {audience}: mangel for {n} av {of} målgrupper med behov, sikkert innenfor det som er registrert ({counts})',
    POSSIBLE: '{topic} – {audience}: mangel for {n} av {of} målgrupper dersom retningslinjen gjelder ({counts})',
  },
  nn: {
    CERTAIN:
      '{topic} – {audience}: mangel for {n} av {of} målgrupper med behov, sikkert innanfor det som er registrert ({counts})',
    POSSIBLE: '{topic} – {audience}: mangel for {n} av {of} målgrupper dersom retningslinja gjeld ({counts})',
  },
  en: {
    CERTAIN:
      '{topic} – {audience}: a gap for {n} of {of} audiences with a need, certain within what is registered ({counts})',
    POSSIBLE: '{topic} – {audience}: a gap for {n} of {of} audiences if the guideline applies ({counts})',
  },
};

/** Where a broader cell gets its verdict, with what is below it. */
export const BELOW_TEXTS: Record<ExplanationLanguage, string> = {
  nb: 'regnet fra det som ligger under: aldri bedre enn den svakeste delen ({counts})',
  nn: 'rekna frå det som ligg under: aldri betre enn den svakaste delen ({counts})',
  en: 'counted from what is below: never better than the weakest part ({counts})',
};

/** What the cells below a broader one come to; cells without a need are not told. */
export const BELOW_COUNTS: Record<ExplanationLanguage, Record<Exclude<keyof VerdictCounts, 'notNeeded'>, string>> = {
  nb: {
    covered: 'dekket',
    missing: 'mangler',
    missingOrWeak: 'mangler eller er delvis dekket',
    weak: 'delvis dekket',
    unknown: 'vet ikke',
  },
  nn: {
    covered: 'dekt',
    missing: 'manglar',
    missingOrWeak: 'manglar eller er delvis dekt',
    weak: 'delvis dekt',
    unknown: 'veit ikkje',
  },
  en: {
    covered: 'covered',
    missing: 'missing',
    missingOrWeak: 'missing or covered in part',
    weak: 'covered in part',
    unknown: 'not known',
  },
};

/** Where the map has filters: what is pasted elsewhere must say so. */
export const FILTERED_TEXTS: Record<ExplanationLanguage, string> = {
  nb: 'dette gjelder med filtrene som er satt i kartet',
  nn: 'dette gjeld med filtra som er sette i kartet',
  en: 'this holds with the filters that are set in the map',
};
