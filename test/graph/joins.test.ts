import { describe, expect, test } from '@jest/globals';
import * as operations from '../generated/graphql.js';
import { starterRows, type StarterRow } from '../support/starter-data.js';
import { withSystem } from '../support/with-system.js';

const system = withSystem();

/** Ids of the rows of a file that name an id in a field, sorted. */
function naming(file: string, field: string, id: string): string[] {
  const names = (row: StarterRow) => (Array.isArray(row[field]) ? row[field].includes(id) : row[field] === id);
  return starterRows(file)
    .filter(names)
    .map((row) => row.id)
    .sort();
}
const idsOf = (rows: { id: string }[] | null | undefined) => (rows ?? []).map(({ id }) => id).sort();
const nodesOf = (list: { nodes: { id: string }[] } | null | undefined) => idsOf(list?.nodes);

describe('From a topic one reaches everything that is aligned to it', () => {
  test.each(starterRows('topics').map(({ id }) => id))('%s', async (id) => {
    const { topic } = await system.ask(operations.TopicFromAllSidesDocument, { id });

    expect({
      narrower: idsOf(topic!.narrower),
      courses: nodesOf(topic!.courses),
      learningOutcomes: nodesOf(topic!.learningOutcomes),
      guidelines: nodesOf(topic!.guidelines),
      projects: nodesOf(topic!.projects),
      publications: nodesOf(topic!.publications),
      measures: nodesOf(topic!.measures),
      indicators: idsOf(topic!.indicators),
    }).toEqual({
      narrower: naming('topics', 'broaderId', id),
      courses: naming('courses', 'topicIds', id),
      learningOutcomes: naming('outcomes', 'topicIds', id),
      guidelines: naming('guidelines', 'topicIds', id),
      projects: naming('projects', 'topicIds', id),
      publications: naming('publications', 'topicIds', id),
      measures: naming('measures', 'topicIds', id),
      indicators: naming('indicators', 'topicIds', id),
    });
    // Chapters without topics are about what their guideline is about
    const chapters = starterRows('guidelines').flatMap((row) =>
      (row['chapters'] as { id: string; topicIds: string[] }[]).map((chapter) => ({
        id: chapter.id,
        topicIds: chapter.topicIds.length > 0 ? chapter.topicIds : (row['topicIds'] as string[]),
      })),
    );
    expect(idsOf(topic!.guidelineChapters)).toEqual(idsOf(chapters.filter(({ topicIds }) => topicIds.includes(id))));
    expect(topic!.courses!.totalCount).toBe(topic!.courses!.nodes.length);
  });
});

describe('From an organisation one reaches all it provides, publishes, owns and funds', () => {
  test('every organisation, in every role', async () => {
    for (const { id } of starterRows('organisations')) {
      const { organisation } = await system.ask(operations.OrganisationFromAllSidesDocument, { id });
      const administers = starterRows('programmes').filter(
        (row) => (row['regulation'] as { administeredById: string } | null)?.administeredById === id,
      );
      expect({
        children: idsOf(organisation!.children),
        provides: nodesOf(organisation!.provides),
        developed: nodesOf(organisation!.developed),
        commissioned: nodesOf(organisation!.commissioned),
        publishes: nodesOf(organisation!.publishes),
        coPublishes: nodesOf(organisation!.coPublishes),
        gives: nodesOf(organisation!.gives),
        administers: nodesOf(organisation!.administers),
        coordinates: nodesOf(organisation!.coordinates),
        participates: nodesOf(organisation!.participates),
        funds: nodesOf(organisation!.funds),
        publications: nodesOf(organisation!.publications),
        measures: nodesOf(organisation!.measures),
        indicators: idsOf(organisation!.indicators),
        publishesPlans: idsOf(organisation!.publishesPlans),
        coPublishesPlans: idsOf(organisation!.coPublishesPlans),
        commissionsPlans: idsOf(organisation!.commissionsPlans),
      }).toEqual({
        children: naming('organisations', 'parentId', id),
        provides: naming('courses', 'providerId', id),
        developed: naming('courses', 'developedByIds', id),
        commissioned: naming('courses', 'commissionedByIds', id),
        publishes: naming('guidelines', 'publisherId', id),
        coPublishes: naming('guidelines', 'coPublisherIds', id),
        gives: naming('programmes', 'institutionIds', id),
        administers: idsOf(administers),
        coordinates: naming('projects', 'coordinatorId', id),
        participates: naming('projects', 'participantIds', id),
        funds: naming('projects', 'funderIds', id),
        publications: naming('publications', 'publisherId', id),
        measures: naming('measures', 'responsibleIds', id),
        indicators: naming('indicators', 'ownerIds', id),
        publishesPlans: naming('plans', 'publisherId', id),
        coPublishesPlans: naming('plans', 'coPublisherIds', id),
        commissionsPlans: naming('plans', 'commissionedById', id),
      });
    }
  });

  test('a course that an organisation both offers and made is listed once', async () => {
    const { organisation } = await system.ask(operations.OrganisationFromAllSidesDocument, { id: 'mattilsynet' });
    const roles = ['providerId', 'developedByIds', 'commissionedByIds'];
    const courses = new Set(roles.flatMap((field) => naming('courses', field, 'mattilsynet')));
    expect(organisation!.anyRole!.totalCount).toBe(courses.size);
  });
});

