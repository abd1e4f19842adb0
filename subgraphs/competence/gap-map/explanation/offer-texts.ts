import type { VerdictState } from '../verdicts/bounds.js';
import type { Weakness } from '../verdicts/rules.js';
import type { Texts } from './languages.js';

/** Clauses on what courses come to. `{why}` lists weaknesses, `{n}` is a number of courses or guidelines. */
export const COURSE_TEXTS: Texts<
  'COVERED' | 'WEAK' | 'MISSING' | 'MISSING_OR_WEAK' | 'OPEN' | 'OPEN_BASIS' | 'OPEN_PLACE' | 'UNAVAILABLE'
> = {
  nb: {
    COVERED: 'minst ett kurs som tilbys, når hele målgruppen',
    WEAK: 'kursene som tilbys, dekker det bare delvis ({why})',
    MISSING: 'det er ikke registrert noe kurs som tilbys og når målgruppen der behovet gjelder',
    MISSING_OR_WEAK: 'kurs med ukjent status kan høyst dekke det delvis',
    OPEN: 'kurs med ukjent status kan dekke det ({n}), noe som må avklares med tilbyder',
    OPEN_BASIS: 'om kurs dekker det, avhenger av retningslinjer med ukjent status som de bygger på ({n})',
    OPEN_PLACE: 'om kursene dekker det, avhenger av hvilke tjenester behovet gjelder',
    UNAVAILABLE: 'kursregisteret svarer ikke, så om kurs dekker det, er ikke kjent',
  },
  nn: {
    COVERED: 'minst eitt kurs som blir tilbode, når heile målgruppa',
    WEAK: 'kursa som blir tilbodne, dekkjer det berre delvis ({why})',
    MISSING: 'det er ikkje registrert noko kurs som blir tilbode og når målgruppa der behovet gjeld',
    MISSING_OR_WEAK: 'kurs med ukjend status kan høgst dekkje det delvis',
    OPEN: 'kurs med ukjend status kan dekkje det ({n}), noko som må avklarast med tilbydar',
    OPEN_BASIS: 'om kurs dekkjer det, kjem an på retningslinjer med ukjend status som dei byggjer på ({n})',
    OPEN_PLACE: 'om kursa dekkjer det, kjem an på kva tenester behovet gjeld',
    UNAVAILABLE: 'kursregisteret svarer ikkje, så om kurs dekkjer det, er ikkje kjent',
  },
  en: {
    COVERED: 'at least one course on offer reaches the whole audience',
    WEAK: 'the courses on offer cover it only in part ({why})',
    MISSING: 'no course is registered that is on offer and reaches the audience where the need is',
    MISSING_OR_WEAK: 'courses of unknown status can cover it in part at most',
    OPEN: 'courses of unknown status may cover it ({n}), which is to be settled with the provider',
    OPEN_BASIS: 'whether courses cover it hangs on guidelines of unknown status that they build on ({n})',
    OPEN_PLACE: 'whether the courses cover it hangs on which services the need is for',
    UNAVAILABLE: 'the registry of courses does not answer, so that it is not known whether courses cover it',
  },
};

/** Clauses on what education comes to. `{why}` lists weaknesses, `{n}` is a number of programmes. */
export const EDUCATION_TEXTS: Texts<
  'COVERED' | 'WEAK' | 'MISSING' | 'MISSING_IN_PART' | 'MISSING_OR_WEAK' | 'LOWER_LEVEL' | 'OPEN' | 'UNAVAILABLE'
