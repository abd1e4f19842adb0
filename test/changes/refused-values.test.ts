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

test.each([
  ['why\\uFFFEend', 'note.why: has a character that cannot be shown, U+FFFE, after 3 others: leave it out.'],
  ['x'.repeat(5001), 'note.why: may have 5000 characters, not 5001.'],
])('a reason is checked as texts are: %.20s', async (why, message) => {
  const { errors } = await editor.post(
    `mutation { updateCourse(input: { id: "asp-rask-program", version: 1, fields: { format: BLENDED }, note: { why: "${why}" } }) { errors { code } } }`,
  );
  expect(errors.map((error) => error.message)).toEqual([message]);
});

describe('A change with a value that no record may have is refused in the words that the starter data is', () => {
  const course = (fields: string) =>
    `updateCourse(input: { id: "asp-rask-program", version: 1, fields: ${fields} }) { errors { code field message } }`;

  test.each([
    ['URL', 'url', `"${SCRIPT}"`, 'is not a full address such as https://www.fhi.no'],
    ['URL', 'sourceUrl', '"data:text/html,x"', 'is not a full address such as https://www.fhi.no'],
    ['URL', 'sourceUrl', '" https://www.fhi.no"', 'is not a full address such as https://www.fhi.no'],
    ['URL', 'sourceUrl', '"https:www.fhi.no"', 'is not a full address such as https://www.fhi.no'],
    ['[URL!]', 'alsoListedAt', '"JavaScript:x"', 'is not a full address such as https://www.fhi.no'],
    ['CountryCode', 'country', '"no"', 'is not a country code of ISO 3166 such as NO, nor INT or EU'],
    ['[LanguageCode!]', 'languages', '"norsk"', 'is not a language code of BCP 47 such as nb, nn, en or se'],
    ['PartialDate', 'published', '"0800"', 'is not a date such as 2017, 2017-02 or 2017-02-07'],
    ['PartialDate', 'published', '"i fjor"', 'is not a date such as 2017, 2017-02 or 2017-02-07'],
  ])('%s %s: %s %s', async (type, field, value, reason) => {
    const { errors } = await editor.post(`mutation ($value: ${type}) { ${course(`{ ${field}: $value }`)} }`, {
      value: JSON.parse(value) as string,
    });
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(errors[0]!.message).toContain(`${value} ${reason}.`);
    const written = await editor.post(`mutation { ${course(`{ ${field}: ${value} }`)} }`);
    expect(written.errors[0]!.message).toContain(`${value} ${reason}.`);
  });

  test.each([
    [course('{ descriptionNb: "" }'), 'descriptionNb', 'is missing'],
    [course('{ descriptionNb: "  " }'), 'descriptionNb', 'is missing'],
    [course('{ descriptionNb: null }'), 'descriptionNb', 'is missing'],
    [
      course(`{ descriptionNb: "${'x'.repeat(50_001)}" }`),
      'descriptionNb',
      'has 50001 characters, and may have 50000: shorten it',
    ],
    [course('{ topicIds: null }'), 'topicIds', 'is missing: without values it is an empty list'],
    [course('{ title: { nb: null, nn: null, en: null } }'), 'title', 'has no text in nb, nn, en, sv, da'],
    [course('{ title: { en: " " } }'), 'title.en', 'is blank: write something, or null to leave it empty'],
    [course('{ statusNote: " " }'), 'statusNote', 'is blank: write something, or null to leave it empty'],
    [
      course('{ statusNote: "Nei\\u0000" }'),
      'statusNote',
      'has a character that cannot be shown, U+0000, after 3 others: leave it out',
    ],
    [
      course('{ title: { nb: "Ny \\u0007 lyd" } }'),
      'title.nb',
      'has a character that cannot be shown, U+0007, after 3 others: leave it out',
    ],
    [course('{ durationMinutes: 0 }'), 'durationMinutes', '0 is not a whole number above 0'],
    [course('{ moduleCount: -1 }'), 'moduleCount', '-1 is not a whole number above 0'],
    [course('{ creditPoints: 0 }'), 'creditPoints', '0 is not a number above 0'],
    [course('{ price: { amount: -1, currency: "NOK" } }'), 'price.amount', '-1 is not a whole number of 0 or more'],
    [course('{ price: { amount: 1 } }'), 'price.currency', 'is missing'],
  ])('%.120s', async (mutation, field, reason) => {
    const { data, errors } = await editor.post<{ updateCourse: { errors: unknown[] } }>(`mutation { ${mutation} }`);
    expect(errors).toEqual([]);
    expect(data.updateCourse.errors).toEqual([{ code: 'INVALID', field, message: `${field} ${reason}.` }]);
  });

  test('points may be halves', async () => {
    const { data } = await editor.post<{ updateCourse: { course: unknown; errors: unknown[] } }>(
      'mutation { updateCourse(input: { id: "asp-rask-program", version: 1, fields: { creditPoints: 7.5 } }) { course { creditPoints } errors { message } } }',
    );
    expect(data.updateCourse).toEqual({ course: { creditPoints: 7.5 }, errors: [] });
  });
});