describe('Trees can be walked upwards and downwards, and carry records with them', () => {
  test('an intensive care nurse is a specialist nurse, a nurse and health personnel, and their courses apply', async () => {
    const audiences = new Map(starterRows('audiences').map((row) => [row.id, row['broaderId'] as string | null]));
    for (const id of ['sykepleier', 'helsepersonell', 'lis-infeksjonssykdommer', 'fastlege']) {
      const above: string[] = [];
      for (let next = audiences.get(id) ?? null; next; next = audiences.get(next) ?? null) above.push(next);
      const { audience } = await system.ask(operations.AudienceFromAllSidesDocument, { id });

      expect(audience!.ancestors.map((other) => other.id)).toEqual(above);
      expect(nodesOf(audience!.courses)).toEqual(naming('courses', 'audienceIds', id));
      expect(nodesOf(audience!.guidelines)).toEqual(naming('guidelines', 'audienceIds', id));
      expect(nodesOf(audience!.projects)).toEqual(naming('projects', 'audienceIds', id));
      expect(nodesOf(audience!.programmes)).toEqual(naming('programmes', 'audienceId', id));
      const educating = naming('programmes', 'audienceId', id);
      expect(nodesOf(audience!.learningOutcomes)).toEqual(
        educating.flatMap((programme) => naming('outcomes', 'programmeId', programme)).sort(),
      );
      const reached = new Set([id, ...above].flatMap((audience) => naming('courses', 'audienceIds', audience)));
      expect(nodesOf(audience!.reached)).toEqual([...reached].sort());
    }
  });

  test('all below health personnel', async () => {
    const { audience } = await system.ask(operations.AudienceFromAllSidesDocument, { id: 'helsepersonell' });
    const below = audience!.descendants.map(({ id }) => id);
    expect(below).toEqual(expect.arrayContaining(['sykepleier', 'lege', 'lis-infeksjonssykdommer']));
    expect(below).not.toContain('helsepersonell');
    expect(new Set(below).size).toBe(below.length);
  });

  test('a hospital is a place of specialist care, and what applies there applies in the hospital', async () => {
    const { setting } = await system.ask(operations.SettingFromAllSidesDocument, { id: 'sykehus' });
    expect(setting!.ancestors.map(({ id }) => id)).toEqual(['spesialisthelsetjeneste', 'helsetjeneste']);
    expect(nodesOf(setting!.courses)).toEqual(naming('courses', 'settingIds', 'sykehus'));
    expect(nodesOf(setting!.guidelines)).toEqual(naming('guidelines', 'settingIds', 'sykehus'));
    expect(nodesOf(setting!.projects)).toEqual(naming('projects', 'settingIds', 'sykehus'));
    expect(nodesOf(setting!.reached)).toEqual(expect.arrayContaining(nodesOf(setting!.courses)));
  });
});

