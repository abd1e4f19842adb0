import type { VerdictCounts } from './verdict-counts.js';
import type { Weakness } from './verdicts/rules.js';

/** Languages that explanations are written in. */
export const EXPLANATION_LANGUAGES = ['nb', 'nn', 'en'] as const;
export type ExplanationLanguage = (typeof EXPLANATION_LANGUAGES)[number];
type Texts<Key extends string> = Record<ExplanationLanguage, Record<Key, string>>;

/** What the need rests on. `{n}` is a number of records. */
export const NEED_TEXTS: Texts<
  'IN_FORCE' | 'EXPECTATION' | 'ADOPTED_MEASURE' | 'DRAFT_MEASURE' | 'POSSIBLE' | 'INFERRED' | 'READERS'
> = {
  nb: {
    IN_FORCE: 'Behovet følger av nasjonale retningslinjer eller regelverk i kraft ({n}).',
    EXPECTATION: 'Behovet følger av en registrert forventning.',
    ADOPTED_MEASURE: 'Behovet følger av tiltak i en vedtatt plan ({n}).',
    DRAFT_MEASURE: 'Behovet følger av tiltak i et planutkast ({n}); utkastet er ikke vedtatt.',
    POSSIBLE: 'Behovet er bare mulig: det hviler på nasjonale retningslinjer eller regelverk med ukjent status ({n}).',
    INFERRED: 'Målgruppen er satt av redaksjonen, ikke angitt i kilden.',
    READERS: 'Gruppen er blant leserne av retningslinjen; det er ennå ikke et krav til opplæring.',
  },
  nn: {
    IN_FORCE: 'Behovet følgjer av nasjonale retningslinjer eller regelverk i kraft ({n}).',
    EXPECTATION: 'Behovet følgjer av ei registrert forventning.',
    ADOPTED_MEASURE: 'Behovet følgjer av tiltak i ein vedteken plan ({n}).',
    DRAFT_MEASURE: 'Behovet følgjer av tiltak i eit planutkast ({n}); utkastet er ikkje vedteke.',
    POSSIBLE:
      'Behovet er berre mogleg: det kviler på nasjonale retningslinjer eller regelverk med ukjend status ({n}).',
    INFERRED: 'Målgruppa er fastsett av redaksjonen, ikkje oppgitt i kjelda.',
    READERS: 'Gruppa er blant lesarane av retningslinja; det er enno ikkje eit krav til opplæring.',
  },
  en: {
    IN_FORCE: 'The need follows from national guidelines or law in force ({n}).',
    EXPECTATION: 'The need follows from a recorded expectation.',
    ADOPTED_MEASURE: 'The need follows from measures of an adopted plan ({n}).',
    DRAFT_MEASURE: 'The need follows from measures of a draft plan ({n}); the draft is not adopted.',
    POSSIBLE: 'The need is only possible: it rests on national guidelines or law of unknown status ({n}).',
    INFERRED: 'The audience was set by the curator, not stated in the source.',
    READERS: 'The group is among the readers of the guideline; that is not yet a requirement of training.',
  },
};

/** What courses come to. `{why}` lists weaknesses, `{n}` is a number of courses. */
export const COURSE_TEXTS: Texts<'COVERED' | 'WEAK' | 'MISSING' | 'MISSING_OR_WEAK' | 'OPEN'> = {
  nb: {
    COVERED: 'Minst ett kurs som tilbys, når hele målgruppen.',
    WEAK: 'Kursene som tilbys, dekker det bare delvis ({why}).',
    MISSING: 'Det er ikke registrert noe kurs som tilbys og når målgruppen.',
    MISSING_OR_WEAK: 'Kurs med ukjent status når høyst en del av målgruppen.',
    OPEN: 'Kurs med ukjent status kan dekke det ({n}); tilbyderen må svare.',
  },
  nn: {
    COVERED: 'Minst eitt kurs som blir tilbode, når heile målgruppa.',
    WEAK: 'Kursa som blir tilbodne, dekkjer det berre delvis ({why}).',
    MISSING: 'Det er ikkje registrert noko kurs som blir tilbode og når målgruppa.',
    MISSING_OR_WEAK: 'Kurs med ukjend status når høgst ein del av målgruppa.',
    OPEN: 'Kurs med ukjend status kan dekkje det ({n}); tilbyderen må svare.',
  },
  en: {
    COVERED: 'At least one course on offer reaches the whole audience.',
    WEAK: 'The courses on offer cover it only in part ({why}).',
    MISSING: 'No course on offer that reaches the audience is registered.',
    MISSING_OR_WEAK: 'Courses of unknown status reach a part of the audience at most.',
    OPEN: 'Courses of unknown status may cover it ({n}); the provider must answer.',
  },
};

