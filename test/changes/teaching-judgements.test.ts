import { beforeAll, describe, expect, test } from '@jest/globals';
import * as operations from '../generated/graphql.js';
import { tokenFor } from '../support/identity.js';
import type { Client } from '../support/client.js';
import { withSystem } from '../support/with-system.js';
import { momentBetween } from '../support/waiting.js';

/** The national regulations that educate nurses. */
const OF_NURSES = ['samisk-sykepleie', 'sykepleie'];

const system = withSystem({ own: true });
let analyst: Client;
beforeAll(async () => {
  analyst = system.as(await tokenFor({ scopes: ['education:write'], organisation: 'hdir' }));
});

const judge = async (input: Partial<operations.JudgeNotTaughtInput> = {}, by = analyst) => {
  const given = {
    programmeId: 'sykepleie',
    topicId: 'haandhygiene',
    citation: 'FOR-2025-07-04-1477 §§ 4–20: nevnes ikke; bekreftet av lærestedene',
    judgedOn: '2026-06',
    ...input,
  };
  return (await by.ask(operations.JudgeNotTaughtDocument, { input: given })).judgeNotTaught!;
};
const withdraw = async (programmeId: string) => {
  const { programme } = await system.ask(operations.JudgementsOnProgrammeDocument, { id: programmeId });
  for (const { id, version } of programme!.judgements)
    await analyst.ask(operations.ArchiveTeachingJudgementDocument, { input: { id, version } });
};
const enterOutcome = async (id: string, programmeId: string, topicId: string) => {
  const { createLearningOutcome } = await analyst.ask(operations.EnterLearningOutcomeDocument, {
    input: {
      id,
      fields: {
        programmeId,
        codeSystem: 'RETHOS',
        legalRef: 'FOR-2025-07-04-1477 § 4',
        kind: 'KNOWLEDGE',
        text: 'Kjenner til temaet',
        topicIds: [topicId],
        competenceLevelDerived: false,
        weakMatch: false,
        topicsCorrected: false,
        sourceUrl: 'https://lovdata.no/',
      },
    },
  });
  expect(createLearningOutcome!.errors).toEqual([]);
};
const cellOf = async (topicId: string, audienceId = 'sykepleier') => {
  const input = { topicIds: [topicId], audienceIds: [audienceId] } as operations.GapMapInput;
  const { gapMap } = await system.ask(operations.EducationInCellDocument, { input });
  return gapMap!.rows!.nodes[0]!.cells[0]!;
};
/** What a cell says of education: each reason with its number and the programmes it names. */
const reasonsIn = async (topicId: string) => {
  const { reasons } = await cellOf(topicId);
  return reasons
    .filter(({ programmes }) => programmes)
    .filter(({ code }) => code !== 'NOT_COLLECTED')
    .map(({ code, count, of, programmes }) => [code, count, of, programmes!.map(({ id }) => id).sort()]);
};
const moment = async () => (await momentBetween()).toISOString();
/** What changed in a cell since a moment, and by which records. */
const changesOf = async (topicId: string, from: string) => {
  const input = { topicIds: [topicId], audienceIds: ['sykepleier'] } as operations.GapMapInput;
  const { gapComparison } = await system.ask(operations.ChangedCellsDocument, { input, from, to: null });
  const [cell] = gapComparison!.cells!.nodes;
  return {
    opened: cell?.opened,
    closed: cell?.closed,
    changes: cell?.changes.map(({ kind, recordId }) => [kind, recordId]),
  };
};
const SILENT = [['NOT_IN_NATIONAL_REGULATION', 2, 2, OF_NURSES]];
const judgementsNow = async (id = 'sykepleie') =>
  (await system.ask(operations.JudgementsOnProgrammeDocument, { id })).programme!.judgements;

describe('An analyst signs that a programme does not teach a topic', () => {
  test('silence alone is not that: the regulations merely do not mention hand hygiene', async () => {
    expect(await reasonsIn('haandhygiene')).toEqual(SILENT);
    expect(await judgementsNow()).toEqual([]);
  });

  test('the judgement bears the organisation of the token, and stands on the programme with its history', async () => {
    const { teachingJudgement, errors } = await judge();
    const judgement = {
      id: 'sykepleie--haandhygiene',
      version: 1,
      archived: false,
      programme: { id: 'sykepleie' },
      topic: { id: 'haandhygiene' },
      citation: 'FOR-2025-07-04-1477 §§ 4–20: nevnes ikke; bekreftet av lærestedene',
      citationUrl: null,
      judgedOn: '2026-06',
      signedBy: { id: 'hdir' },
      remark: null,
      contradicted: false,
      contradictedBy: [],
    };
    expect({ teachingJudgement, errors }).toEqual({ teachingJudgement: judgement, errors: [] });
    expect(await judgementsNow()).toMatchObject([
      {
        ...judgement,
        history: { nodes: [{ kind: 'TeachingJudgement', action: 'CREATED', organisation: { id: 'hdir' } }] },
      },
    ]);
  });

  test('the map says so in place of the silence of that programme; the number is the list of judgements', async () => {
    expect(await reasonsIn('haandhygiene')).toEqual([
      ['NOT_TAUGHT', 1, null, ['sykepleie']],
      ['NOT_IN_NATIONAL_REGULATION', 1, 2, ['samisk-sykepleie']],
    ]);
    const { isGap, reasons } = await cellOf('haandhygiene');
    const { judgements, responsibility } = reasons.find(({ code }) => code === 'NOT_TAUGHT')!;
    // Providers may still answer that their courses are offered.
    expect(isGap).toBeNull();
    expect(judgements).toMatchObject([
      { id: 'sykepleie--haandhygiene', signedBy: { id: 'hdir' }, contradicted: false },
    ]);
    expect(responsibility!.deciders).toEqual([{ id: 'kd' }]);
    expect(reasons.find(({ code }) => code === 'NOT_IN_NATIONAL_REGULATION')!.judgements).toBeNull();
  });

  test('judged anew by another organisation, it is signed by that one', async () => {
    const other = system.as(await tokenFor({ scopes: ['education:write'], organisation: 'hkdir' }));
    const { teachingJudgement } = await judge({ citation: 'Svar fra lærestedene', version: 1 }, other);
    expect(teachingJudgement).toMatchObject({
      version: 2,
      citation: 'Svar fra lærestedene',
      signedBy: { id: 'hkdir' },
    });
  });

  test('withdrawn, the programme is merely silent again; signed again, it counts again', async () => {
    await withdraw('sykepleie');
    expect(await judgementsNow()).toEqual([]);
    expect(await reasonsIn('haandhygiene')).toEqual(SILENT);
    expect((await judge()).teachingJudgement).toMatchObject({ version: 4, archived: false, signedBy: { id: 'hdir' } });
    expect((await reasonsIn('haandhygiene'))[0]).toEqual(['NOT_TAUGHT', 1, null, ['sykepleie']]);
  });
});

