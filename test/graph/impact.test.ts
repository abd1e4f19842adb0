import { describe, expect, test } from '@jest/globals';
import * as operations from '../generated/graphql.js';
import { tokenFor } from '../support/identity.js';
import { withSystem } from '../support/with-system.js';

const GUIDELINE = 'fhi-handhygieneveilederen';

const system = withSystem({ own: true });

const impactOf = async (id: string, revisedOn: string) =>
  (await system.ask(operations.GuidelineImpactDocument, { id, revisedOn })).guideline!.impact!;
const due = async () => {
  const { catalogue } = await system.ask(operations.DueCoursesDocument);
  return catalogue!.courses!.nodes.map(({ id }) => id).sort();
};

async function revise(id: string, date: string): Promise<void> {
  const editor = system.as(await tokenFor({ scopes: ['guidelines:write'], organisation: 'fhi' }));
  const { guideline } = await system.ask(operations.GuidelineRevisionsDocument, { id });
  const { version, revisions } = guideline!;
  const { updateGuideline } = await editor.ask(operations.UpdateGuidelineDocument, {
    input: { id, version, fields: { revisions: [...revisions, { date, note: 'revidert' }] } },
  });
  expect(updateGuideline!.errors).toEqual([]);
}

describe('The owner of a guideline asks what a revision would touch, before it is published', () => {
  test('recorded dependants are those that would become due; the possible ones stand apart', async () => {
    const impact = await impactOf(GUIDELINE, '2026-06-01');

    expect(impact).toMatchObject({ revisedOn: '2026-06-01', guideline: { id: GUIDELINE } });
    // The other courses that build on it are retired, or have no date of their own
    expect(impact.courses!.nodes.map(({ id }) => id)).toEqual(['korsn-handhygiene-elaering']);
    expect(impact.possibleCourses!.nodes.map(({ id }) => id)).toEqual(['helsekursportalen-hygiene-og-smittevern']);
    expect(impact.possibleCourses!.nodes.filter(({ status }) => status === 'RETIRED')).toEqual([]);
    expect(impact.coursesRecordingBasis).toEqual({ recording: 4, of: 5 });
    expect(impact.learningOutcomes!.totalCount).toBe(0);
  });

  test('a chapter has its own impact', async () => {
    const { chapter } = await system.ask(operations.ChapterImpactDocument, {
      id: 'hdir-antibiotika-i-primaerhelsetjenesten--sepsis',
      revisedOn: '2026-06-01',
    });
    expect(chapter!.impact!.chapterId).toBe('hdir-antibiotika-i-primaerhelsetjenesten--sepsis');
    // Due already is not made due: asp-rask-kurs-4 is left out
    expect(chapter!.impact!.courses!.nodes.map(({ id }) => id).sort()).toEqual([
      'asp-rak-legevakt',
      'asp-rask-program',
    ]);
  });

  test('a chapter that is tagged with nothing has the topics of its guideline, and may touch the same', async () => {
    const chapter = async (id: string) =>
      (
        await system.post<{ chapter: object }>(
          `{ chapter(id: "${id}") { topicsInherited topics { id } impact(revisedOn: "2026-06-01") {
            possibleCourses { nodes { id } } } } }`,
        )
      ).data.chapter;
    expect(await chapter('fhi-handhygieneveilederen--forord')).toEqual({
      topicsInherited: true,
      topics: [{ id: 'haandhygiene' }, { id: 'hanskebruk' }],
      impact: { possibleCourses: { nodes: [{ id: 'helsekursportalen-hygiene-og-smittevern' }] } },
    });
    expect(await chapter('hdir-antibiotika-i-primaerhelsetjenesten--sepsis')).toMatchObject({
      topicsInherited: false,
      topics: [{ id: 'sepsis-og-alvorlig-infeksjon' }, { id: 'riktig-antibiotikabruk' }],
    });
  });

  test('a date before the dependants were reviewed touches none; one that cannot be ordered makes none due', async () => {
    expect((await impactOf(GUIDELINE, '2020-01-01')).courses!.totalCount).toBe(0);
    expect((await impactOf(GUIDELINE, '2023')).courses!.totalCount).toBe(0);
  });

  test('asking changes nothing, and after the revision exactly that set is due', async () => {
    const before = await due();
    const impact = await impactOf(GUIDELINE, '2026-06-01');
    expect(await due()).toEqual(before);

    await revise(GUIDELINE, '2026-06-01');

    const expected = [...before, ...impact.courses!.nodes.map(({ id }) => id)].sort();
    expect(await due()).toEqual(expected);
    expect((await impactOf(GUIDELINE, '2026-06-02')).courses!.totalCount).toBe(0);
  });

  test('nothing of a regulation that has ended is touched', async () => {
    const { data } = await system.post<{
      topic: { learningOutcomes: { nodes: { id: string; validity: string }[] } };
      guideline: { impact: { possibleLearningOutcomes: { nodes: { id: string }[] } } };
    }>(`{
      topic(id: "vaksinasjon") { learningOutcomes(first: 100) { nodes { id validity(on: "2026-11-21") } } }
      guideline(id: "fhi-vaksinasjonsveilederen") { impact(revisedOn: "2026-11-21") {
        possibleLearningOutcomes(first: 100) { nodes { id } } } }
    }`);
    const ended = data.topic.learningOutcomes.nodes.filter(({ validity }) => validity === 'ENDED');
    expect(ended.map(({ id }) => id)).toEqual(['lm-68']);
    const touched = data.guideline.impact.possibleLearningOutcomes.nodes.map(({ id }) => id);
    expect(touched.length).toBeGreaterThan(0);
    expect(touched).not.toContain('lm-68');
  });

  test('for national outcomes it says whom to notify: who administers their regulations', async () => {
    const isolation = await impactOf('fhi-mrsa-veilederen', '2026-06-01');
    expect(isolation.possibleLearningOutcomes!.totalCount).toBeGreaterThan(10);
    // Isolation is in the regulation of specialists alone
    expect(isolation.notify!.map(({ id }) => id)).toEqual(['hdir']);
    const standard = await impactOf('fhi-basale-smittevernrutiner', '2026-06-01');
    expect(standard.notify!.map(({ id }) => id).sort()).toEqual(['hdir', 'kd']);
    // Nothing in any regulation is about hand hygiene by name: nobody to notify
    const hands = await impactOf(GUIDELINE, '2026-06-01');
    expect([hands.possibleLearningOutcomes!.totalCount, hands.notify]).toEqual([0, []]);
  });
});
