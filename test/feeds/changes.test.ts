import { beforeAll, describe, expect, test } from '@jest/globals';
import { XMLParser } from 'fast-xml-parser';
import { SyntaxValidator } from 'fast-xml-validator';
import * as operations from '../generated/graphql.js';
import type { Client } from '../support/client.js';
import { tokenFor } from '../support/identity.js';
import { withSystem } from '../support/with-system.js';

interface Entry {
  id: string;
  title: string;
  updated: string;
  content: { '#text': string };
  link: Link;
  author?: { name: string };
  category: { '@_term': string };
}
interface Link {
  '@_rel': string;
  '@_type': string;
  '@_href': string;
}

const cursor = (...values: string[]) => Buffer.from(JSON.stringify(values)).toString('base64url');

const system = withSystem({ own: true });
let courses: Client;
beforeAll(async () => {
  courses = system.as(await tokenFor({ scopes: ['courses:write'], organisation: 'asp' }));
  const editor = system.as(
    await tokenFor({ scopes: ['courses:write', 'guidelines:write'], organisation: 'fhi', person: 'Kari Koordinator' }),
  );
  await editor.ask(operations.UpdateCourseDocument, {
    input: {
      id: 'asp-rask-program',
      version: 1,
      fields: { statusNote: 'endret' },
      note: { why: '<script>alert(1)</script> ]]> & mer', nature: 'CORRECTION' },
    },
  });
  await editor.ask(operations.UpdateGuidelineDocument, {
    input: { id: 'fhi-handhygieneveilederen', version: 1, fields: { nextReview: '2027' } },
  });
});

async function read(query: string) {
  const response = await fetch(`${system.url}/changes.atom${query}`);
  const text = await response.text();
  return { response, text };
}

/** The entries of a feed that is well-formed XML. */
const entriesOf = (text: string): Entry[] => feedOf(text).entries;

/** A page of a feed that is well-formed XML: its entries, and its links by what they are. */
function feedOf(text: string): { entries: Entry[]; links: Record<string, string> } {
  expect(SyntaxValidator.validate(text)).toBe(true);
  const parser: { parse: (text: string) => unknown } = new XMLParser({
    ignoreAttributes: false,
    isArray: (_, path) => path === 'feed.entry' || path === 'feed.link',
  });
  const { feed } = parser.parse(text) as {
    feed: { id: string; updated: string; entry?: Entry[]; link: Link[] };
  };
  expect(feed).toMatchObject({ id: 'tag:kompetansekart,2026:changes', updated: expect.stringMatching(/Z$/) });
  return {
    entries: feed.entry ?? [],
    links: Object.fromEntries(feed.link.map((link) => [link['@_rel'], link['@_href']])),
  };
}

/** Follows the links from a page to the next, and tells the ids of the entries and how many each page has. */
async function readOn(address: string | undefined): Promise<{ ids: string[]; sizes: number[] }> {
  const [ids, sizes]: [string[], number[]] = [[], []];
  while (address !== undefined) {
    const { entries, links } = feedOf(await (await fetch(address)).text());
    ids.push(...entries.map(({ id }) => id));
    sizes.push(entries.length);
    address = links.next;
  }
  return { ids, sizes };
}

