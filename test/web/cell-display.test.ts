import { describe, expect, test } from '@jest/globals';
import { loadOnce } from '../support/load-once.js';

/** What is tried of web/features/gap-map/cell-display.ts; the page's types are checked apart. */
interface CellDisplays {
  SIGNS: Record<string, string>;
  cellDisplay: (view: string, cell: object, reach: string, locale: string) => { look: string; text: string };
}
const { pageModule } = await loadOnce<typeof import('../support/page-module.js')>('page-module.js');
const { SIGNS, cellDisplay } = await pageModule<CellDisplays>('features/gap-map/cell-display.ts');

/** What is seen in a cell with so many courses in each state. */
function seen(view: string, states: Record<string, number>): string {
  const counts = (count: number) => ({ direct: { count }, inherited: { count: 0 }, partial: { count: 0 } });
  const currency = Object.entries(states).map(([state, count]) => ({ state, counts: counts(count) }));
  const { look, text } = cellDisplay(view, { courses: { currency } }, 'hele', 'nb');
  return `${SIGNS[look]!} ${text}`.trim();
}

describe('Whether the courses in a cell are up to date', () => {
  test.each([
    [{}, '–'],
    [{ CURRENT: 2 }, '✓ 2/2'],
    [{ UNKNOWN: 2 }, '? 2/2'],
    // Revised in the year of the course: nobody knows which came first
    [{ UNDECIDED: 2 }, '? 2/2'],
    [{ CURRENT: 2, UNDECIDED: 1 }, '? 1/3'],
    [{ CURRENT: 1, UNKNOWN: 1, UNDECIDED: 1 }, '? 2/3'],
    [{ REVIEW_DUE: 1, UNDECIDED: 1, CURRENT: 1 }, '● 1/3'],
  ])('%j is seen as %s', (states, shown) => expect(seen('oppdatert', states)).toBe(shown));
});
