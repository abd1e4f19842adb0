import { readFileSync } from 'node:fs';
import { expect } from '@jest/globals';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';

/** A file of a table, as a spreadsheet in Norwegian reads it. */
interface SavedTable {
  columns: string[];
  /** Each a record: what the file says of itself stands in columns of its own. */
  rows: string[][];
  /** What the file says of itself, and where it is from. */
  about: string;
  from: string;
}

/** Reads a file of a table; what it says of itself must stand in every row, and no row be anything but a record. */
export function readTable(text: string, delimiter = ';'): SavedTable {
  expect(text).toMatch(/^\uFEFF/);
  const { data } = Papa.parse<string[]>(text.slice(1), { delimiter });
  expect(data.pop()).toEqual(['']);
  const [columns = [], ...rows] = data;
  expect(rows.filter(({ length }) => length !== columns.length)).toEqual([]);
  const said = new Set(rows.map((row) => JSON.stringify(row.slice(-2))));
  expect(said.size).toBe(rows.length === 0 ? 0 : 1);
  const [about = '', from = ''] = rows[0]?.slice(-2) ?? [];
  return { columns: columns.slice(0, -2), rows: rows.map((row) => row.slice(0, -2)), about, from };
}

/** The table that a button of the page saves. */
export async function savedTable(page: Page, which = 0): Promise<SavedTable> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Last ned CSV' }).nth(which).click(),
  ]);
  return readTable(readFileSync(await download.path(), 'utf8'));
}
