import { beforeAll, describe, expect, test } from '@jest/globals';
import { courseRunCalendar, type CourseRunEvent } from '../../formats/icalendar/course-run-calendar.js';
import { addDays, dayOf } from '../../values/day.js';
import * as operations from '../generated/graphql.js';
import { faultsOfText, readCalendar, type ReadEvent } from '../support/calendar.js';
import { tokenFor } from '../support/identity.js';
import type { Client } from '../support/client.js';
import { withSystem } from '../support/with-system.js';

const RUN: CourseRunEvent = {
  id: 'regut-2027-v',
  course: 'Sykehushygiene',
  provider: 'Oslo universitetssykehus',
  start: '2027-03-10',
  end: '2027-03-12',
  registrationDeadline: '2027-02',
  mode: 'HYBRID',
  place: 'Ullevål; Oslo',
  seats: 40,
  status: 'CONFIRMED',
  note: 'Ta med legitimasjon',
  url: 'https://www.legeforeningen.no/kurs/',
  version: 3,
  changedAt: '2026-11-21T12:34:56.789Z',
};
const read = (change: Partial<CourseRunEvent> = {}) => {
  const text = courseRunCalendar([{ ...RUN, ...change }]);
  expect(faultsOfText(text)).toEqual([]);
  return readCalendar(text)[0]!;
};

describe('A run of a course as a calendar shows it', () => {
  test('all that is known of it', () => {
    expect(read()).toEqual({
      uid: 'regut-2027-v@kompetansekart',
      sequence: 2,
      status: 'CONFIRMED',
      start: '2027-03-10',
      end: '2027-03-13',
      summary: 'Sykehushygiene',
      location: 'Ullevål; Oslo',
      description: [
        'Kurs: Sykehushygiene, 10. mars 2027 til 12. mars 2027.',
        'Status: bekreftet.',
        'Påmeldingsfrist: februar 2027.',
        'Holdes både fysisk og på nett.',
        'Plasser i alt: 40.',
        'Tilbyder: Oslo universitetssykehus.',
        'Ta med legitimasjon',
      ].join('\n'),
      url: 'https://www.legeforeningen.no/kurs/',
      transparency: 'TRANSPARENT',
      stamp: '2026-11-21T12:34:56Z',
      lastModified: '2026-11-21T12:34:56Z',
    });
  });

  test('what is not known is said to be so, and what is cancelled too', () => {
    const unknown = { registrationDeadline: null, mode: null, place: null, seats: null, provider: null, note: null };
    const event = read({ ...unknown, start: '2027-05', end: null, status: 'CANCELLED' });
    expect(event).toMatchObject({
      ...{ start: '2027-05-01', end: '2027-06-01', status: 'CANCELLED', location: null },
      summary: 'Avlyst: Sykehushygiene',
    });
    expect(event.description.split('\n')).toEqual([
      'Kurs: Sykehushygiene, mai 2027.',
      'Dagen er ikke fastsatt: starter i mai 2027.',
      'Slutt: ikke registrert.',
      'Status: avlyst.',
      'Påmeldingsfrist: ikke registrert.',
    ]);
  });

  test('announced is tentative, and an end of which only the month is known is all of it', () => {
    expect(read({ status: 'ANNOUNCED', end: '2027-04' })).toMatchObject({
      ...{ status: 'TENTATIVE', start: '2027-03-10', end: '2027-05-01' },
      description: expect.stringContaining('Siste dag er ikke fastsatt: slutter i april 2027.'),
    });
  });
});