describe('From a record one reaches what it belongs to and what depends on it', () => {
  test('a guideline: chapters, revisions, what it replaced, what builds on it', async () => {
    const { guideline } = await system.ask(operations.GuidelineFromAllSidesDocument, {
      id: 'hdir-antibiotika-i-primaerhelsetjenesten',
    });
    expect(guideline!.chapters).toHaveLength(5);
    expect(guideline!.chapters.every((chapter) => chapter.guideline.id === guideline!.id)).toBe(true);
    expect(guideline!.revisions.map(({ date }) => date)).toEqual(['2000', '2008', '2012', '2021-06-29', '2021-11-16']);
    expect(nodesOf(guideline!.courses)).toEqual(naming('courses', 'basedOnGuidelineIds', guideline!.id));
    expect(idsOf(guideline!.parts)).toEqual(naming('guidelines', 'partOfId', guideline!.id));
  });

  test('a replaced guideline leads to the one that replaced it, and back', async () => {
    const old = await system.ask(operations.GuidelineFromAllSidesDocument, {
      id: 'fhi-basale-smittevernrutiner-temakapittel',
    });
    expect(old.guideline!.supersededBy).toEqual({ id: 'fhi-basale-smittevernrutiner' });
    const now = await system.ask(operations.GuidelineFromAllSidesDocument, { id: 'fhi-basale-smittevernrutiner' });
    expect(now.guideline!.supersedes).toEqual([{ id: 'fhi-basale-smittevernrutiner-temakapittel' }]);
  });

  test('the draft action plan is a document in the register of guidelines', async () => {
    const { plan } = await system.ask(operations.PlanFromAllSidesDocument, { id: 'handlingsplan-utkast' });
    expect(plan!.guideline).toMatchObject({ id: 'handlingsplan-amr-2025-under-arbeid', plans: [{ id: plan!.id }] });
    expect(plan!.follows).toEqual({ id: 'strategi-2024-2033' });
    expect(plan!.measures.totalCount).toBe(38);
  });

  test('a course knows the objectives it covers by their codes, and they know the course', async () => {
    const { course } = await system.ask(operations.CourseFromAllSidesDocument, { id: 'regut-sykehushygiene-lis' });
    expect(course!.objectives).toHaveLength(15);
    for (const objective of course!.objectives!) {
      expect(objective.id).toBe(objective.code!.toLowerCase());
      expect(nodesOf(objective.courses)).toContain('regut-sykehushygiene-lis');
    }
  });

  test('outcomes without a code are covered by no course, not by all without one', async () => {
    const uncoded = starterRows('outcomes').find(({ code }) => code === null)!;
    const asked = await system.post('query ($id: ID!) { learningOutcome(id: $id) { code courses { totalCount } } }', {
      id: uncoded.id,
    });
    expect(asked.data['learningOutcome']).toEqual({ code: null, courses: { totalCount: 0 } });
  });

  test.each([
    ['nhi-nye-koronavirus-helsepersonell', { value: '2020-05-29', basis: 'LAST_REVIEWED' }],
    ['asp-rask-program', { value: '2023', basis: 'PUBLISHED' }],
    ['asp-rask-kurs-4-behandling-av-infeksjoner', { value: '2021-09-08', basis: 'SOURCE_DATE' }],
  ])('the date of course %s, and what date it is', async (id, date) => {
    const { course } = await system.ask(operations.CourseFromAllSidesDocument, { id });
    expect(course!.date).toEqual(date);
  });

  test('records that may be one course point at each other', async () => {
    const { course } = await system.ask(operations.CourseFromAllSidesDocument, {
      id: 'mattilsynet-riktig-antibiotikabruk-dyr',
    });
    expect(course!.overlapsWith).toHaveLength(1);
    expect(idsOf(course!.basisForCourses)).toEqual(naming('courses', 'basedOnCourseIds', course!.id));
  });

  test('a specialty has its own objectives and those of the sets it shares', async () => {
    const { programme } = await system.ask(operations.ProgrammeFromAllSidesDocument, { id: 'infeksjonssykdommer' });
    expect(programme!.sharedGoalSets.map(({ id }) => id)).toEqual(['indremedisinske-felles']);
    expect(programme!.sharedGoalSets[0]!.sharedBy).toHaveLength(10);
    expect(programme!.learningOutcomes.totalCount).toBe(35);
    expect(programme!.withShared.totalCount).toBe(
      35 + naming('outcomes', 'programmeId', 'indremedisinske-felles').length,
    );
  });

  test('a project: its parts, its leader and what else she leads, its publications, the measure it comes from', async () => {
    const { project } = await system.ask(operations.ProjectFromAllSidesDocument, { id: 'camria' });
    expect(idsOf(project!.parts)).toEqual(naming('projects', 'partOfId', 'camria'));
    const led = await system.post<{ people: { nodes: { name: string; leads: { totalCount: number } }[] } }>(
      '{ people(search: "Sigurd Høye") { nodes { name leads { totalCount } } } }',
    );
    expect(led.data.people.nodes).toEqual([{ name: 'Sigurd Høye', leads: { totalCount: 2 } }]);
    const fromMeasure = starterRows('projects').find((row) => row['fromMeasureId'])!;
    const network = await system.ask(operations.ProjectFromAllSidesDocument, { id: fromMeasure.id });
    expect(nodesOf(network.project!.fromMeasure!.projects)).toEqual([fromMeasure.id]);
  });
});
