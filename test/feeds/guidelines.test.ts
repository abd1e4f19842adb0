import { beforeAll, describe, expect, test } from '@jest/globals';
import * as operations from '../generated/graphql.js';
import { faultsOfText, readCalendar, type ReadEvent } from '../support/calendar.js';
import { tokenFor } from '../support/identity.js';
import type { Client } from '../support/client.js';
import { withSystem } from '../support/with-system.js';

const HANDS = 'fhi-handhygieneveilederen';
const PRIMARY = 'hdir-antibiotika-i-primaerhelsetjenesten';

const system = withSystem({ own: true });
let owner: Client;
beforeAll(async () => {
  owner = system.as(await tokenFor({ scopes: ['guidelines:write'], organisation: 'fhi' }));
});

const get = (search = '', headers: Record<string, string> = {}) =>
  fetch(`${system.url}/guidelines.ics${search}`, { headers });
const feed = async (search = ''): Promise<ReadEvent[]> => {
  const response = await get(search);
  const text = await response.text();
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/calendar; charset=utf-8']);
  expect(faultsOfText(text)).toEqual([]);
  return readCalendar(text);
};
const eventOf = async (id: string) => (await feed()).find(({ uid }) => uid === `${id}@kompetansekart`);
const versionOf = async (id: string) =>
  (await system.ask(operations.ReviewedGuidelineNowDocument, { id })).guideline!.version;
const plan = async (id: string, input: Omit<operations.PlanReviewsInput, 'records'>) => {
  const records = [{ id, version: await versionOf(id) }];
  const { planGuidelineReviews } = await owner.ask(operations.PlanGuidelineReviewsDocument, {
    input: { records, ...input },
  });
  expect(planGuidelineReviews!.errors).toEqual([]);
};

