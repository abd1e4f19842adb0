import { expect, test } from '@jest/globals';
import { visitor } from '../support/browser.js';
import { inspect, settled } from '../support/inspect.js';
import { pageSystem } from '../support/page-system.js';

const site = pageSystem();

test('when the registry of research is silent, nothing is shown as none', async () => {
  const silent = await visitor(site.browser, site.system.url);
  await silent.page.route('**/graphql*', async (route) => {
    const response = await route.fetch();
    const { data } = (await response.json()) as { data: unknown };
    const errors = [
      { message: 'silent', extensions: { code: 'SOURCE_UNAVAILABLE', registry: 'research', lastAnswered: null } },
    ];
    await route.fulfill({ json: { data: withoutResearch(data), errors } });
  });
  for (const path of [
    ...[
      '/forskning',
      '/forskning?vis=utlysninger',
      '/forskning?vis=publikasjoner',
      '/forskning?vis=institusjoner&sok=fhi',
    ],
    ...['/forskning?vis=nettverk', '/forskning?vis=uten', '/forskning/camria', '/forskning/institusjon/fhi'],
  ]) {
    await silent.page.goto(path);
    await settled(silent.page);
    const text = (await silent.page.locator('.answered').allTextContents()).join(' ');
    expect([path, text.includes('Kilden svarer ikke')]).toEqual([path, true]);
    expect([
      path,
      /ingen[a-zæøå ]* (er )?registrert|finnes ikke|\b0 (prosjekt|publikasjon|utlysning)/i.exec(text),
    ]).toEqual([path, null]);
  }
  await silent.close();
});

/** An answer as it is when the registry of research gives nothing: its fields are null. */
function withoutResearch(value: unknown): unknown {
  const ITS = ['project', 'publication', 'projects', 'publications', 'memberships', 'evidenceCandidates'];
  const COUNTED = ['coordinates', 'takesPart', 'funds'];
  if (Array.isArray(value)) return value.map(withoutResearch);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, field]) => [
      name,
      [...ITS, ...COUNTED].includes(name) ? null : withoutResearch(field),
    ]),
  );
}

test.each([
  '/forskning?status=ONGOING',
  '/forskning?vis=utlysninger',
  '/forskning?vis=publikasjoner&tema=haandhygiene',
  '/forskning?vis=institusjoner&slag=AUTHORITY',
  '/forskning?vis=nettverk&personer=ja&temaer=ja&valgt=fhi&tema=resistensovervaaking',
  '/forskning?vis=uten',
  '/forskning/oslomet-haandhygiene-sykehjem',
  '/forskning/nasjonalt-forskningsnettverk-smittevern',
  '/forskning/institusjon/fhi',
  '/forskning/publikasjon/p-haandhygiene-observasjon-2022',
])('%s can be used by everybody', async (path) => {
  expect(await inspect(site.browser, site.system.url, path)).toEqual([]);
});
