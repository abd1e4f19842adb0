import { describe, expect, test } from '@jest/globals';
import * as operations from '../generated/graphql.js';
import { withSystem } from '../support/with-system.js';

// As a registry with more records than are held in memory is read
const system = withSystem({ settings: { recordsInMemory: 0 } });
const held = withSystem();

/** How often each command stands in a list. */
function tally(commands: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const command of commands) counts[command] = (counts[command] ?? 0) + 1;
  return counts;
}

describe('Of records in memory, the database is asked only how far each log is', () => {
  test.each([
    ['100 courses', operations.HundredCoursesDocument],
    ['81 topics with lists from five registries', operations.AllTopicsWithEverythingDocument],
  ])('%s', async (_, document) => {
    const commands = await held.databaseCommands(() => held.post(document.toString()));
    expect(commands.filter((command) => !command.endsWith('.find view'))).toEqual([]);
    expect(Math.max(...Object.values(tally(commands)))).toBeLessThanOrEqual(4);
  });
});

describe('A federated question costs each registry at most one query per field, however many rows it has', () => {
  test('100 courses with provider, topics, audiences and the guidelines they build on', async () => {
    const commands = await system.databaseCommands(() => system.ask(operations.HundredCoursesDocument));

    expect(tally(commands)).toEqual({
      // The taxonomies that the catalogue's filters follow
      'competence.aggregate topics': 2,
      'competence.aggregate audiences': 2,
      'competence.aggregate settings': 1,
      'courses.aggregate courses': 1,
      // provider; publisher of the guideline
      'competence.aggregate organisations': 2,
      // what every guideline tells of its changes; the guidelines that courses build on
      'guidelines.aggregate guidelines': 2,
    });
  });

  test('81 topics with lists from five registries', async () => {
    const commands = await system.databaseCommands(() => system.ask(operations.AllTopicsWithEverythingDocument));

    expect(tally(commands)).toEqual({
      'competence.aggregate topics': 2,
      // One query for the places of the rows under all topics, one for the rows themselves
      'courses.aggregate courses': 2,
      'education.aggregate learningOutcomes': 2,
      'education.aggregate programmes': 1,
      'guidelines.aggregate guidelines': 2,
      'research.aggregate projects': 1,
      'plan.aggregate measures': 2,
      // publisher; responsible
      'competence.aggregate organisations': 2,
    });
  });

  test('one guideline, what builds on it, for whom, and the measures on its topics', async () => {
    const commands = await system.databaseCommands(() => system.ask(operations.OneGuidelineDeepDocument));

    expect(tally(commands)).toEqual({
      'guidelines.aggregate guidelines': 1,
      'courses.aggregate courses': 2,
      // topics of chapters; the guideline's topics, and the taxonomy for what is below them
      'competence.aggregate topics': 3,
      'competence.aggregate audiences': 2,
      // provider and parent; responsible
      'competence.aggregate organisations': 3,
      'education.aggregate programmes': 1,
      'education.aggregate learningOutcomes': 1,
      'plan.aggregate measures': 2,
      'plan.aggregate plans': 1,
    });
  });

  test('the means of each measure of a plan: a gap map each, all from the same reads', async () => {
    const commands = await system.databaseCommands(() =>
      system.ask(operations.MeansAndPastOfMeasuresDocument, { search: 'smittevern' }),
    );
    expect(tally(commands.filter((command) => !command.includes('versions') && !command.includes('commits')))).toEqual({
      // The taxonomy, and the topics of the rows
      'competence.aggregate topics': 3,
      'competence.aggregate expectations': 1,
      'courses.aggregate courses': 1,
      'courses.aggregate overlapDecisions': 1,
      // Those on the topics, and which programmes have any
      'education.aggregate learningOutcomes': 2,
      'education.aggregate programmes': 1,
      'education.aggregate teachingJudgements': 1,
      // What all guidelines tell, and those that are counted
      'guidelines.aggregate guidelines': 2,
      // Those found, and what all measures tell
      'plan.aggregate measures': 2,
      // Those of the measures, and what the changes are about
      'plan.aggregate plans': 2,
      'research.aggregate projects': 1,
    });
  });

  test('a page of changes: of all kinds only the places, and the newest alone as they are', async () => {
    const commands = await system.databaseCommands(() => system.ask(operations.ChangesDocument, { first: 5 }));
    expect(tally(commands.filter((command) => command.startsWith('guidelines.')))).toEqual({
      // The head of the log; the commits of the page
      'guidelines.find commits': 2,
      'guidelines.find guidelines.versions': 2,
    });
  });

  test('the history of 100 courses: their versions, the pages of them, and the commits', async () => {
    const commands = await system.databaseCommands(() => system.ask(operations.HistoryOfHundredCoursesDocument));
    expect(tally(commands.filter((command) => command.startsWith('courses.')))).toEqual({
      'courses.aggregate courses': 1,
      // The ids of the versions, and the versions of the page
      'courses.find courses.versions': 2,
      'courses.find commits': 1,
    });
  });
});

test('a filter that names nothing keeps nothing, of what is in memory and of what is in the database', async () => {
  const query = '{ catalogue { learningOutcomes(filter: { educationLevel: [] }) { totalCount } } }';
  for (const one of [system, held])
    expect(await one.post(query)).toMatchObject({
      data: { catalogue: { learningOutcomes: { totalCount: 0 } } },
      errors: [],
    });
});