describe('Somebody subscribes to courses', () => {
  const NORTH = 'korsn-handhygiene-elaering';
  const NATIONAL = 'fhi-undervisningsfilmer-handhygiene';
  const inDays = (days: number) => addDays(dayOf(new Date()), days);
  const system = withSystem({ own: true });
  let editor: Client;
  beforeAll(async () => {
    editor = system.as(await tokenFor({ scopes: ['courses:write'] }));
    const runs: [string, operations.CourseRunFields][] = [
      ['north', { courseId: NORTH, start: inDays(10), place: 'Tromsø' }],
      ['national', { courseId: NATIONAL, start: inDays(20), url: 'https://www.fhi.no/kurs' }],
      ['just-over', { courseId: NATIONAL, start: inDays(-30) }],
      ['long-over', { courseId: NATIONAL, start: inDays(-40), end: inDays(-31) }],
    ];
    for (const [id, fields] of runs) {
      const input = { id, fields: { status: 'ANNOUNCED' as const, ...fields } };
      const { createCourseRun } = await editor.ask(operations.CreateCourseRunDocument, { input });
      expect(createCourseRun!.errors).toEqual([]);
    }
  });

  const get = (search = '', headers = {}) => fetch(`${system.url}/course-runs.ics${search}`, { headers });
  const feed = async (search = ''): Promise<ReadEvent[]> => {
    const response = await get(search);
    const text = await response.text();
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
    expect(faultsOfText(text)).toEqual([]);
    return readCalendar(text);
  };
  const ids = async (search = '') => (await feed(search)).map(({ uid }) => uid.split('@')[0]);

  test('what is to come, and what ended within thirty days; the page of the run, else of its course', async () => {
    const events = await feed();
    expect(events.map(({ uid }) => uid.split('@')[0])).toEqual(['just-over', 'north', 'national']);
    expect(events[2]).toMatchObject({ start: inDays(20), end: inDays(21) });
    // The course's own page, where it has one
    expect(events.map(({ url }) => url)).toEqual([null, null, 'https://www.fhi.no/kurs']);
  });

  test('by topic, audience and region, as the catalogue has them', async () => {
    expect(await ids('?topics=klinisk-smitteforebygging')).toEqual(['just-over', 'north', 'national']);
    expect(await ids('?topics=legionella')).toEqual([]);
    expect(await ids('?topics=haandhygiene&audiences=sykepleier')).toEqual(['just-over', 'national']);
    expect(await ids('?region=helse-vest-rhf')).toEqual(['just-over', 'national']);
    expect(await ids('?region=helse-nord-rhf')).toEqual(['just-over', 'north', 'national']);
  });

  test('what no parameter is near is passed over', async () => {
    expect(await ids('?topics=legionella&refresh=3')).toEqual([]);
    expect(await ids('?nocache=1&_=1700000000&nonce=x&since=2026')).toEqual(['just-over', 'north', 'national']);
  });

  test('every entry says in its description when it is, what stands and who offers it', async () => {
    const events = await feed();
    expect(events).toHaveLength(3);
    for (const { summary, description } of events) {
      expect(description.startsWith(`Kurs: ${summary}, `)).toBe(true);
      expect(description).toMatch(/^Status: kunngjort, ikke bekreftet\.$/m);
      expect(description).toMatch(/^Tilbyder: .+\.$/m);
    }
  });

  test.each([
    ['?topics=nei', 'topics: there is no "nei".\n'],
    ['?audiences=nei', 'audiences: there is no "nei".\n'],
    ['?region=nei', 'region: there is no "nei".\n'],
    ['?region=helse-nord-rhf,helse-vest-rhf', 'region: name one region.\n'],
    [
      '?topic=haandhygiene',
      'topic: there is no such parameter; did you mean topics? There are topics, audiences and region.\n',
    ],
    [
      '?regionId=helse-nord-rhf',
      'regionId: there is no such parameter; did you mean region? There are topics, audiences and region.\n',
    ],
  ])('%s is refused in words', async (search, text) => {
    const response = await get(search);
    expect([response.status, await response.text()]).toEqual([400, text]);
  });

  test('a cancelled run stays and says so, with a higher sequence; nothing else is read anew', async () => {
    const tag = (await get()).headers.get('etag')!;
    expect((await get('', { 'if-none-match': tag })).status).toBe(304);
    const input = { id: 'north', version: 1, fields: { status: 'CANCELLED' as const } };
    await editor.ask(operations.UpdateCourseRunDocument, { input });
    expect((await get('', { 'if-none-match': tag })).status).toBe(200);
    expect((await feed()).find(({ uid }) => uid.startsWith('north@'))).toMatchObject({
      status: 'CANCELLED',
      sequence: 1,
    });
  });

  test.each(['competence', 'courses'])('without %s it is refused for now, never short of runs', async (missing) => {
    const { server, serve } = await system.serverWithout(missing);
    await serve();
    const response = await fetch(`${server.url}/course-runs.ics`);
    await server.close();
    expect([response.status, await response.text()]).toEqual([
      503,
      `The registry "${missing}" does not answer; try again later.\n`,
    ]);
  });
});