> = {
  nb: {
    COVERED: 'utdanningen som er fastsatt nasjonalt, nevner det',
    WEAK: 'utdanningen dekker det bare svakt ({why})',
    MISSING: 'de gjennomgåtte forskriftene nevner det ikke, noe som ikke er det samme som at det ikke undervises',
    MISSING_IN_PART:
      'de gjennomgåtte forskriftene for minst én del av målgruppen nevner det ikke, noe som ikke er det samme som at det ikke undervises',
    MISSING_OR_WEAK: 'utdanningen dekker det høyst svakt',
    LOWER_LEVEL: 'utdanningen som denne bygger på, nevner det, og det teller selv om nivået selv ikke nevner det',
    OPEN: 'læreplaner eller læringsmål som kan nevne det, er ikke innhentet ({n})',
    UNAVAILABLE: 'utdanningsregisteret svarer ikke, så om utdanning dekker det, er ikke kjent',
  },
  nn: {
    COVERED: 'utdanninga som er fastsett nasjonalt, nemner det',
    WEAK: 'utdanninga dekkjer det berre svakt ({why})',
    MISSING:
      'forskriftene som er gjennomgåtte, nemner det ikkje, noko som ikkje er det same som at det ikkje blir undervist',
    MISSING_IN_PART:
      'forskriftene som er gjennomgåtte for minst éin del av målgruppa, nemner det ikkje, noko som ikkje er det same som at det ikkje blir undervist',
    MISSING_OR_WEAK: 'utdanninga dekkjer det høgst svakt',
    LOWER_LEVEL: 'utdanninga som denne byggjer på, nemner det, og det tel sjølv om nivået sjølv ikkje nemner det',
    OPEN: 'læreplanar eller læringsmål som kan nemne det, er ikkje henta inn ({n})',
    UNAVAILABLE: 'utdanningsregisteret svarer ikkje, så om utdanning dekkjer det, er ikkje kjent',
  },
  en: {
    COVERED: 'the nationally set education mentions it',
    WEAK: 'education covers it only weakly ({why})',
    MISSING: 'the regulations that were read do not mention it, which is not the same as not being taught',
    MISSING_IN_PART:
      'the regulations that were read for at least one part of the audience do not mention it, which is not the same as not being taught',
    MISSING_OR_WEAK: 'education covers it weakly at most',
    LOWER_LEVEL: 'the education that this one builds on mentions it, which counts although its own level does not',
    OPEN: 'curricula or learning outcomes that may mention it have not been collected ({n})',
    UNAVAILABLE: 'the registry of education does not answer, so that it is not known whether education covers it',
  },
};

/** Clauses on what guidelines come to, where a finding is of them alone. */
export const GUIDELINE_TEXTS: Texts<VerdictState> = {
  nb: {
    COVERED: 'en nasjonal retningslinje er i kraft',
    WEAK: 'retningslinjene i kraft skulle vært gjennomgått etter sin egen plan',
    MISSING: 'ingen nasjonal retningslinje som gjelder eller kan gjelde, er registrert',
    MISSING_OR_WEAK: 'retningslinjer med ukjent status skulle vært gjennomgått etter sin egen plan',
    UNKNOWN: 'om noen nasjonal retningslinje gjelder, er ikke avklart',
  },
  nn: {
    COVERED: 'ei nasjonal retningslinje er i kraft',
    WEAK: 'retningslinjene i kraft skulle vore gjennomgåtte etter sin eigen plan',
    MISSING: 'inga nasjonal retningslinje som gjeld eller kan gjelde, er registrert',
    MISSING_OR_WEAK: 'retningslinjer med ukjend status skulle vore gjennomgåtte etter sin eigen plan',
    UNKNOWN: 'om nokon nasjonal retningslinje gjeld, er ikkje avklart',
  },
  en: {
    COVERED: 'a national guideline is in force',
    WEAK: 'the guidelines in force are past their review by their own plan',
    MISSING: 'no national guideline that applies or may apply is registered',
    MISSING_OR_WEAK: 'guidelines of unknown status are past their review by their own plan',
    UNKNOWN: 'whether any national guideline applies has not been settled',
  },
};

/** Why something is weak; BASIS_UNKNOWN is REVIEW_DUE where no course is known to be due. */
export const WEAKNESS_TEXTS: Texts<Weakness | 'BASIS_UNKNOWN'> = {
  nb: {
    PARTIAL_SETTING: 'bare noen av sektorene',
    PARTIAL_REGION: 'bare én region',
    PARTIAL_WORKPLACE: 'bare én type arbeidsplass',
    REVIEW_DUE: 'bygger på råd som er endret siden',
    BASIS_UNKNOWN: 'bygger på retningslinjer med ukjent status',
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
    BASIS_UNKNOWN: 'byggjer på retningslinjer med ukjend status',
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
    BASIS_UNKNOWN: 'builds on guidelines of unknown status',
    BROADER_TOPIC: 'implied by another topic only',
    LOWER_LEVEL: 'at the level it builds on only',
    LOCAL_ONLY: 'in local plans only',
    GUIDELINE_OVERDUE: 'the guideline is past its review',
  },
};
