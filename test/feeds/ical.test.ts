import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { reviewCalendar, type ReviewEvent } from '../../formats/icalendar/review-calendar.js';
import { faultsOfText, readCalendar } from '../support/calendar.js';
import { times } from '../support/volume.js';

const REVIEW: ReviewEvent = {
  id: 'fhi-handhygieneveilederen',
  guideline: 'Håndhygiene – nasjonal veileder',
  chapter: null,
  due: '2027-03-31',
  byCycle: false,
  moves: 0,
  changedAt: '2026-11-21T12:34:56.789Z',
  status: 'PROPOSED',
  cycleMonths: null,
  cycleNote: null,
  responsible: 'Folkehelseinstituttet',
  responsibleInferred: false,
  responsibleUnit: null,
  courses: 4,
  learningOutcomes: 1,
  url: 'https://www.fhi.no/nettpub/handhygiene/',
};
const read = (change: Partial<ReviewEvent> = {}) => {
  const text = reviewCalendar([{ ...REVIEW, ...change }]);
  expect(faultsOfText(text)).toEqual([]);
  return readCalendar(text)[0]!;
};

describe('A planned review as a calendar shows it', () => {
  test('all that is known of it', () => {
    expect(read()).toEqual({
      uid: 'fhi-handhygieneveilederen@kompetansekart',
      sequence: 0,
      status: 'TENTATIVE',
      start: '2027-03-31',
      end: '2027-04-01',
      summary: 'Gjennomgang: Håndhygiene – nasjonal veileder',
      description: [
        'Gjennomgang: Håndhygiene – nasjonal veileder.',
        'Datoen er satt i planen for gjennomgang.',
        'Plan: foreslått.',
        'Ansvarlig: Folkehelseinstituttet.',
        'Registrert at de bygger på veilederen: 4 kurs (nedlagte ikke talt med) og 1 læringsutbytte.',
      ].join('\n'),
      location: null,
      url: 'https://www.fhi.no/nettpub/handhygiene/',
      // Nobody is taken to be busy for the days of it.
      transparency: 'TRANSPARENT',
      stamp: '2026-11-21T12:34:56Z',
      lastModified: '2026-11-21T12:34:56Z',
    });
  });

  test('what is not known is said to be so', () => {
    const event = read({
      status: null,
      byCycle: true,
      cycleMonths: 36,
      cycleNote: 'hvert 3. år',
      responsibleInferred: true,
      responsibleUnit: 'Avdeling; smittevern, nord',
      url: null,
    });
    expect(event).toMatchObject({ status: null, url: null });
    expect(event.description.split('\n')).toEqual([
      'Gjennomgang: Håndhygiene – nasjonal veileder.',
      'Datoen er regnet ut: 36 måneder etter siste kjente dato.',
      'Plan: ikke registrert om den er foreslått eller vedtatt.',
      'Ansvarlig: ikke registrert; utgiver er Folkehelseinstituttet.',
      'Enhet, med kildens ord: Avdeling; smittevern, nord',
      'Gjennomgås hver 36. måned (hvert 3. år).',
      'Registrert at de bygger på veilederen: 4 kurs (nedlagte ikke talt med) og 1 læringsutbytte.',
    ]);
    expect(read({ responsible: null }).description).toContain('Ansvarlig: ikke registrert.\n');
  });

  test.each([
    ['2026', '2026-01-01', '2027-01-01', 'Dagen er ikke fastsatt: planlagt i løpet av 2026.'],
    ['2026-05', '2026-05-01', '2026-06-01', 'Dagen er ikke fastsatt: planlagt i mai 2026.'],
    ['2026-12', '2026-12-01', '2027-01-01', 'Dagen er ikke fastsatt: planlagt i desember 2026.'],
    ['2028-02-29', '2028-02-29', '2028-03-01', null],
    ['2026-12-31', '2026-12-31', '2027-01-01', null],
  ])('%s is from %s until %s', (due, start, end, said) => {
    const event = read({ due });
    expect([event.start, event.end]).toEqual([start, end]);
    expect(event.description.split('\n')[1]).toBe(said ?? 'Datoen er satt i planen for gjennomgang.');
  });

  test('a moved date raises the sequence of the same event; an adopted plan confirms it', () => {
    expect(read({ due: '2027-05', moves: 1, status: 'ADOPTED' })).toMatchObject({
      uid: read().uid,
      sequence: 1,
      status: 'CONFIRMED',
    });
  });

  test('a chapter names its guideline', () => {
    expect(read({ id: 'a--b', chapter: 'Munnbind' })).toMatchObject({
      uid: 'a--b@kompetansekart',
      summary: 'Gjennomgang av kapittel: Munnbind (Håndhygiene – nasjonal veileder)',
    });
  });

  test('an address keeps its meaning: signs that the format would escape are encoded', () => {
    expect(read({ url: 'https://x.no/a,b;c?d=e,f' }).url).toBe('https://x.no/a%2Cb%3Bc?d=e%2Cf');
  });

  test('a calendar without reviews is one still', () => {
    const text = reviewCalendar([]);
    expect(faultsOfText(text)).toEqual([]);
    expect(readCalendar(text)).toEqual([]);
  });
});

test('whatever a title holds, the calendar is valid and gives it back', () => {
  const texts = fc.string({ unit: 'binary', minLength: 1, maxLength: 200 });
  fc.assert(
    fc.property(texts, texts, (guideline, note) => {
      const text = reviewCalendar([{ ...REVIEW, guideline, responsibleUnit: note }]);
      expect(faultsOfText(text)).toEqual([]);
      const withoutControls = guideline.replaceAll(/[^\P{Cc}\n\t]|\p{Surrogate}|\p{Noncharacter_Code_Point}/gu, ' ');
      expect(readCalendar(text)[0]!.summary).toBe(`Gjennomgang: ${withoutControls}`);
    }),
    { numRuns: times(200, 5000) },
  );
});
