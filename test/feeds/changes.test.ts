import { beforeAll, describe, expect, test } from '@jest/globals';
import { XMLParser } from 'fast-xml-parser';
import { SyntaxValidator } from 'fast-xml-validator';
import * as operations from '../generated/graphql.js';
import { tokenFor } from '../support/identity.js';
import { withSystem } from '../support/with-system.js';

interface Entry {
  id: string;
  title: string;
  updated: string;
  content: { '#text': string };
  author?: { name: string };
  category: { '@_term': string };
}

const system = withSystem({ own: true });
beforeAll(async () => {
  const editor = system.as(
    await tokenFor({ scopes: ['courses:write', 'guidelines:write'], organisation: 'fhi', person: 'Kari Koordinator' }),
  );
  await editor.ask(operations.UpdateCourseDocument, {
    input: {
      id: 'asp-rask-program',
      version: 1,
      fields: { statusNote: 'endret' },
      note: { why: '<script>alert(1)</script> ]]> & \u0001 mer', nature: 'CORRECTION' },
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
function entriesOf(text: string): Entry[] {
  expect(SyntaxValidator.validate(text)).toBe(true);
  const parser: { parse: (text: string) => unknown } = new XMLParser({
    ignoreAttributes: false,
    isArray: (name) => name === 'entry',
  });
  const { feed } = parser.parse(text) as {
    feed: { id: string; updated: string; entry?: Entry[] };
  };
  expect(feed).toMatchObject({ id: 'tag:kompetansekart,2026:changes', updated: expect.stringMatching(/Z$/) });
  return feed.entry ?? [];
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
      title: 'Veileder fhi-handhygieneveilederen endret',
      content: { '#text': 'Versjon 2, reell endring.\nFelt: Neste gjennomgang.' },
      author: { name: 'Folkehelseinstituttet' },
      category: { '@_term': 'Guideline', '@_label': 'Veileder' },
    });
    expect(course!.content['#text']).toBe(
      'Versjon 2, retting.\nFelt: Merknad til status.\nBegrunnelse: <script>alert(1)</script> ]]> &   mer',
    );
    expect(text).not.toContain('<script>');
    expect(text).not.toContain('Kari');
  });

  test('by topic and kind; the starter data is at its end; a hundred at the most', async () => {
    const kinds = entriesOf((await read('?kinds=Guideline,Course&since=2026-11-21T00:00:00Z')).text);
    expect(kinds).toHaveLength(2);
    const topics = entriesOf((await read('?topics=haandhygiene&since=2026-11-21T00:00:00Z')).text);
    expect(topics.map(({ title }) => title)).toEqual(['Veileder fhi-handhygieneveilederen endret']);
    expect(entriesOf((await read('')).text)).toHaveLength(100);
  });

  test('is not sent again to those who have it', async () => {
    const etag = (await read('')).response.headers.get('etag')!;
    const again = await fetch(`${system.url}/changes.atom`, { headers: { 'if-none-match': etag } });
    expect(again.status).toBe(304);
  });

  test.each([
    ['?topics=finnes-ikke', /^topics: there is no "finnes-ikke"/],
    ['?kinds=Kurs', /Kurs/],
    ['?since=i+fjor', /write a moment with its offset/],
    ['?since=2026-11-21T00:00:00Z,2026-11-22T00:00:00Z', /^since: name one moment/],
    ['?topic=x', /^topic: there is no such parameter; there are since and topics and kinds/],
  ])('%s is refused in words', async (query, message) => {
    const { response, text } = await read(query);
    expect([response.status, response.headers.get('content-type')]).toEqual([400, 'text/plain; charset=utf-8']);
    expect(text).toMatch(message);
  });
});
