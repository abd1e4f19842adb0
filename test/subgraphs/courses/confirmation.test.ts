import { describe, expect, test } from '@jest/globals';
import { validateConfirmation, contactIn } from '../../../subgraphs/courses/confirmation.js';

describe('An informant is a role or an organisation, never contact data', () => {
  test.each([
    ['Kursansvarlig, seksjon for smittevern', null],
    ['Avdeling 22, Folkehelseinstituttet', null],
    ['Fagredaktør per 2026-11-20', null],
    ['Fagredaktør, svar 20.11.2026', null],
    ['KORSN (region 5), rom 1234', null],
    ['kari.nordmann@fhi.no', 'an e-mail address'],
    ['Kari <kari@fhi.no>', 'an e-mail address'],
    ['22123456', 'a telephone number'],
    ['Kursansvarlig 22 12 34 56', 'a telephone number'],
    ['+47 22-12-34-56', 'a telephone number'],
    ['(0047) 221.23.456', 'a telephone number'],
    ['Sentralbordet, tlf. 02800', 'a telephone number'],
  ])('%s: %s', (text, expected) => expect(contactIn(text)).toBe(expected));
});

describe('What was told is of the past', () => {
  const told = { informant: 'Kursansvarlig', confirmedOn: '2026-11-21' };
  test.each([
    [{}, []],
    [{ confirmedOn: '2026-11' }, []],
    [{ confirmedOn: '2026-11-22' }, ['confirmedOn']],
    [{ confirmedOn: '2026-12' }, ['confirmedOn']],
    [{ lastReviewed: '2026' }, []],
    [{ lastReviewed: '2027', informant: '' }, ['lastReviewed']],
  ])('%j: %j', (change, fields) => {
    expect(validateConfirmation({ ...told, ...change }, '2026-11-21').map(({ field }) => field)).toEqual(fields);
  });
});
