import { describe, expect, test } from '@jest/globals';
import { loadOnce } from '../support/load-once.js';

/** What is tried of web/features/guidelines/timeline/timeline-layout.ts; the page's types are checked apart. */
interface TimelineLayout {
  layOut: (lines: object[], options: object) => { axis: { domain: () => Date[] } };
}
const { pageModule } = await loadOnce<typeof import('../support/page-module.js')>('page-module.js');
const { layOut } = await pageModule<TimelineLayout>('features/guidelines/timeline/timeline-layout.ts');

const TODAY = '2026-11-21';

/** The first day of the axis and the day after its last, with a line that has a date in the past and one to come. */
function axisOf(past: string | null, due: string | null, { today = TODAY, from = '', to = '' } = {}): string[] {
  const marks = past === null ? [] : [{ date: past, kind: 'published', note: null }];
  const line = { id: 'a', state: 'PLANNED', due, marks };
  const { axis } = layOut([line], { width: 900, top: 0, today, from, to, nameOf: () => 'Håndhygiene' });
  return axis.domain().map((date) => date.toISOString().slice(0, 10));
}

describe('The axis of the timeline has whole years', () => {
  test.each([
    ['a year to come, and no more', '2019', '2027', '2019-01-01', '2028-01-01'],
    ['a month of it', '2019-03', '2027-05', '2019-01-01', '2028-01-01'],
    ['its last month', '2019-12', '2027-12', '2019-01-01', '2028-01-01'],
    ['its last day', '2019-12-31', '2027-12-31', '2019-01-01', '2028-01-01'],
    ['the day after that', '2019', '2028-01-01', '2019-01-01', '2029-01-01'],
    ['nothing to come: the year of today', '2019', null, '2019-01-01', '2027-01-01'],
    ['nothing at all: the year of today', null, null, '2026-01-01', '2027-01-01'],
  ])('up to %s', (_, past, due, start, end) => expect(axisOf(past, due)).toEqual([start, end]));

  test('the last day of a year is of that year', () =>
    expect(axisOf(null, null, { today: '2026-12-31' })).toEqual(['2026-01-01', '2027-01-01']));

  test('but where a period is asked for, it is that', () =>
    expect(axisOf('2019', '2030', { from: '2025-06', to: '2027' })).toEqual(['2025-06-01', '2028-01-01']));
});