describe('A colleague subscribes to the planned reviews of guidelines', () => {
  test('the starter data: what follows from the two cycles it has, and what builds on each', async () => {
    const events = await feed();
    expect(events.map(({ uid, sequence, status, start, end }) => [uid, sequence, status, start, end])).toEqual([
      [`${PRIMARY}@kompetansekart`, 0, null, '2024-09-12', '2024-09-13'],
      ['hdir-antibiotika-i-sykehus@kompetansekart', 0, null, '2027-04-29', '2027-04-30'],
    ]);
    expect(events[0]).toMatchObject({
      summary: 'Gjennomgang: Nasjonal faglig retningslinje for antibiotika i primærhelsetjenesten',
      url: 'https://www.helsedirektoratet.no/retningslinjer/antibiotika-i-primaerhelsetjenesten',
    });
    expect(events[0]!.description).toContain('5 kurs (nedlagte ikke talt med) og 0 læringsutbytter.');
    const { data } = await system.post<{ guideline: { courses: { totalCount: number } } }>(
      `{ guideline(id: "${PRIMARY}") { courses(filter: { status: [ACTIVE, UNKNOWN] }) { totalCount } } }`,
    );
    expect(data.guideline.courses.totalCount).toBe(5);
  });

  test('a review that is planned comes; when its date is moved it is the same event with a higher sequence', async () => {
    await plan(HANDS, { nextReview: '2027-03', responsibleId: 'fhi', status: 'PROPOSED' });
    const before = (await eventOf(HANDS))!;
    expect(before).toMatchObject({ sequence: 0, status: 'TENTATIVE', start: '2027-03-01', end: '2027-04-01' });
    expect(before.description.split('\n').slice(0, 5)).toEqual([
      'Gjennomgang: Håndhygiene – nasjonal veileder.',
      'Dagen er ikke fastsatt: planlagt i mars 2027.',
      'Datoen er satt i planen for gjennomgang.',
      'Plan: foreslått.',
      'Ansvarlig: Folkehelseinstituttet.',
    ]);

    await plan(HANDS, { nextReview: '2027-06-15', status: 'ADOPTED' });
    const after = (await eventOf(HANDS))!;
    expect(after).toMatchObject({
      uid: before.uid,
      sequence: 1,
      status: 'CONFIRMED',
      start: '2027-06-15',
      end: '2027-06-16',
    });
    const { data } = await system.post<{ guideline: { history: { nodes: { at: string }[] } } }>(
      `{ guideline(id: "${HANDS}") { history(first: 1) { nodes { at } } } }`,
    );
    const changedAt = data.guideline.history.nodes[0]!.at.replace(/\.\d+/, '');
    expect([after.lastModified, after.stamp]).toEqual([changedAt, changedAt]);
  });

  test('a change that moves no date leaves the sequence as it is', async () => {
    await plan(HANDS, { cycleMonths: 24, status: 'ADOPTED' });
    expect(await eventOf(HANDS)).toMatchObject({ sequence: 1, start: '2027-06-15' });
  });

  test('a chapter with a plan of its own is an event of its own', async () => {
    const id = 'fhi-smittevernhandboka--basale-smittevernrutiner-i-helsetjenesten';
    await owner.ask(operations.PlanChapterReviewDocument, {
      input: { id, version: await versionOf('fhi-smittevernhandboka'), nextReview: '2028', status: 'ADOPTED' },
    });
    expect(await eventOf(id)).toMatchObject({
      start: '2028-01-01',
      end: '2029-01-01',
      summary:
        'Gjennomgang av kapittel: Basale smittevernrutiner i helsetjenesten (Smittevernveilederen (Smittevernboka/Smittevernhåndboka))',
    });
  });

  test('by who is responsible and by topic; what belongs to an organisation or topic is included', async () => {
    const uids = async (search: string) => (await feed(search)).map(({ uid }) => uid.split('@')[0]);
    expect(await uids('?responsible=hdir')).toEqual([PRIMARY, 'hdir-antibiotika-i-sykehus']);
    expect(await uids('?topics=haandhygiene')).toEqual([HANDS]);
    expect(await uids('?topics=klinisk-smitteforebygging')).toContain(HANDS);
    expect(await uids('?responsible=fhi,hdir&topics=haandhygiene')).toEqual([HANDS]);
    expect(await uids('?responsible=hod&topics=legionella')).toEqual([]);
    // Calendars fetch anew only at a new address
    expect(await uids('?topics=haandhygiene&refresh=3')).toEqual([HANDS]);
    expect(await uids('?nocache=1')).toEqual(await uids(''));
  });

  test('every entry says in its description what is due, and why then', async () => {
    const events = await feed();
    expect(events.length).toBeGreaterThan(3);
    for (const { summary, description } of events) {
      expect(description.startsWith(`${summary}.\n`)).toBe(true);
      expect(description).toMatch(
        /^(Datoen er regnet ut: \d+ måneder etter siste kjente dato|Datoen er satt i planen for gjennomgang)\.$/m,
      );
    }
  });

  test.each([
    ['?responsible=nei', 'responsible: there is no "nei".\n'],
    ['?topics=haandhygiene,nei', 'topics: there is no "nei".\n'],
    ['?topics=', 'topics: name ids with commas between them, or leave it out.\n'],
    [
      '?topic=haandhygiene',
      'topic: there is no such parameter; did you mean topics? There are responsible and topics.\n',
    ],
    [
      '?topicIds=haandhygiene',
      'topicIds: there is no such parameter; did you mean topics? There are responsible and topics.\n',
    ],
    [
      '?Responsible=fhi',
      'Responsible: there is no such parameter; did you mean responsible? There are responsible and topics.\n',
    ],
    [
      '?responsibel=fhi',
      'responsibel: there is no such parameter; did you mean responsible? There are responsible and topics.\n',
    ],
  ])('%s is refused in words', async (search, text) => {
    const response = await get(search);
    expect([response.status, response.headers.get('content-type')]).toEqual([400, 'text/plain; charset=utf-8']);
    expect(await response.text()).toBe(text);
  });

  test('who asks again with the tag of the last answer is told that nothing has changed, until something has', async () => {
    const tag = (await get()).headers.get('etag')!;
    const again = await get('', { 'if-none-match': `W/"x", ${tag}` });
    expect([again.status, await again.text()]).toEqual([304, '']);
    await plan(HANDS, { nextReview: '2027-07', status: 'ADOPTED' });
    expect((await get('', { 'if-none-match': tag })).status).toBe(200);
  });

  test('a guideline that is withdrawn leaves, and so does one whose plan is emptied', async () => {
    await plan(HANDS, { nextReview: null, cycleMonths: null, status: 'ADOPTED' });
    expect(await eventOf(HANDS)).toBeUndefined();
    // Planned anew, it is the same event again, and no older than it was
    await plan(HANDS, { nextReview: '2027-08', status: 'ADOPTED' });
    expect(await eventOf(HANDS)).toMatchObject({ sequence: 3 });

    const { withdrawGuideline } = await owner.ask(operations.WithdrawGuidelineDocument, {
      input: { id: PRIMARY, version: await versionOf(PRIMARY) },
    });
    expect(withdrawGuideline!.errors).toEqual([]);
    expect(await eventOf(PRIMARY)).toBeUndefined();
  });

  test('more than a page of them are all there', async () => {
    const ids = Array.from({ length: 101 }, (_, index) => `fhi-provisorisk-rad-${index}`);
    const fields = {
      titleIsOfficial: false,
      descriptionNb: 'Et råd.',
      publisherId: 'fhi',
      kind: 'PROFESSIONAL_ADVICE',
      scope: 'NATIONAL',
      country: 'NO',
      sourceUrl: 'https://www.fhi.no/rad',
      sourceKind: 'egen-side',
      status: 'IN_FORCE',
      nextReview: '2029-01',
    };
    // No document has more than a hundred of the same field.
    for (const some of [ids.slice(0, 51), ids.slice(51)]) {
      const names = some.map((_, index) => `i${index}`);
      const inputs = some.map((id) => ({ id, fields: { ...fields, title: { nb: `Råd ${id}` } } }));
      const { data } = await owner.post<Record<string, { errors: object[] }>>(
        `mutation (${names.map((name) => `$${name}: CreateGuidelineInput!`).join(' ')}) {
           ${names.map((name) => `${name}: createGuideline(input: $${name}) { errors { code } }`).join(' ')} }`,
        Object.fromEntries(names.map((name, index) => [name, inputs[index]])),
      );
      expect(Object.values(data).filter(({ errors }) => errors.length > 0)).toEqual([]);
    }
    const uids = new Set((await feed('?responsible=fhi')).map(({ uid }) => uid));
    expect(ids.filter((id) => !uids.has(`${id}@kompetansekart`))).toEqual([]);
  });
});

describe('Without a registry', () => {
  test.each(['competence', 'courses', 'education', 'guidelines'])(
    '%s the feed is refused for now, never short of events or numbers',
    async (missing) => {
      const { server, serve } = await system.serverWithout(missing);
      const early = await fetch(`${server.url}/guidelines.ics`);
      await serve();
      const response = await fetch(`${server.url}/guidelines.ics`);
      await server.close();

      expect([early.status, early.headers.get('retry-after')]).toEqual([503, '60']);
      expect([response.status, response.headers.get('retry-after')]).toEqual([503, '60']);
      expect(await response.text()).toBe(`The registry "${missing}" does not answer; try again later.\n`);
    },
  );
});
