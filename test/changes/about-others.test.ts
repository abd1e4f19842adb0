import { beforeAll, describe, expect, test } from '@jest/globals';
import { createStores as competence } from '../../subgraphs/competence/store.js';
import { createStores as courses } from '../../subgraphs/courses/store.js';
import { createStores as education } from '../../subgraphs/education/store.js';
import { createStores as guidelines } from '../../subgraphs/guidelines/store.js';
import { createStores as plan } from '../../subgraphs/plan/store.js';
import { createStores as research } from '../../subgraphs/research/store.js';
import { tokenFor } from '../support/identity.js';
import type { Client } from '../support/client.js';
import { withSystem } from '../support/with-system.js';

/** Which kinds are about the records that they name, and so keep none of them from being archived. */
const IS_ABOUT_OTHERS: Record<string, boolean> = {
  Topic: false,
  Audience: false,
  Setting: false,
  Organisation: false,
  Expectation: false,
  Course: false,
  CourseRun: false,
  OverlapDecision: true,
  Participation: true,
  Programme: false,
  LearningOutcome: false,
  TeachingJudgement: true,
  Guideline: false,
  Project: false,
  Publication: false,
  Person: false,
  NetworkMembership: false,
  EvidenceDecision: true,
  Plan: false,
  Measure: false,
  Indicator: false,
  MeasureProgress: true,
};

const system = withSystem({ own: true });
let editor: Client;
beforeAll(async () => {
  const scopes = ['courses:write', 'education:write', 'research:write', 'plan:write'];
  editor = system.as(await tokenFor({ scopes, organisation: 'fhi' }));
});

test('every kind of record says whether it is about the records that it names', async () => {
  const createStores = { competence, courses, education, guidelines, plan, research };
  const kinds = system.registries.subgraphs.flatMap(({ name, database }) =>
    Object.values<{ kind: { type: string; isAboutOthers?: boolean } }>(
      createStores[name as keyof typeof createStores](database),
    ).map(({ kind }) => kind),
  );
  expect(Object.fromEntries(kinds.map(({ type, isAboutOthers = false }) => [type, isAboutOthers]))).toEqual(
    IS_ABOUT_OTHERS,
  );
  // None is missing from the table: it has as many kinds as the graph.
  const { data } = await system.post<{ __type: { enumValues: { name: string }[] } }>(
    '{ __type(name: "RecordKind") { enumValues { name } } }',
  );
  expect(data.__type.enumValues.map(({ name }) => name).sort()).toEqual(Object.keys(IS_ABOUT_OTHERS).sort());
});

interface Payload {
  errors: { code: string; message: string }[];
}

/** Runs a mutation that must not be refused. */
async function change(mutation: string): Promise<void> {
  const { data, errors } = await editor.post<Record<string, Payload>>(
    `mutation { ${mutation} { errors { code message } } }`,
  );
  expect([errors, ...Object.values(data).map((payload) => payload.errors)]).toEqual([[], []]);
}

describe('What is said about a record does not keep it from being archived', () => {
  test('a course that an overlap was decided on, with a figure of participation', async () => {
    const { data } = await system.post<{
      catalogue: { courses: { nodes: { id: string; basisForCourses: object[] }[] } };
    }>('{ catalogue { courses(first: 100) { nodes { id basisForCourses { id } } } } }');
    const [one, other] = data.catalogue.courses.nodes.filter(({ basisForCourses }) => basisForCourses.length === 0);
    const pair = `courses: [{ id: "${one!.id}", version: 1 }, { id: "${other!.id}", version: 1 }]`;
    await change(`decideOverlap(input: { ${pair}, verdict: DIFFERENT, reason: "Ulike kurs" })`);
    const figure = `courseId: "${one!.id}", period: "2024", organisationId: "fhi", participants: 3`;
    await change(`reportParticipation(input: { ${figure} })`);
    await change(`archiveCourse(input: { id: "${one!.id}", version: 1 })`);
  });

  test('a programme that was judged not to teach a topic', async () => {
    const fields = `name: { nb: "Utgått studium" }, group: PROGRAM, audienceId: "sykepleier", coverage: NOT_COLLECTED`;
    await change(
      `createProgramme(input: { id: "utgatt-studium", fields: { ${fields}, sourceUrl: "https://eksempel.no/" } })`,
    );
    const judgement = 'programmeId: "utgatt-studium", topicId: "haandhygiene", citation: "Studieplanen"';
    await change(`judgeNotTaught(input: { ${judgement}, judgedOn: "2025" })`);
    await change('archiveProgramme(input: { id: "utgatt-studium", version: 1 })');
  });

  test('a publication that was decided on', async () => {
    const { data } = await system.post<{
      catalogue: {
        evidenceCandidates: {
          nodes: { publication: { id: string }; guidelines: { guideline: { id: string }; guidelineDate: string }[] }[];
        };
      };
    }>(
      '{ catalogue { evidenceCandidates { nodes { publication { id } guidelines { guideline { id } guidelineDate } } } } }',
    );
    const { publication, guidelines } = data.catalogue.evidenceCandidates.nodes[0]!;
    const decided = guidelines.map(
      ({ guideline, guidelineDate }) => `{ guidelineId: "${guideline.id}", guidelineDate: "${guidelineDate}" }`,
    );
    const on = `publicationId: "${publication.id}", publicationVersion: 1, guidelines: [${decided.join(', ')}]`;
    await change(`decideEvidence(input: { ${on}, verdict: DISMISSED, reason: "Endrer ikke rådene" })`);
    await change(`archivePublication(input: { id: "${publication.id}", version: 1 })`);
  });

  test('a measure that somebody reported on', async () => {
    const report = 'measureId: "m6-nost", period: "2025", status: STARTED, text: "I gang"';
    await change(`reportMeasureProgress(input: { ${report} })`);
    await change('archiveMeasure(input: { id: "m6-nost", version: 1 })');
  });
});