describe('An outcome entered later contradicts a judgement, which then counts no longer', () => {
  test('on the topic: the programme mentions it, and the judgement says by what it is contradicted', async () => {
    await enterOutcome('nytt-handhygiene', 'sykepleie', 'haandhygiene');
    expect(await judgementsNow()).toMatchObject([{ contradicted: true, contradictedBy: [{ id: 'nytt-handhygiene' }] }]);
    expect(await reasonsIn('haandhygiene')).toEqual([]);
  });

  test('the outcome withdrawn, the judgement counts again', async () => {
    const input = { id: 'nytt-handhygiene', version: 1 };
    await analyst.ask(operations.ArchiveLearningOutcomeDocument, { input });
    expect(await judgementsNow()).toMatchObject([{ contradicted: false, contradictedBy: [] }]);
    expect((await reasonsIn('haandhygiene'))[0]).toEqual(['NOT_TAUGHT', 1, null, ['sykepleie']]);
    await withdraw('sykepleie');
  });

  test('on a broader topic it says the same of all below; an outcome on any of them ends that for all', async () => {
    const start = await moment();
    await judge({ topicId: 'smittsomme-sykdommer', programmeId: 'samisk-sykepleie' });
    const both = [
      ['NOT_TAUGHT', 1, null, ['samisk-sykepleie']],
      ['NOT_IN_NATIONAL_REGULATION', 1, 2, ['sykepleie']],
    ];
    expect(await reasonsIn('tuberkulose')).toEqual(both);
    const judged = await moment();
    expect(await changesOf('tuberkulose', start)).toEqual({
      opened: ['NOT_TAUGHT'],
      closed: [],
      changes: [['TeachingJudgement', 'samisk-sykepleie--smittsomme-sykdommer']],
    });
    await enterOutcome('nytt-blodsmitte', 'samisk-sykepleie', 'blodsmitte');
    expect(await judgementsNow('samisk-sykepleie')).toMatchObject([{ contradictedBy: [{ id: 'nytt-blodsmitte' }] }]);
    expect(await changesOf('tuberkulose', judged)).toEqual({
      opened: [],
      closed: ['NOT_TAUGHT'],
      changes: [['LearningOutcome', 'nytt-blodsmitte']],
    });
    expect(await reasonsIn('tuberkulose')).toEqual(SILENT);
  });

  test('an outcome of a goal set that the specialty shares contradicts at once', async () => {
    const { teachingJudgement, errors } = await judge({ programmeId: 'geriatri', topicId: 'isolering' });
    expect(errors).toEqual([]);
    expect(teachingJudgement!.contradicted).toBe(true);
    expect(teachingJudgement!.contradictedBy!.map(({ id }) => id)).toContain('fim-112');
  });
});

test('all judgements with what contradicts them are read from memory', async () => {
  await judge({ programmeId: 'medisin', topicId: 'tuberkulose' });
  const commands = await system.databaseCommands(() => system.ask(operations.AllJudgementsDocument));
  expect(new Set(commands.filter((command) => command.startsWith('education')))).toEqual(
    new Set(['education.find view']),
  );
  await withdraw('medisin');
});

describe('What cannot be signed', () => {
  test.each<[Partial<operations.JudgeNotTaughtInput>, string, string]>([
    [{ judgedOn: '2999-01-01' }, 'INVALID', 'judgedOn'],
    [{ programmeId: 'finnes-ikke' }, 'UNKNOWN_REFERENCE', 'programmeId'],
    [{ topicId: 'finnes-ikke' }, 'UNKNOWN_REFERENCE', 'topicId'],
  ])('%j: %s of %s', async (input, code, field) => {
    expect((await judge({ programmeId: 'medisin', ...input })).errors).toMatchObject([{ code, field }]);
    expect(await judgementsNow('medisin')).toEqual([]);
  });

  test('by somebody without the scope, and by nobody’s organisation', async () => {
    const input = { programmeId: 'medisin', topicId: 'haandhygiene', citation: 'x', judgedOn: '2026' };
    const courses = system.as(await tokenFor({ scopes: ['courses:write'] }));
    expect((await courses.post(operations.JudgeNotTaughtDocument.toString(), { input })).errors).toMatchObject([
      { extensions: { code: 'FORBIDDEN' } },
    ]);
  });
});
