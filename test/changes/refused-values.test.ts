import { beforeAll, describe, expect, test } from '@jest/globals';
import type { Client } from '../support/client.js';
import { tokenFor } from '../support/identity.js';
import { withSystem } from '../support/with-system.js';

const system = withSystem({ own: true });
let editor: Client;
beforeAll(async () => {
  editor = system.as(
    await tokenFor({ scopes: ['courses:write', 'guidelines:write', 'education:write', 'plan:write'] }),
  );
});

const SCRIPT = 'javascript:alert(document.cookie)';

describe('A change with a value that no record may have is refused as the starter data would be', () => {
  const course = 'updateCourse(input: { id: "asp-rask-program", version: 1, fields: ';
  test.each([
    [`${course} { url: "${SCRIPT}" } })`, 'url', 'is not a full address such as https://www.fhi.no'],
    [`${course} { sourceUrl: "data:text/html,x" } })`, 'sourceUrl', 'is not a full address such as https://www.fhi.no'],
    [
      `${course} { sourceUrl: " https://www.fhi.no" } })`,
      'sourceUrl',
      'is not a full address such as https://www.fhi.no',
    ],
    [`${course} { sourceUrl: "https:www.fhi.no" } })`, 'sourceUrl', 'is not a full address such as https://www.fhi.no'],
    [
      `${course} { alsoListedAt: ["https://www.fhi.no", "JavaScript:x"] } })`,
      'alsoListedAt.1',
      'is not a full address such as https://www.fhi.no',
    ],
    [`${course} { descriptionNb: "" } })`, 'descriptionNb', 'is missing'],
    [`${course} { descriptionNb: null } })`, 'descriptionNb', 'is missing'],
    [
      `${course} { descriptionNb: "${'x'.repeat(50_001)}" } })`,
      'descriptionNb',
      'has 50001 characters, and may have 50000: shorten it',
    ],
    [`${course} { topicIds: null } })`, 'topicIds', 'is missing: without values it is an empty list'],
    [`${course} { title: { nb: "" } } })`, 'title', 'has no text in nb, nn, en, sv, da'],
    [
      `updateGuideline(input: { id: "hdir-antibiotika-i-sykehus", version: 1, fields: { chapters: [{ id: "hdir-antibiotika-i-sykehus--a", title: "A", topicIds: [], url: "${SCRIPT}" }] } })`,
      'chapters.0.url',
      'is not a full address such as https://www.fhi.no',
    ],
    [
      `judgeNotTaught(input: { programmeId: "rethos-sykepleier", topicId: "legionella", citation: "x", citationUrl: "${SCRIPT}", judgedOn: "2020" })`,
      'citationUrl',
      'is not a full address such as https://www.fhi.no',
    ],
  ])('%.90s', async (mutation, field, reason) => {
    const { data, errors } = await editor.post<{ changed: { errors: unknown[] } }>(
      `mutation { changed: ${mutation} { errors { code field message } } }`,
    );
    expect(errors).toEqual([]);
    expect(data.changed.errors).toEqual([{ code: 'INVALID', field, message: `${field} ${reason}.` }]);
  });
});
