import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { Page } from 'playwright-core';

/** The rows of the CSV that the page's button gives, without the sentence on what it shows. */
export async function downloadedRows(page: Page): Promise<string[][]> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'Last ned CSV' }).click(),
  ]);
  const text = readFileSync(await download.path(), 'utf8').replace(/^\uFEFF/, '');
  const { data } = Papa.parse<string[]>(text, { delimiter: ';' });
  return data.slice(
    0,
    data.findIndex((row) => row.join('') === ''),
  );
}
