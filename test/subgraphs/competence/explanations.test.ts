import { describe, expect, test } from '@jest/globals';
import {
  explainCell,
  isFiltered,
  type ExplainedCell,
} from '../../../subgraphs/competence/gap-map/explanation/explain.js';
import { ANYTHING, between, exactly, type Bounds } from '../../../subgraphs/competence/gap-map/verdicts/bounds.js';
import type { GuidelineRequirement } from '../../../subgraphs/contracts/guideline-requirements.js';
import type { JudgedCell } from '../../../subgraphs/competence/gap-map/verdicts/judge.js';
import type { JudgedNeed } from '../../../subgraphs/competence/gap-map/verdicts/need.js';
import {
  isGap,
  type JudgedDimension,
  type OfferInCell,
  type Weakness,
} from '../../../subgraphs/competence/gap-map/verdicts/rules.js';

const guideline: GuidelineRequirement = {
  ...{ id: 'g', status: 'IN_FORCE' as const, isOverdue: false, audiencesInferred: false },
  ...{ topicIds: ['t'], audienceIds: ['a'], settingIds: [] },
};
const needed: JudgedNeed = {
  ...{ level: 'CONFIRMED' as const, certain: true, audienceBasis: 'STATED' as const, named: new Set(['a']) },
  ...{ guidelines: [guideline], measures: [], expectations: [], possible: [] },
};

const offer = (change: Partial<OfferInCell['offer']>): OfferInCell => ({
  offer: {
    ...{ id: 'c', status: 'UNKNOWN', topicIds: ['t'], audienceIds: ['a'], settingIds: [], providerId: 'p' },
    ...{ isReviewDue: false, openGuidelineIds: [] },
    ...change,
  },
  ...{ workplaces: [], sectors: null, isRegional: false },
});

interface Given {
  courses: Bounds;
  weakBecause?: Weakness[];
  offers?: OfferInCell[];
  education?: Bounds & { weakBecause?: Weakness[]; openProgrammeIds?: string[] };
  verdict: Bounds;
  need?: Partial<JudgedNeed>;
}

function cellOf({ courses, weakBecause = [], offers = [], education, verdict, need }: Given): JudgedCell {
  const judged: JudgedNeed = { ...needed, ...need };
  const dimensions: JudgedDimension[] = [{ dimension: 'COURSES', ...courses, weakBecause }];
  if (education) dimensions.push({ dimension: 'EDUCATION', weakBecause: [], ...education });
  const places = [{ sectors: null, holdsAt: () => true }];
  return {
    ...{ topicId: 't', audienceId: 'a', need: judged, verdict, dimensions, isFromBelow: false },
    ...{ guidelines: null, courses: { offers, places }, isGap: isGap(judged, verdict) },
    education: education ? { weakBecause: [], openProgrammeIds: [], ...education, inRoute: verdict } : null,
  };
}

const told: ExplainedCell = {
  ...{ topic: { nb: 'Tema' }, audience: { nb: 'Gruppe' }, isReadership: false, isFiltered: false },
  ...{ silent: { courses: false, education: false }, isGroup: false, below: null },
};

const NEED = 'Behovet følger av nasjonale retningslinjer eller regelverk i kraft (1).';
const [none, some, all] = [exactly('MISSING'), exactly('WEAK'), exactly('COVERED')];

