import { Dialog, Heading, Paragraph, Table } from '@digdir/designsystemet-react';
import { useFormatter, useTranslations } from 'use-intl';
import { useTerm } from '../../terms/use-term';
import { MissingValue } from '../../components/MissingValue';
import type { AnsweredCell } from './CellNeed';

/** How the score comes about: its inputs and weights, so that one can compute it by hand. */
export function CellScore({ score }: { score: AnsweredCell['score'] }) {
  const t = useTranslations('gap-map.score');
  const term = useTerm();
  const format = useFormatter();
  const { value, inputs, ruleVersion } = score;
  const counted = inputs.filter(({ weight }) => weight > 0);
  const number = (given: number) => format.number(given, { maximumFractionDigits: 3 });
  const products = counted.map((input) => `${number(input.weight)} × ${number(input.value ?? 0)}`).join(' + ');
  const weights = counted.map(({ weight }) => number(weight)).join(' + ');
  return (
    <Dialog.Block>
      <Heading level={3} data-size="2xs">
        {t('title')}
      </Heading>
      <Paragraph data-size="sm">{t('explained', { version: ruleVersion })}</Paragraph>
      <Table data-size="sm">
        <thead>
          <tr>
            <th scope="col">{t('input')}</th>
            <th scope="col">{t('value')}</th>
            <th scope="col">{t('weight')}</th>
          </tr>
        </thead>
        <tbody>
          {inputs.map((input) => (
            <tr key={input.dimension}>
              <th scope="row">{term('ScoreDimension', input.dimension)}</th>
              <td>{typeof input.value === 'number' ? number(input.value) : <MissingValue why="notCollected" />}</td>
              <td>{number(input.weight)}</td>
            </tr>
          ))}
        </tbody>
      </Table>
      <Paragraph>{typeof value === 'number' ? `(${products}) / (${weights}) = ${number(value)}` : t('none')}</Paragraph>
    </Dialog.Block>
  );
}
