import type { KeyboardEvent } from 'react';

const STEPS: Record<string, readonly [rows: number, columns: number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  PageUp: [-10, 0],
  PageDown: [10, 0],
  Home: [0, -1000],
  End: [0, 1000],
};

const cellsOf = (row: Element) => [...row.querySelectorAll<HTMLElement>('[data-cell]')];
const within = (index: number, length: number) => Math.max(0, Math.min(length - 1, index));

/** Moves in the grid as the pattern for grids says (WAI-ARIA Authoring Practices): arrows, Home and End, Page Up and Down. */
export function moveByArrows(event: KeyboardEvent<HTMLTableElement>): void {
  const step = STEPS[event.key];
  const from = (event.target as Element).closest<HTMLElement>('[data-cell]');
  if (!step || !from) return;
  const rows = [...event.currentTarget.tBodies].flatMap((body) => [...body.rows]);
  const row = rows.findIndex((one) => one.contains(from));
  const column = cellsOf(rows[row] ?? from).indexOf(from);
  const cells = cellsOf(rows[within(row + step[0], rows.length)] ?? from);
  event.preventDefault();
  cells[within(column + step[1], cells.length)]?.focus();
}

/** The tab key reaches the cell that one was at last, and leaves the grid from there. */
export function keepOneInTabOrder(grid: HTMLElement, target: EventTarget): void {
  if (!(target instanceof HTMLElement) || !target.matches('[data-cell]')) return;
  for (const cell of grid.querySelectorAll<HTMLElement>('[data-cell][tabindex="0"]')) cell.tabIndex = -1;
  target.tabIndex = 0;
}
