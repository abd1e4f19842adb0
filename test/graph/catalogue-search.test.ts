import { describe, expect, test } from '@jest/globals';
import * as operations from '../generated/graphql.js';
import { withSystem } from '../support/with-system.js';

const system = withSystem();

const courses = async (search: string) =>
  (await system.ask(operations.FindCoursesDocument, { search })).catalogue!.courses!.nodes.map(({ id }) => id);
const guidelines = async (search: string) =>
  (await system.ask(operations.FindGuidelinesDocument, { search })).catalogue!.guidelines!.nodes.map(({ id }) => id);
const outcomes = async (search: string) =>
  (await system.ask(operations.FindLearningOutcomesDocument, { search })).catalogue!.learningOutcomes!.nodes;
const projects = async (search: string) =>
  (await system.ask(operations.FindProjectsDocument, { search })).catalogue!.projects!.nodes.map(({ id }) => id);
const publications = async (search: string) =>
  (await system.ask(operations.FindPublicationsDocument, { search })).catalogue!.publications!.nodes.map(
    ({ id }) => id,
  );
const measures = async (search: string) =>
  (await system.ask(operations.FindMeasuresDocument, { search })).catalogue!.measures!.nodes.map(({ id }) => id);

describe('A coordinator searches as she writes', () => {
  test('håndhygiene, handhygiene and haandhygiene are the same search, titles first', async () => {
    const found = await courses('håndhygiene');

    expect(found).toHaveLength(10);
    expect(found.slice(0, 2)).toEqual(['korsn-handhygiene-elaering', 'kompetansebroen-handhygiene']);
    expect(await courses('handhygiene')).toEqual(found);
    expect(await courses('Haandhygiene')).toEqual(found);
  });

  test('kurs finds kursene, kurset and kursdeltakere; kursene finds kurs', async () => {
    const found = await courses('kurs');

    expect(found.length).toBeGreaterThan(30);
    expect(await courses('kursene')).toEqual(found);
  });

  test('dekontaminering is found in courses, learning outcomes and guidelines', async () => {
    expect(await courses('dekontaminering')).toEqual(
      expect.arrayContaining(['ous-kurs-i-dekontaminering', 'ous-dekontamineringsdagene']),
    );
    expect((await outcomes('dekontaminering')).map(({ id }) => id)).toEqual(
      expect.arrayContaining(['tannteknikk-par10b', 'mmb-081']),
    );
  });

  test('every word must be found, in any order', async () => {
    const both = await courses('antibiotika sykehjem');
    expect(both.length).toBeGreaterThan(0);
    expect((await courses('sykehjem antibiotika')).toSorted()).toEqual(both.toSorted());
    expect(await courses('antibiotika sykehjem fiskeindustri')).toEqual([]);
  });

  test('nynorsk words find bokmål texts where the stem is the same, and nynorsk texts', async () => {
    const [course] = await courses('reingjering');
    expect(course).toBeDefined();
  });

  test('NOST is found where the plan and the topics name it', async () => {
    const { topics } = await system.ask(operations.FindTopicsDocument, { search: 'NOST' });
    expect(topics.map(({ id }) => id)).toEqual(['observasjon-og-revisjon']);
    expect(await measures('NOST')).toEqual(['p6-nost', 'm6-nost']);
  });

  test('smittevernkontakt finds the audience, the topic and the measures, in every inflection', async () => {
    for (const search of ['smittevernkontakt', 'smittevernkontakter', 'smittevernkontaktane']) {
      const { audiences } = await system.ask(operations.FindAudiencesDocument, { search });
      const { topics } = await system.ask(operations.FindTopicsDocument, { search });
      expect(audiences.map(({ id }) => id)).toEqual(['smittevernkontakt']);
      expect(topics.map(({ id }) => id)).toEqual(['smittevernkontakter']);
      expect(await measures(search)).toHaveLength(2);
    }
  });

  test('learning outcomes are found by their code', async () => {
    expect((await outcomes('INF-042')).map(({ id }) => id)).toEqual(['inf-042']);
  });

  test('projects are found by acronym, publications by English words, guidelines by legal id', async () => {
    expect(await projects('CAMRIA')).toContain('camria');
    expect(await publications('hand hygiene adherence')).toEqual(['p-haandhygiene-observasjon-2022']);
    expect(await guidelines('FOR-2005-06-17-610')).toHaveLength(1);
  });

  test('a hit in a title stands before a hit in the description', async () => {
    const { catalogue } = await system.ask(operations.FindCoursesDocument, { search: 'smittevern' });
    const inTitle = catalogue!.courses!.nodes.map(({ title }) => /smittevern/i.test(title.text));
    expect(inTitle).toEqual(inTitle.toSorted((a, b) => Number(b) - Number(a)));
    expect(new Set(inTitle)).toEqual(new Set([true, false]));
  });

  test('a search of more words than a person would write is refused', async () => {
    const { errors } = await system.post(`{ catalogue { courses(search: "${'a '.repeat(21)}") { totalCount } } }`);
    expect(errors).toMatchObject([{ message: 'search: may have 20 words, not 21.' }]);
  });

  test('a word that is longer than words are is refused, now and at an earlier moment alike', async () => {
    const query = `{ catalogue { courses(search: "${'x'.repeat(400)}") { totalCount } } }`;
    const headers = {
      'content-type': 'application/json',
      'accept-datetime': new Date(Date.now() - 2000).toUTCString(),
    };
    const earlier = await fetch(`${system.url}/graphql`, { method: 'POST', headers, body: JSON.stringify({ query }) });
    const message = 'search: has a word of 400 letters, and may have 100.';
    expect(await earlier.json()).toMatchObject({ errors: [{ message }] });
    expect((await system.post(query)).errors).toMatchObject([{ message }]);
  });

  test('no search is the whole list; a search without letters or digits is refused', async () => {
    const { catalogue } = await system.ask(operations.FindCoursesDocument, { search: '  ' });
    expect(catalogue!.courses!.totalCount).toBe(90);
    const { errors } = await system.post('{ catalogue { courses(search: "?!") { totalCount } } }');
    expect(errors).toMatchObject([
      { message: 'search: "?!" has no letters or digits to search for.', extensions: { code: 'BAD_USER_INPUT' } },
    ]);
  });
});

test('a search longer than any question is refused before its words are looked at', async () => {
  const { errors } = await system.post(
    'query ($search: String) { catalogue { courses(search: $search) { totalCount } } }',
    {
      search: 'ab '.repeat(300_000),
    },
  );
  expect(errors.map(({ message }) => message)).toEqual(['search: may have 2000 characters, not 900000.']);
});