/** What education comes to. `{why}` lists weaknesses, `{n}` is a number of programmes. */
export const EDUCATION_TEXTS: Texts<'COVERED' | 'WEAK' | 'MISSING' | 'MISSING_OR_WEAK' | 'OPEN'> = {
  nb: {
    COVERED: 'Utdanningen som er fastsatt nasjonalt, nevner det.',
    WEAK: 'Utdanningen dekker det bare svakt ({why}).',
    MISSING: 'De gjennomgåtte forskriftene nevner det ikke; det er ikke det samme som at det ikke undervises.',
    MISSING_OR_WEAK: 'Utdanningen dekker det høyst svakt.',
    OPEN: 'Læreplaner eller forskrifter som kan nevne det, er ikke innhentet ({n}).',
  },
  nn: {
    COVERED: 'Utdanninga som er fastsett nasjonalt, nemner det.',
    WEAK: 'Utdanninga dekkjer det berre svakt ({why}).',
    MISSING:
      'Forskriftene som er gjennomgåtte, nemner det ikkje; det er ikkje det same som at det ikkje blir undervist.',
    MISSING_OR_WEAK: 'Utdanninga dekkjer det høgst svakt.',
    OPEN: 'Læreplanar eller forskrifter som kan nemne det, er ikkje henta inn ({n}).',
  },
  en: {
    COVERED: 'The nationally set education mentions it.',
    WEAK: 'Education covers it only weakly ({why}).',
    MISSING: 'The regulations that were read do not mention it; that is not the same as not being taught.',
    MISSING_OR_WEAK: 'Education covers it weakly at most.',
    OPEN: 'Curricula or regulations that may mention it have not been collected ({n}).',
  },
};

export const WEAKNESS_TEXTS: Texts<Weakness> = {
  nb: {
    PARTIAL_SETTING: 'bare noen av sektorene',
    PARTIAL_REGION: 'bare én region',
    PARTIAL_WORKPLACE: 'bare én type arbeidsplass',
    REVIEW_DUE: 'bygger på råd som er endret siden',
    BROADER_TOPIC: 'bare som del av et annet tema',
    LOWER_LEVEL: 'bare på nivået det bygger på',
    LOCAL_ONLY: 'bare i lokale planer',
    GUIDELINE_OVERDUE: 'retningslinjen skulle vært gjennomgått',
  },
  nn: {
    PARTIAL_SETTING: 'berre nokre av sektorane',
    PARTIAL_REGION: 'berre éin region',
    PARTIAL_WORKPLACE: 'berre éin type arbeidsplass',
    REVIEW_DUE: 'byggjer på råd som er endra sidan',
    BROADER_TOPIC: 'berre som del av eit anna tema',
    LOWER_LEVEL: 'berre på nivået det byggjer på',
    LOCAL_ONLY: 'berre i lokale planar',
    GUIDELINE_OVERDUE: 'retningslinja skulle vore gjennomgått',
  },
  en: {
    PARTIAL_SETTING: 'some of the sectors only',
    PARTIAL_REGION: 'one region only',
    PARTIAL_WORKPLACE: 'one kind of workplace only',
    REVIEW_DUE: 'builds on advice that has changed since',
    BROADER_TOPIC: 'implied by another topic only',
    LOWER_LEVEL: 'at the level it builds on only',
    LOCAL_ONLY: 'in local plans only',
    GUIDELINE_OVERDUE: 'the guideline is past its review',
  },
};

/** The verdict, in front. `{topic}` and `{audience}` are labels. */
export const VERDICT_TEXTS: Texts<
  'GAP' | 'WEAK_GAP' | 'GAP_OF_UNKNOWN_DEPTH' | 'CONDITIONAL_GAP' | 'COVERED' | 'UNDECIDED' | 'NO_NEED' | 'NEED_UNKNOWN'
