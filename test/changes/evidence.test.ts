import { beforeAll, describe, expect, test } from '@jest/globals';
import * as operations from '../generated/graphql.js';
import { evidenceIn, evidenceQueue } from '../support/evidence.js';
import { tokenFor } from '../support/identity.js';
import type { Client } from '../support/client.js';
import { withSystem } from '../support/with-system.js';

const system = withSystem({ own: true });
const queue = evidenceQueue(system);
let editor: Client;
beforeAll(async () => {
  editor = system.as(await tokenFor({ scopes: ['research:write', 'guidelines:write'], organisation: 'fhi' }));
});

describe('A candidate is decided on', () => {
  const candidate = async () => {
    const evidence = evidenceIn(await queue({ order: ['NEWER'], decided: false }));
    return evidence.find(({ lapsed }) => lapsed === null)!;
  };
  type Evidence = Awaited<ReturnType<typeof candidate>>;
  type Decided = Partial<operations.DecideEvidenceInput & operations.DecidedGuidelineInput>;
  const decideAll = async (
    evidence: readonly Evidence[],
    { guidelineId, version, ...more }: Decided = {},
  ): Promise<NonNullable<operations.DecideEvidenceMutation['decideEvidence']>> => {
    const { decideEvidence } = await editor.ask(operations.DecideEvidenceDocument, {
      input: {
        publicationId: evidence[0]!.publication.id,
        publicationVersion: evidence[0]!.publication.version,
        guidelines: evidence.map(({ guideline, guidelineDate }) => ({
          guidelineId: guidelineId ?? guideline!.id,
          guidelineDate,
          version: version ?? null,
        })),
        verdict: 'DISMISSED',
        reason: 'gjelder andre land',
        ...more,
      },
    });
    return decideEvidence!;
  };
  const decide = async (evidence: Evidence, more: Decided = {}) => {
    const { evidenceDecisions, errors } = await decideAll([evidence], more);
    return { evidenceDecision: evidenceDecisions[0] ?? null, errors };
  };
  const now = async ({ guideline, publication }: Evidence) => {
    const evidence = evidenceIn(await queue({ guidelineIds: [guideline!.id] }));
    return evidence.find((one) => one.publication.id === publication.id);
  };
  const toDecide = async () => evidenceIn(await queue({ decided: false })).length;

  test('it leaves what is to be decided, with the verdict and the reason, until the publication changes', async () => {
    const pair = await candidate();
    const undecided = await toDecide();
    expect(await decide(pair)).toMatchObject({
      errors: [],
      evidenceDecision: {
        version: 1,
        verdict: 'DISMISSED',
        reason: 'gjelder andre land',
        guidelineDate: pair.guidelineDate,
      },
    });
    expect(await toDecide()).toBe(undecided - 1);
    expect(await now(pair)).toMatchObject({ decision: { verdict: 'DISMISSED' }, lapsed: null });

    await editor.ask(operations.UpdatePublicationDocument, {
      input: { id: pair.publication.id, version: pair.publication.version, fields: { journal: 'Eurosurveillance' } },
    });
    expect(await now(pair)).toMatchObject({ decision: null, lapsed: { verdict: 'DISMISSED' } });
    expect(await toDecide()).toBe(undecided);

    const stale = await decide(pair, { version: 1 });
    expect(stale.errors).toMatchObject([
      { code: 'CONFLICT', field: 'publicationVersion', currentVersion: pair.publication.version + 1 },
    ]);
    const again = await decide((await now(pair))!, { version: 1, verdict: 'ACCEPTED', reason: 'nye tall' });
    expect(again).toMatchObject({ errors: [], evidenceDecision: { version: 2, verdict: 'ACCEPTED' } });
    expect(await now(pair)).toMatchObject({ decision: { verdict: 'ACCEPTED' }, lapsed: null });
  });

  test('it is to be decided again when the guideline is revised, if the publication is still newer', async () => {
    const pair = evidenceIn(await queue({ order: ['NEWER'], decided: false })).find(
      ({ guidelineDate, publication }) => publication.year! - Number(guidelineDate.slice(0, 4)) >= 2,
    )!;
    await decide(pair);
    const revised = `${Number(pair.guidelineDate.slice(0, 4)) + 1}-03-01`;
    const { updateGuideline } = await editor.ask(operations.UpdateGuidelineDateDocument, {
      input: { id: pair.guideline!.id, version: pair.guideline!.version, fields: { lastUpdated: revised } },
    });
    expect(updateGuideline!.errors).toEqual([]);
    expect(await now(pair)).toMatchObject({
      guidelineDate: revised,
      order: 'NEWER',
      decision: null,
      lapsed: { guidelineDate: pair.guidelineDate },
    });
  });

  test('two who decide at once: the second sees what the first decided', async () => {
    const pair = await candidate();
    expect((await decide(pair)).errors).toEqual([]);
    expect(await decide(pair, { verdict: 'ACCEPTED' })).toMatchObject({
      errors: [{ code: 'ALREADY_EXISTS' }],
      evidenceDecision: { version: 1, verdict: 'DISMISSED' },
    });
  });

  test('a decision that is withdrawn leaves the pair to be decided, by anyone', async () => {
    const pair = await candidate();
    const { evidenceDecision } = await decide(pair);
    await editor.ask(operations.ArchiveEvidenceDecisionDocument, { input: { id: evidenceDecision!.id, version: 1 } });
    expect(await now(pair)).toMatchObject({ decision: null, lapsed: null });
    expect(await decide(pair, { verdict: 'ACCEPTED' })).toMatchObject({
      errors: [],
      evidenceDecision: { version: 3, archived: false, verdict: 'ACCEPTED' },
    });
  });

  test('one decision answers for several guidelines', async () => {
    const several = (await queue({ decided: false })).nodes.find(({ guidelines }) => guidelines.length > 2)!.guidelines;
    const undecided = await toDecide();

    const { evidenceDecisions, errors } = await decideAll(several, { reason: 'endrer ikke rådene' });

    expect(errors).toEqual([]);
    expect(evidenceDecisions.map(({ id, verdict, reason }) => [id, verdict, reason])).toEqual(
      several.map(({ guideline, publication }) => [
        `${guideline!.id}--${publication.id}`,
        'DISMISSED',
        'endrer ikke rådene',
      ]),
    );
    expect(await toDecide()).toBe(undecided - several.length);
  });

  test('or for none of them, where one cannot be decided', async () => {
    const several = (await queue({ decided: false })).nodes.find(({ guidelines }) => guidelines.length > 1)!.guidelines;
    const [first, ...others] = several;
    expect((await decide(first!)).errors).toEqual([]);
    const undecided = await toDecide();

    // Given that somebody else has decided one of them, as the caller did not see
    const { evidenceDecisions, errors } = await decideAll(several, { verdict: 'ACCEPTED' });

    const id = `${first!.guideline!.id}--${first!.publication.id}`;
    expect(errors).toMatchObject([{ code: 'ALREADY_EXISTS', recordId: id }]);
    expect(evidenceDecisions).toMatchObject([{ id, version: 1, verdict: 'DISMISSED' }]);
    expect(await toDecide()).toBe(undecided);
    for (const other of others) expect(await now(other)).toMatchObject({ decision: null });
  });

  test('a decision for no guideline is refused', async () => {
    const { publication } = await candidate();
    const { errors } = await editor.post(
      `mutation { decideEvidence(input: { publicationId: "${publication.id}", publicationVersion: ${publication.version},
        guidelines: [], verdict: DISMISSED, reason: "x" }) { errors { code } } }`,
    );
    expect(errors).toMatchObject([{ message: 'input.guidelines: is empty: name a guideline.' }]);
  });

  test('a guideline that stands twice is refused', async () => {
    const pair = await candidate();
    expect((await decideAll([pair, pair])).errors).toMatchObject([{ code: 'INVALID', field: 'id' }]);
  });

  test('a pair that does not exist cannot be decided', async () => {
    const pair = await candidate();
    expect((await decide(pair, { guidelineId: 'nei' })).errors).toMatchObject([
      { code: 'UNKNOWN_REFERENCE', field: 'guidelineId' },
    ]);
    expect((await decide(pair, { publicationId: 'nei' })).errors).toMatchObject([
      { code: 'UNKNOWN_REFERENCE', field: 'publicationId' },
    ]);
  });
});
