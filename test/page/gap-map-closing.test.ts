import { describe, expect, test } from '@jest/globals';
import { pageSystem } from '../support/page-system.js';

const site = pageSystem();

describe('An adviser who asks what would mend it', () => {
  test.each([
    ['a gap', '', 'smittesporing,sykepleier', ['Dette ville lukke mangelen:', 'Dette ville lukke mangelen:']],
    [
      'a need that is only possible',
      '',
      'forebygging-uvi,sykepleier',
      [
        'Dette ville dekke behovet, dersom retningslinjen gjelder:',
        'Dette ville dekke behovet, dersom retningslinjen gjelder:',
      ],
    ],
    [
      'what nobody knows',
      '',
      'haandhygiene,sykepleier',
      ['Dette kan vise at behovet er dekket:', 'Dette ville dekke behovet:'],
    ],
    [
      'what nobody knows, in nynorsk',
      '/nn',
      'haandhygiene,sykepleier',
      ['Dette kan vise at behovet er dekt:', 'Dette ville dekkje behovet:'],
    ],
    [
      'what nobody knows, in English',
      '/en',
      'haandhygiene,sykepleier',
      ['This may show that the need is met:', 'This would meet the need:'],
    ],
    [
      'a need that is met',
      '',
      'basale-smittevernrutiner,sykepleier',
      ['Dette ville dekke behovet på denne måten også:'],
    ],
    [
      'a gap where the guideline is overdue',
      '',
      'riktig-antibiotikabruk,tannlege',
      ['Dette ville lukke mangelen:', 'Dette ville lukke mangelen:', 'Dette ville ordne det som gjelder veiledere:'],
    ],
  ])(
    'of %s, reads what would mend each reason, and of a gap alone that it would be closed',
    async (_, language, name, words) => {
      await site.on(`${language}/?celle=${name}`, async (page) => {
        await page.getByRole('dialog').getByRole('table').waitFor();
        expect(await page.locator('.reason:not(.note) > p > strong').allInnerTexts()).toEqual(words);
      });
    },
  );

  test('reads that the provider’s answer may go either way', async () => {
    await site.on('/?celle=haandhygiene,sykepleier', async (page) => {
      await page.getByRole('dialog').getByRole('table').waitFor();
      expect(await page.getByRole('dialog').innerText()).toContain(
        'Dette kan vise at behovet er dekket: Tilbyderen svarer at minst ett av kursene tilbys. ' +
          'Svarer den nei, er behovet ikke dekket av kurs.',
      );
    });
  });
});