> = {
  nb: {
    GAP: '{topic} – {audience}: mangler, sikkert innenfor det som er registrert.',
    WEAK_GAP: '{topic} – {audience}: bare delvis dekket, sikkert innenfor det som er registrert.',
    GAP_OF_UNKNOWN_DEPTH:
      '{topic} – {audience}: mangler eller er bare delvis dekket, sikkert innenfor det som er registrert.',
    CONDITIONAL_GAP: '{topic} – {audience}: mangel dersom retningslinjen gjelder.',
    COVERED: '{topic} – {audience}: dekket.',
    UNDECIDED: '{topic} – {audience}: kan ikke avgjøres med det som er registrert.',
    NO_NEED: '{topic} – {audience}: ikke registrert noe behov.',
    NEED_UNKNOWN: '{topic} – {audience}: behovet er ukjent; et register svarer ikke.',
  },
  nn: {
    GAP: '{topic} – {audience}: manglar, sikkert innanfor det som er registrert.',
    WEAK_GAP: '{topic} – {audience}: berre delvis dekt, sikkert innanfor det som er registrert.',
    GAP_OF_UNKNOWN_DEPTH:
      '{topic} – {audience}: manglar eller er berre delvis dekt, sikkert innanfor det som er registrert.',
    CONDITIONAL_GAP: '{topic} – {audience}: mangel dersom retningslinja gjeld.',
    COVERED: '{topic} – {audience}: dekt.',
    UNDECIDED: '{topic} – {audience}: kan ikkje avgjerast med det som er registrert.',
    NO_NEED: '{topic} – {audience}: ikkje registrert noko behov.',
    NEED_UNKNOWN: '{topic} – {audience}: behovet er ukjent; eit register svarer ikkje.',
  },
  en: {
    GAP: '{topic} – {audience}: missing, certain within what is registered.',
    WEAK_GAP: '{topic} – {audience}: covered in part only, certain within what is registered.',
    GAP_OF_UNKNOWN_DEPTH: '{topic} – {audience}: missing or covered in part only, certain within what is registered.',
    CONDITIONAL_GAP: '{topic} – {audience}: a gap if the guideline applies.',
    COVERED: '{topic} – {audience}: covered.',
    UNDECIDED: '{topic} – {audience}: cannot be decided by what is registered.',
    NO_NEED: '{topic} – {audience}: no need is registered.',
    NEED_UNKNOWN: '{topic} – {audience}: the need is not known; a registry does not answer.',
  },
};

/** A finding of several audiences, in front: how many of them lack it. `{counts}` tells what all of them come to. */
export const FINDING_TEXTS: Texts<'CERTAIN' | 'POSSIBLE'> = {
  nb: {
    CERTAIN:
      '{topic} – {audience}: mangel for {n} av {of} målgrupper med behov, sikkert innenfor det som er registrert ({counts}).',
    POSSIBLE: '{topic} – {audience}: mangel for {n} av {of} målgrupper dersom retningslinjen gjelder ({counts}).',
  },
  nn: {
    CERTAIN:
      '{topic} – {audience}: mangel for {n} av {of} målgrupper med behov, sikkert innanfor det som er registrert ({counts}).',
    POSSIBLE: '{topic} – {audience}: mangel for {n} av {of} målgrupper dersom retningslinja gjeld ({counts}).',
  },
  en: {
    CERTAIN:
      '{topic} – {audience}: a gap for {n} of {of} audiences with a need, certain within what is registered ({counts}).',
    POSSIBLE: '{topic} – {audience}: a gap for {n} of {of} audiences if the guideline applies ({counts}).',
  },
};

/** Where a broader cell gets its verdict. */
export const BELOW_TEXTS: Record<ExplanationLanguage, string> = {
  nb: 'Regnet fra det som ligger under: aldri bedre enn den svakeste delen.',
  nn: 'Rekna frå det som ligg under: aldri betre enn den svakaste delen.',
  en: 'Counted from what is below: never better than the weakest part.',
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

/** Where the map is narrowed: a sentence that is pasted elsewhere must say so. */
export const NARROWED_TEXTS: Record<ExplanationLanguage, string> = {
  nb: 'Gjelder et utvalg: kartet er avgrenset med filtre.',
  nn: 'Gjeld eit utval: kartet er avgrensa med filter.',
  en: 'This is of a selection: the map is narrowed by filters.',
};