describe('The feed of changes', () => {
  test('tells what was changed, by which organisation and why; nobody by name, and nothing of it is markup', async () => {
    const { response, text } = await read('?since=2026-11-21T00:00:00Z');
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/atom+xml; charset=utf-8');
    const [guideline, course, ...others] = entriesOf(text);
    expect(others).toEqual([]);
    expect(guideline).toMatchObject({
      id: 'tag:kompetansekart,2026:guidelines/2/Guideline/fhi-handhygieneveilederen',
      title: 'Veileder endret: Håndhygiene – nasjonal veileder',
      content: { '#text': 'Versjon 2, reell endring.\nFelt: Neste gjennomgang.' },
      author: { name: 'Folkehelseinstituttet' },
      link: {
        '@_rel': 'alternate',
        '@_type': 'text/html',
        '@_href': `${system.url}/veiledere/fhi-handhygieneveilederen`,
      },
      category: { '@_term': 'Guideline', '@_label': 'Veileder' },
    });
    expect(course!.content['#text']).toBe(
      'Versjon 2, retting.\nFelt: Merknad til status.\nBegrunnelse: <script>alert(1)</script> ]]> & mer',
    );
    expect(text).not.toContain('<script>');
    expect(text).not.toContain('Kari');
  });

  test('by topic and kind; the starter data is at its end; a hundred at the most', async () => {
    const kinds = entriesOf((await read('?kinds=Guideline,Course&since=2026-11-21T00:00:00Z')).text);
    expect(kinds).toHaveLength(2);
    const topics = entriesOf((await read('?topics=haandhygiene&since=2026-11-21T00:00:00Z')).text);
    expect(topics.map(({ title }) => title)).toEqual(['Veileder endret: Håndhygiene – nasjonal veileder']);
    expect(entriesOf((await read('')).text)).toHaveLength(100);
  });

  test('by the organisation that made them: the starter data is nobody’s', async () => {
    const ids = async (query: string) => entriesOf((await read(query)).text).map(({ id }) => id.split('/').at(-1));
    expect(await ids('?organisations=fhi')).toEqual(['fhi-handhygieneveilederen', 'asp-rask-program']);
    expect(await ids('?organisations=fhi&kinds=course')).toEqual(['asp-rask-program']);
    expect(await ids('?organisations=hdir')).toEqual([]);
  });

  test('kinds are taken in any case, with or without signs between their words', async () => {
    const entries = async (query: string) => entriesOf((await read(query)).text);
    for (const [ways, kind] of [
      [['Project', 'PROJECT', 'project'], 'Project'],
      [['LearningOutcome', 'learning_outcome', 'LEARNING-OUTCOME', 'learningoutcome'], 'LearningOutcome'],
    ] as const) {
      const [usual, ...others] = await Promise.all(ways.map((way) => entries(`?kinds=${way}`)));
      expect(new Set(usual!.map(({ category }) => category['@_term']))).toEqual(new Set([kind]));
      expect(others.every((other) => JSON.stringify(other) === JSON.stringify(usual))).toBe(true);
    }
  });

  test('page by page there is every change once, though more are made on the way', async () => {
    const { links, entries } = feedOf((await read('?refresh=1')).text);
    expect(links).toMatchObject({
      self: `${system.url}/changes.atom?refresh=1`,
      first: `${system.url}/changes.atom?refresh=1`,
      next: expect.stringContaining(`${system.url}/changes.atom?refresh=1&after=`),
    });
    const before = entries.map(({ id }) => id);
    await courses.ask(operations.UpdateCourseDocument, {
      input: { id: 'asp-rak-legevakt', version: 1, fields: { statusNote: 'endret' } },
    });
    const { ids, sizes } = await readOn(links.next);
    expect(sizes).toEqual([...Array.from({ length: 10 }, () => 100), 34]);
    expect(new Set([...before, ...ids]).size).toBe(1134);
    const anew = await readOn(links.first);
    expect(anew.ids.slice(1)).toEqual([...before, ...ids]);
    expect(anew.ids[0]).toBe('tag:kompetansekart,2026:courses/3/Course/asp-rak-legevakt');
  });

  test('a page that is the last has no next; those of a filter keep it', async () => {
    const { links } = feedOf((await read('?kinds=LearningOutcome')).text);
    expect(links.next).toContain('/changes.atom?kinds=LearningOutcome&after=');
    expect((await readOn(links.first)).sizes).toEqual([100, 100, 66]);
    expect(feedOf((await read('?organisations=fhi')).text).links.next).toBeUndefined();
  });

  test('is not sent again to those who have it', async () => {
    const etag = (await read('')).response.headers.get('etag')!;
    const again = await fetch(`${system.url}/changes.atom`, { headers: { 'if-none-match': etag } });
    expect(again.status).toBe(304);
  });

  test.each([
    ['?topics=finnes-ikke', /^topics: there is no "finnes-ikke"/],
    ['?organisations=fhi,finnes-ikke', /^organisations: there is no "finnes-ikke"\.\n$/],
    [
      '?kinds=Kurs',
      /^kinds: there is no "Kurs"; there are Audience, Course, CourseRun, .*, TeachingJudgement, Topic\.\n$/,
    ],
    ['?since=i+fjor', /^since: write a moment with its offset/],
    ['?after=x', /^after: this is no place in the feed; follow the link "next" of a page, or begin without it\.\n$/],
    [`?after=${cursor('NEWEST', 'i fjor', 'courses/1/Course/x')}`, /^after: this is no place in the feed;/],
    [`?after=${cursor('NEWEST', '2026-11-21T00:00:00.000Z', 'x')}`, /^after: this is no place in the feed;/],
    ['?after=x,y', /^after: name one place\.\n$/],
    ['?since=2026-11-21T00:00:00Z,2026-11-22T00:00:00Z', /^since: name one moment/],
    [
      '?topic=x',
      /^topic: there is no such parameter; did you mean topics\? There are since, topics, kinds, organisations and after\.\n$/,
    ],
    ['?kindIds=x', /^kindIds: .* did you mean kinds\?/],
    ['?organizations=fhi', /^organizations: .* did you mean organisations\?/],
    ['?sicne=2026-11-21T00:00:00Z', /^sicne: .* did you mean since\?/],
  ])('%s is refused in words', async (query, message) => {
    const { response, text } = await read(query);
    expect([response.status, response.headers.get('content-type')]).toEqual([400, 'text/plain; charset=utf-8']);
    expect(text).toMatch(message);
  });
});