describe('Two or three sentences on a cell', () => {
  test.each<[string, Given, string]>([
    [
      'nothing is registered',
      { courses: none, education: none, verdict: none },
      `Tema – Gruppe: mangler, sikkert innenfor det som er registrert. ${NEED} Det er ikke registrert noe kurs som tilbys og når målgruppen der behovet gjelder; de gjennomgåtte forskriftene nevner det ikke, noe som ikke er det samme som at det ikke undervises.`,
    ],
    [
      'a course may be offered, and a curriculum is not collected',
      {
        ...{ courses: ANYTHING, offers: [offer({})], verdict: ANYTHING },
        education: { ...ANYTHING, openProgrammeIds: ['x', 'y'] },
      },
      `Tema – Gruppe: kan ikke avgjøres med det som er registrert. ${NEED} Kurs med ukjent status kan dekke det (1), noe som må avklares med tilbyder; læreplaner eller læringsmål som kan nevne det, er ikke innhentet (2).`,
    ],
    [
      'an offered course builds on a guideline of unknown status: nothing is said to have changed',
      {
        ...{ courses: between('WEAK', 'COVERED'), weakBecause: ['REVIEW_DUE'], verdict: between('WEAK', 'COVERED') },
        offers: [offer({ status: 'ACTIVE', openGuidelineIds: ['h'] })],
      },
      `Tema – Gruppe: kan ikke avgjøres med det som er registrert. ${NEED} Kursene som tilbys, dekker det bare delvis (bygger på retningslinjer med ukjent status); om kurs dekker det, avhenger av retningslinjer med ukjent status som de bygger på (1).`,
    ],
    [
      'an offered course is due',
      {
        ...{ courses: some, weakBecause: ['REVIEW_DUE'], verdict: some },
        offers: [offer({ status: 'ACTIVE', isReviewDue: true })],
      },
      `Tema – Gruppe: bare delvis dekket, sikkert innenfor det som er registrert. ${NEED} Kursene som tilbys, dekker det bare delvis (bygger på råd som er endret siden).`,
    ],
    [
      'courses that may be offered are for some of the sectors',
      { courses: between('MISSING', 'WEAK'), offers: [offer({})], verdict: between('MISSING', 'WEAK') },
      `Tema – Gruppe: mangler eller er bare delvis dekket, sikkert innenfor det som er registrert. ${NEED} Kurs med ukjent status kan høyst dekke det delvis.`,
    ],
    [
      'the level below mentions it',
      { courses: none, education: { ...some, weakBecause: ['LOWER_LEVEL'] }, verdict: all },
      `Tema – Gruppe: dekket. ${NEED} Det er ikke registrert noe kurs som tilbys og når målgruppen der behovet gjelder; utdanningen som denne bygger på, nevner det, og det teller selv om nivået selv ikke nevner det.`,
    ],
    [
      'the same, where education alone is asked about',
      { courses: none, education: { ...some, weakBecause: ['LOWER_LEVEL'] }, verdict: some },
      `Tema – Gruppe: bare delvis dekket, sikkert innenfor det som er registrert. ${NEED} Det er ikke registrert noe kurs som tilbys og når målgruppen der behovet gjelder; utdanningen dekker det bare svakt (bare på nivået det bygger på).`,
    ],
    [
      'which services the need is for decides',
      { courses: between('WEAK', 'COVERED'), weakBecause: ['PARTIAL_SETTING'], verdict: between('WEAK', 'COVERED') },
      `Tema – Gruppe: kan ikke avgjøres med det som er registrert. ${NEED} Kursene som tilbys, dekker det bare delvis (bare noen av sektorene); om kursene dekker det, avhenger av hvilke tjenester behovet gjelder.`,
    ],
    [
      'a need of readers, set by the curator, that is only possible',
      {
        ...{ courses: none, verdict: none },
        need: { certain: false, audienceBasis: 'INFERRED', guidelines: [{ ...guideline, status: 'UNKNOWN' }] },
      },
      'Tema – Gruppe: mangel dersom retningslinjen gjelder. Behovet er bare mulig: det hviler på nasjonale retningslinjer eller regelverk med ukjent status (1); målgruppen er satt av redaksjonen, ikke angitt i kilden. Det er ikke registrert noe kurs som tilbys og når målgruppen der behovet gjelder.',
    ],
  ])('%s', (_, given, expected) => expect(explainCell(cellOf(given), told)['nb']).toBe(expected));

  test.each<[string, ExplainedCell['silent'], string]>([
    [
      'courses',
      { courses: true, education: false },
      'Kursregisteret svarer ikke, så om kurs dekker det, er ikke kjent; utdanningen som er fastsatt nasjonalt, nevner det.',
    ],
    [
      'education',
      { courses: false, education: true },
      'Minst ett kurs som tilbys, når hele målgruppen; utdanningsregisteret svarer ikke, så om utdanning dekker det, er ikke kjent.',
    ],
  ])('a registry that does not answer is named: %s', (_, silent, expected) => {
    const cell = cellOf({
      courses: silent.courses ? ANYTHING : all,
      education: silent.education ? ANYTHING : all,
      verdict: all,
    });
    expect(explainCell(cell, { ...told, silent })['nb']).toBe(`Tema – Gruppe: dekket. ${NEED} ${expected}`);
  });

  test('are whole in every language', () => {
    const cell = cellOf({ courses: none, education: none, verdict: none });
    for (const text of Object.values(explainCell(cell, told) as Record<string, string>)) {
      expect(text.match(/\.(?= |$)/g)).toHaveLength(3);
      expect(text).not.toMatch(/[{}]|\(\)| {2}|;;/);
    }
  });

  test.each<[string, Partial<ExplainedCell>, Partial<JudgedNeed>, string]>([
    [
      'the source names a group of readers',
      { isReadership: true },
      {},
      'målgruppen hører til leserne, noe som ennå ikke er et krav til opplæring.',
    ],
    [
      'the curator set them: nobody is said to be named',
      { isReadership: true },
      { audienceBasis: 'INFERRED' },
      'målgruppen hører til leserne slik redaksjonen har satt dem, uten at kilden angir dem, og det er ennå ikke et krav til opplæring.',
    ],
  ])('on readers: %s', (_, change, need, words) => {
    const cell = cellOf({ courses: none, verdict: none, need });
    expect(explainCell(cell, { ...told, ...change })['nb']).toContain(`i kraft (1); ${words}`);
  });

  test('of a group, a regulation that is silent is that of a part', () => {
    const cell = cellOf({ courses: none, education: none, verdict: none });
    expect(explainCell(cell, { ...told, isGroup: true })['nb']).toContain(
      'de gjennomgåtte forskriftene for minst én del av målgruppen nevner det ikke',
    );
  });

  test('of guidelines alone, say what they come to', () => {
    const cell = cellOf({ courses: none, verdict: some });
    const guidelines = { ...cell, dimensions: [{ dimension: 'GUIDELINES' as const, ...some, weakBecause: [] }] };
    expect(explainCell(guidelines, told)['nb']).toMatch(
      / Retningslinjene i kraft skulle vært gjennomgått etter sin egen plan\.$/,
    );
  });

  test('say where the map is filtered, without a need, too', () => {
    const cell = { ...cellOf({ courses: none, verdict: none }), need: null, verdict: null, isGap: false };
    expect(explainCell(cell, { ...told, isFiltered: true })['nb']).toBe(
      'Tema – Gruppe: ikke registrert noe behov. Dette gjelder med filtrene som er satt i kartet.',
    );
  });
});

test.each<[string, object, boolean]>([
  ['Norway, all that is registered', {}, false],
  ['Norway, named twice', { countries: ['NO', 'NO'] }, false],
  ['all countries', { countries: null }, true],
  ['Denmark', { countries: ['DK'] }, true],
  ['a region', { organisationIds: ['helse-nord-rhf'] }, true],
  ['a language', { languages: ['se'] }, true],
  ['neighbouring subjects', { peripheral: true }, true],
  ['animal health', { animalHealth: true }, true],
])('a map of %s', (_, change, expected) => {
  const whole = {
    ...{ organisationIds: null, settingIds: null, languages: null, formats: null, countries: ['NO'] },
    ...{ peripheral: false, animalHealth: false },
  };
  expect(isFiltered({ ...whole, ...change })).toBe(expected);
});
