import { describe, expect, test } from '@jest/globals';
import type { Page } from 'playwright-core';
import { savedTable } from '../support/downloads.js';
import { settled } from '../support/inspect.js';
import { pageSystem } from '../support/page-system.js';

const site = pageSystem();

const count = (page: Page) => page.locator('.result-count').innerText();
const parameters = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);

/** What the page asks the graph about when something is done: the input of the map of the findings. */
async function inputOf(page: Page, run: () => Promise<unknown>): Promise<Record<string, unknown>> {
  const asksForFindings = (text: string | null) => /query Findings|"Findings"|operationName=Findings/.test(text ?? '');
  const [request] = await Promise.all([
    page.waitForRequest((one) => asksForFindings(one.url()) || asksForFindings(one.postData())),
    run(),
  ]);
  const inAddress = new URL(request.url()).searchParams.get('variables');
  const asked = inAddress
    ? { variables: JSON.parse(inAddress) as unknown }
    : (JSON.parse(request.postData() ?? '{}') as { variables: unknown });
  return (asked.variables as { input: Record<string, unknown> }).input;
}

describe('A regional adviser who goes from the map to the findings', () => {
  const FILTERS = 'kol=sykepleier&region=helse-vest-rhf&sted=sykehjem&land=alle&sprak=nb&behov=sikkert&dag=2026-11-22';

  test('keeps the day, the region and the filters, and comes back with them', async () => {
    await site.on(`/?${FILTERS}&celle=haandhygiene,sykepleier`, async (page) => {
      await page.keyboard.press('Escape');
      const input = await inputOf(page, () => page.getByRole('link', { name: /^Funn:/ }).click());
      expect(input).toMatchObject({
        organisationIds: ['helse-vest-rhf'],
        settingIds: ['sykehjem'],
        countries: [],
        languages: ['nb'],
        asOf: '2026-11-22T22:59:59.000Z',
      });
      expect(input['audienceIds']).toContain('sykepleier');
      expect(input['audienceIds']).not.toContain('lege');
      await settled(page);
      const given = Object.fromEntries(new URLSearchParams(FILTERS));
      expect(parameters(page)).toEqual({ ...given, vis: 'funn' });
      await page.getByText('Slik det var registrert 22. november 2026.').waitFor();

      const parts = page.getByRole('navigation', { name: 'Deler av kartet' });
      await parts.getByRole('link', { name: 'Kart' }).click();
      await page.locator('[data-cell]').first().waitFor();
      expect(parameters(page)).toEqual(given);
    });
  });

  test('gets the findings of that question, and their cells in the map by the same filters', async () => {
    const { data } = await site.system.post<{
      gapMap: { findings: { totalCount: number } };
      audiences: { id: string }[];
    }>('{ audiences { id } }');
    const graph = await site.system.post<typeof data>(
      'query ($input: GapMapInput!) { gapMap(input: $input) { findings { totalCount } } }',
      { input: { audienceIds: data.audiences.map(({ id }) => id), settingIds: ['sykehjem'] } },
    );
    expect(graph.data.gapMap.findings.totalCount).toBeLessThan(80);
    await site.on('/?vis=funn&sted=sykehjem&dag=2026-11-22', async (page) => {
      expect(await count(page)).toBe(`${graph.data.gapMap.findings.totalCount} funn`);
      await page.locator('.finding').first().getByRole('link', { name: 'Vis rutene i kartet' }).click();
      await page.locator('[data-cell]').first().waitFor();
      expect(parameters(page)).toMatchObject({ sted: 'sykehjem', dag: '2026-11-22' });
    });
  });

  test('chooses region and day in the list itself', async () => {
    await site.on('/?vis=funn', async (page) => {
      await page.getByText('Slik det er registrert i dag, ').waitFor();
      await page.getByText('Filtre', { exact: true }).click();
      await page.getByText('Helseregion', { exact: true }).click();
      const byRegion = await inputOf(page, () => page.getByLabel('Helse Vest', { exact: true }).check());
      expect(byRegion).toMatchObject({ organisationIds: ['helse-vest-rhf'] });
      const byDay = await inputOf(page, () => page.getByLabel('Slik det var registrert (dag)').fill('2026-11-22'));
      expect(byDay).toMatchObject({ organisationIds: ['helse-vest-rhf'], asOf: '2026-11-22T22:59:59.000Z' });
      expect(parameters(page)).toEqual({ vis: 'funn', region: 'helse-vest-rhf', dag: '2026-11-22' });
    });
  });

  test('sees the groups of the map’s columns chosen, and takes them away', async () => {
    await site.on('/?vis=funn&kol=sykepleier', async (page) => {
      await page.getByLabel('Sykepleier', { exact: true }).uncheck();
      await page.getByText('80 funn', { exact: true }).waitFor();
      expect(parameters(page)).toEqual({ vis: 'funn' });
    });
  });

  test('is told which filters of the map a list of findings has no use for', async () => {
    await site.on('/?vis=funn&dom=mangler&eierlos=ja', async (page) => {
      await page
        .getByText(
          'Disse filtrene i kartet velger enkelte ruter, og gjelder ikke listen over funn: Dom, Bare mangler som ingen følger opp.',
        )
        .waitFor();
    });
  });

  test('takes away a file that names the filters and the day', async () => {
    const address = '/?vis=funn&region=helse-vest-rhf&sted=sykehjem&land=alle&tiltak=n6-grunnutdanning&dag=2026-11-22';
    await site.on(address, async (page) => {
      const { about, from } = await savedTable(page);
      expect(about).toMatch(
        /Filtre: Sikkert behov; Kurs eller utdanning; Land: Alle land; Tjenestested: Sykehjem.*; Helseregion: Helse Vest; Tiltak: .*[Kk]artlegg/,
      );
      expect(about).toMatch(/ Slik det var registrert 22\. november 2026\.$/);
      expect(from).toContain('region=helse-vest-rhf');
    });
  });
});
