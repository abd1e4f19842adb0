import { beforeAll, expect, test } from '@jest/globals';
import { XMLParser } from 'fast-xml-parser';
import { readAddress } from '../../web/addresses.js';
import { tokenFor } from '../support/identity.js';
import type { Client } from '../support/client.js';
import { withSystem } from '../support/with-system.js';

const system = withSystem({ own: true });
let editor: Client;

/** Runs a mutation that must not be refused. */
async function change(mutation: string): Promise<void> {
  const { data, errors } = await editor.post<Record<string, { errors: object[] }>>(
    `mutation { ${mutation} { errors { code message } } }`,
  );
  expect(errors).toEqual([]);
  expect(Object.values(data).map((payload) => payload.errors)).toEqual([[]]);
}

/** A publication with the guidelines that it is newer than, as the mutation takes them. */
async function evidence(): Promise<string> {
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
  const [{ guideline, guidelineDate }] = guidelines as [(typeof guidelines)[number]];
  const on = `{ guidelineId: "${guideline.id}", guidelineDate: "${guidelineDate}" }`;
  return `publicationId: "${publication.id}", publicationVersion: 1, guidelines: [${on}]`;
}

const RUN = 'courseId: "asp-rask-program", start: "2027-03", status: ANNOUNCED';
const PAIR = '{ id: "asp-rask-program", version: 1 }, { id: "asp-rak-legevakt", version: 1 }';

beforeAll(async () => {
  const scopes = ['competence', 'courses', 'education', 'research', 'plan'].map((registry) => `${registry}:write`);
  editor = system.as(await tokenFor({ scopes, organisation: 'fhi' }));
  // What the starter data has none of
  await change(
    'createExpectation(input: { id: "forventning", fields: { topicId: "haandhygiene", audienceId: "sykepleier", level: APPLIES, source: "Et rundskriv" } })',
  );
  await change(`createCourseRun(input: { id: "varkurs", fields: { ${RUN} } })`);
  await change(`decideOverlap(input: { courses: [${PAIR}], verdict: DIFFERENT, reason: "Ulike" })`);
  await change(
    'reportParticipation(input: { courseId: "asp-rask-program", period: "2024", organisationId: "fhi", participants: 3 })',
  );
  await change(
    'judgeNotTaught(input: { programmeId: "sykepleie", topicId: "haandhygiene", citation: "Studieplanen", judgedOn: "2025" })',
  );
  await change(
    'createNetworkMembership(input: { id: "deltaker", fields: { networkId: "amr-nettverk-sopp", organisationId: "fhi", role: MEMBER } })',
  );
  await change(`decideEvidence(input: { ${await evidence()}, verdict: DISMISSED, reason: "Endrer ikke rådene" })`);
  await change(
    'reportMeasureProgress(input: { measureId: "m6-nost", period: "2025", status: STARTED, text: "I gang" })',
  );
});

/** Kinds with a title, with a page, with neither, with another registry's record before their own, and very long. */
const EXAMPLES = {
  Course: ['Kurs registrert: AMR EDUCare', '/kurs/amr-educare-2025'],
  CourseRun: [
    'Kursgjennomføring registrert: RASK – Riktigere antibiotikabruk i sykehjem/kommunale helseinstitusjoner',
    '/kurs/asp-rask-program',
  ],
  EvidenceDecision: [
    'Avgjørelse om ny kunnskap registrert: Nasjonal én-helse strategi mot antimikrobiell resistens 2024–2033',
    '/forskning/publikasjon/r-strategi-2024',
  ],
  Expectation: ['Forventning registrert: Et rundskriv (Håndhygiene)', '/?tema=haandhygiene'],
  LearningOutcome: [
    'Læringsutbytte registrert: Håndterer alvorlig infeksjon, tar prøver før antibiotika og koordinerer kildekontroll (Anestesiologi)',
    '/utdanning/program/anestesiologi',
  ],
  MeasureProgress: [
    'Status for tiltak registrert: 2025 (Bruk av NOST (observasjon av smitteforebyggende tiltak))',
    '/handlingsplan/tiltak/m6-nost',
  ],
  NetworkMembership: [
    'Nettverksdeltakelse registrert: Nettverk om spredning av resistens i sopp',
    '/forskning/amr-nettverk-sopp',
  ],
  OverlapDecision: [
    'Avgjørelse om overlapp registrert: RAK Legevakt – Riktigere antibiotikabruk på legevakt',
    '/kurs/asp-rak-legevakt',
  ],
  Person: ['Person registrert: Jukka Corander', '/forskning?leder=person-1'],
  Plan: [
    'Plan registrert: Handlingsplan mot antibiotikaresistens i helsetjenesten',
    '/handlingsplan?plan=handlingsplan-amr-2016',
  ],
  Publication: [
    'Publikasjon registrert: Using a period incidence survey to compare antibiotic use in children between a university hospital and a district hospital in a country with low antimicrobial …',
    '/forskning/publikasjon/p-antibiotika-barn-2019',
  ],
  TeachingJudgement: ['Vurdering av undervisning registrert: Bachelor i sykepleie', '/utdanning/program/sykepleie'],
};

test('a change of a record of any kind is told by what people call it, and leads to a page that shows it', async () => {
  const { data } = await system.post<{ __type: { enumValues: { name: string }[] } }>(
    '{ __type(name: "RecordKind") { enumValues { name } } }',
  );
  const parser = new XMLParser({ ignoreAttributes: false, isArray: (_, path) => path === 'feed.entry' });
  const told: Record<string, string[]> = {};
  for (const { name } of data.__type.enumValues) {
    const response = await fetch(`${system.url}/changes.atom?kinds=${name}`);
    const { feed } = parser.parse(await response.text()) as {
      feed: { entry?: { id: string; title: string; link: Record<string, string>; category: Record<string, string> }[] };
    };
    const [first, ...others] = feed.entry ?? [];
    told[name] = [first!.title, first!.link['@_href']!.slice(system.url.length)];
    for (const { id, title, link, category } of [first!, ...others]) {
      const [, , kind, record] = id.split(/[:/]/).slice(-4);
      expect([kind, category['@_term']]).toEqual([name, name]);
      // No id stands for a name, and no kind is named as the graph does
      expect(title).toMatch(/^[A-ZÆØÅ][^:]* (registrert|endret): \S/);
      expect(title.endsWith(`: ${record}`)).toBe(false);
      expect(link).toMatchObject({ '@_rel': 'alternate', '@_type': 'text/html' });
      const { pathname, origin } = new URL(link['@_href']!);
      expect([origin, readAddress(pathname).language]).toEqual([system.url, 'nb']);
    }
  }
  expect(told).toMatchObject(EXAMPLES);
});
