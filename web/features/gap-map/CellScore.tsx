import { Dialog, Heading, Paragraph, Table } from '@digdir/designsystemet-react';
import { useFormatter, useTranslations } from 'use-intl';
import { useTerm } from '../../terms/use-term';
import type { AnsweredCell } from './CellNeed';

type Score = AnsweredCell['score'];

/** How the score comes about: its inputs and weights, so that one can compute it by hand, and its two bounds where it is not decided. */
export function CellScore({ score }: { score: Score }) {
  const t = useTranslations('gap-map.score');
  const term = useTerm();
  const format = useFormatter();
  const number = (given: number) => format.number(given, { maximumFractionDigits: 3 });
  const between = ({ atLeast, atMost }: Bounds) =>
    typeof atLeast === 'number' && typeof atMost === 'number' && `${number(atLeast)}–${number(atMost)}`;
  return (
    <Dialog.Block>
      <Heading level={3} data-size="2xs">
        {t('title')}
      </Heading>
      <Paragraph data-size="sm">{t('explained', { version: score.ruleVersion })}</Paragraph>
      <Table data-size="sm">
        <thead>
          <tr>
            <th scope="col">{t('input')}</th>
            <th scope="col">{t('value')}</th>
            <th scope="col">{t('weight')}</th>
          </tr>
        </thead>
        <tbody>
          {score.inputs.map((input) => (
            <tr key={input.dimension}>
              <th scope="row">{term('ScoreDimension', input.dimension)}</th>
              <td>
                {typeof input.value === 'number' && number(input.value)}
                {input.missing === 'UNDECIDED' && <>{between(input)} </>}
                {input.missing && <span className="absent unknown">{term('ScoreMissing', input.missing)}</span>}
              </td>
              <td>{number(input.weight)}</td>
            </tr>
          ))}
        </tbody>
      </Table>
      <Sums score={score} number={number} />
    </Dialog.Block>
  );
}

interface Bounds {
  atLeast?: number | null;
  atMost?: number | null;
}

/** The sums that one can do by hand: one where the score is decided, else one for each bound. */
function Sums({ score, number }: { score: Score; number: (given: number) => string }) {
  const t = useTranslations('gap-map.score');
  const { value, atLeast, atMost, inputs } = score;
  const counted = inputs.filter(({ weight, missing }) => weight > 0 && missing !== 'NOT_APPLICABLE');
  const sum = (bound: 'value' | 'atLeast' | 'atMost', result: number) => {
    const products = counted.map((input) => `${number(input.weight)} × ${number(input[bound] ?? 0)}`).join(' + ');
    const weights = counted.map(({ weight }) => number(weight)).join(' + ');
    return `(${products}) / (${weights}) = ${number(result)}`;
  };
  if (typeof value === 'number') return <Paragraph>{sum('value', value)}</Paragraph>;
  if (typeof atLeast !== 'number' || typeof atMost !== 'number') return <Paragraph>{t('none')}</Paragraph>;
  return (
    <>
      <Paragraph>{t('undecided', { atLeast, atMost })}</Paragraph>
      <Paragraph data-size="sm">{t('least', { sum: sum('atLeast', atLeast) })}</Paragraph>
      <Paragraph data-size="sm">{t('most', { sum: sum('atMost', atMost) })}</Paragraph>
    </>
  );
}
