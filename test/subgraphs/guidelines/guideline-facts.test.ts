import { describe, expect, test } from '@jest/globals';
import { guidelineFacts } from '../../../subgraphs/guidelines/guideline-facts.js';
import { tellsOfChange } from '../../../subgraphs/guidelines/revision-notes.js';
import { starterRows } from '../../support/starter-data.js';

/** Every note of the data set, judged by what it says: whether the advice is another, or came out, by it. */
const CHANGES = [
  '1. utgave',
  '1.0 rapport',
  'HAI-forebygging forskriftsfestet siden 1996 ifølge FHI',
  'Isoleringsveilederen',
  'Smittevern 13, varslingsbestemmelser',
  'Smittevern 17, ansvarsdeling med Mattilsynet',
  'Smittevern 2, første utgave',
  'Smittevern 21',
  'de fleste kapitler publisert',
  'endret (nr. 667)',
  'erstattet rundskriv I-7/2020',
  'fortløpende revisjon på antibiotikaiallmennpraksis.no',
  'første digitale veileder',
  'første nasjonale anbefalinger',
  'første nasjonale anbefalinger (Helsedirektoratet)',
  'første retningslinjer på området',
  'første reviderte kapitler',
  'første utgave',
  'første utgivelse',
  'gjelder i EU',
  'i kraft',
  'innført ifølge Aavitsland 2020',
  'nettbasert veileder',
  'norske endringer i legemiddelloven',
  'ny publisering ifølge cfkr.dk',
  'ny struktur og nye kapitler',
  'ny trykt utgave; endringslogg fra og med 2014',
  'publisert innledning',
  'revidert',
  'revidert og flyttet til Helsedirektoratets plattform',
  'revidert og godkjent',
  'revidert og publisert som nettbasert veileder',
  'sepsis',
  'sist endret i lagret versjon (nr. 1251)',
  'sist endret i lagret versjon (nr. 29)',
  'sist revidert',
  'siste trykte utgave av Smittevernboka',
  'tre kapitler',
  'trykt utgave',
  'utgitt',
  'utgitt for produksjonsdyr',
  'veileder (forløper)',
  // A topic of a method book in use, which counts its versions from there
  'versjon 0.1',
];
const NO_CHANGES = [
  '0.1 utkast',
  '0.2 utkast',
  '0.3 utkast',
  '0.4 foreløpig rapport',
  '0.5 utkast',
  '0.9 til porteføljestyret',
  'arbeidet påbegynt i første del av 2023, forsinket',
  'evalueringsrapport publisert',
  'forvaltningsmodell etablert',
  'høring',
  'høringsutkast',
  'nedlastbar pdf',
  'nye videoer',
  'nyhetssak publisert; omtalt som lansert, ikke komplett',
  'planlagt publisering',
  'preliminær utgave (én kilde oppgir april 2016)',
  // The date is that of the journal, not of the edition
  'revidert utgave omtalt i Helserådet 1/13',
  'revisjonsprosjekt avsluttet',
  'revisjonsprosjekt startet',
  'sist godkjent',
  'siste kapittel ventet sommeren 2023',
  'workshop hos Helsedirektoratet',
];

describe('A note in the history of a guideline', () => {
  const inData = starterRows('guidelines').flatMap(({ revisions }) =>
    (revisions as { note: string }[]).map(({ note }) => note),
  );

  test('each of the data set is judged here, once', () => {
    expect([...CHANGES, ...NO_CHANGES].sort()).toEqual([...new Set(inData)].sort());
  });
  test.each(CHANGES)('"%s" changes the advice', (note) => expect(tellsOfChange(note)).toBe(true));
  test.each(NO_CHANGES)('"%s" does not', (note) => expect(tellsOfChange(note)).toBe(false));

  test.each<[string, boolean]>([
    ['tilgjengelig som PDF', false],
    ['oppdatert, også som pdf', true],
    ['oversatt til engelsk', false],
    ['ny versjon, oversatt til engelsk', true],
    ['rettet skrivefeil', false],
    ['kunngjøring av ny utgave', false],
    ['ny film om påkledning', false],
    ['nytt kapittel om hansker, med film', true],
    ['sendt på høring: revidert utgave', false],
    ['hansker', true],
  ])('of another guideline, "%s": %s', (note, expected) => expect(tellsOfChange(note)).toBe(expected));
});

describe('The changes that a guideline tells those that build on it', () => {
  const guideline = {
    id: 'g',
    status: 'IN_FORCE' as const,
    supersededById: null,
    withdrawnOn: null,
    firstPublished: '2010',
    lastUpdated: null,
    chapters: [],
    topicIds: [],
    settingIds: [],
    country: 'NO',
  };
  const note = (date: string, text: string, changesContent: boolean | null = null) => ({
    date,
    note: text,
    chapterId: null,
    changesContent,
  });

  test.each<[string, string | null, ReturnType<typeof note>[], string[]]>([
    ['a revision', null, [note('2017-02', 'revidert')], ['2017-02', '2010']],
    ['a PDF of it', null, [note('2017-02', 'revidert'), note('2017-03', 'nedlastbar pdf')], ['2017-02', '2010']],
    ['an update that nothing explains', '2018', [note('2017-02', 'revidert')], ['2017-02', '2018', '2010']],
    ['an update that was new films', '2018', [note('2018', 'nye videoer')], ['2010']],
    ['a review that found nothing to change', '2018', [note('2018', 'revidert', false)], ['2010']],
    ['a review that changed it, whatever its words', null, [note('2018', 'etter høring', true)], ['2018', '2010']],
    [
      'a revision and its film on one day',
      '2018',
      [note('2018', 'revidert'), note('2018', 'nye videoer')],
      ['2018', '2010'],
    ],
  ])('%s', (_, lastUpdated, revisions, expected) => {
    expect(guidelineFacts({ ...guideline, lastUpdated, revisions }, null).changes.map(({ on }) => on)).toEqual(
      expected,
    );
  });
});
