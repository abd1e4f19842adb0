import type { Texts } from './languages.js';

/** Clauses on what the need rests on. `{n}` is a number of records. */
export const NEED_TEXTS: Texts<
  | 'IN_FORCE'
  | 'EXPECTATION'
  | 'ADOPTED_MEASURE'
  | 'DRAFT_MEASURE'
  | 'POSSIBLE'
  | 'INFERRED'
  | 'READERS'
  | 'INFERRED_READERS'
> = {
  nb: {
    IN_FORCE: 'behovet følger av nasjonale retningslinjer eller regelverk i kraft ({n})',
    EXPECTATION: 'behovet følger av en registrert forventning',
    ADOPTED_MEASURE: 'behovet følger av tiltak i en vedtatt plan ({n})',
    DRAFT_MEASURE: 'behovet følger av tiltak i et planutkast ({n}), som ikke er vedtatt',
    POSSIBLE: 'behovet er bare mulig: det hviler på nasjonale retningslinjer eller regelverk med ukjent status ({n})',
    INFERRED: 'målgruppen er satt av redaksjonen, ikke angitt i kilden',
    READERS: 'målgruppen hører til leserne, noe som ennå ikke er et krav til opplæring',
    INFERRED_READERS:
      'målgruppen hører til leserne slik redaksjonen har satt dem, uten at kilden angir dem, og det er ennå ikke et krav til opplæring',
  },
  nn: {
    IN_FORCE: 'behovet følgjer av nasjonale retningslinjer eller regelverk i kraft ({n})',
    EXPECTATION: 'behovet følgjer av ei registrert forventning',
    ADOPTED_MEASURE: 'behovet følgjer av tiltak i ein vedteken plan ({n})',
    DRAFT_MEASURE: 'behovet følgjer av tiltak i eit planutkast ({n}), som ikkje er vedteke',
    POSSIBLE: 'behovet er berre mogleg: det kviler på nasjonale retningslinjer eller regelverk med ukjend status ({n})',
    INFERRED: 'målgruppa er fastsett av redaksjonen, ikkje oppgitt i kjelda',
    READERS: 'målgruppa høyrer til lesarane, noko som enno ikkje er eit krav til opplæring',
    INFERRED_READERS:
      'målgruppa høyrer til lesarane slik redaksjonen har fastsett dei, utan at kjelda oppgir dei, og det er enno ikkje eit krav til opplæring',
  },
  en: {
    IN_FORCE: 'the need follows from national guidelines or law in force ({n})',
    EXPECTATION: 'the need follows from a recorded expectation',
    ADOPTED_MEASURE: 'the need follows from measures of an adopted plan ({n})',
    DRAFT_MEASURE: 'the need follows from measures of a draft plan ({n}), which is not adopted',
    POSSIBLE: 'the need is only possible: it rests on national guidelines or law of unknown status ({n})',
    INFERRED: 'the audience was set by the curator, not stated in the source',
    READERS: 'the audience is among the readers, which is not yet a requirement of training',
    INFERRED_READERS:
      'the audience is among the readers as the curator set them, not as the source states, and that is not yet a requirement of training',
  },
};
