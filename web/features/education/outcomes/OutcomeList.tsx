import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { outcomeFilterOf, type PerspectiveProps } from '../perspective';
import { NotSearched } from '../matrix/NotSearched';
import { outcomesFrom } from '../use-programmes';
import { OutcomeItems } from './OutcomeItems';

/** All outcomes of a level, or those that the filters keep. */
export function OutcomeList({ programmes, filters }: PerspectiveProps) {
  const t = useTranslations('education');
  const { program, dekning, nivaa } = filters;
  const wanted = programmes.filter(
    ({ id, coverage }) =>
      (program.length === 0 || program.includes(id)) && (dekning.length === 0 || dekning.includes(coverage)),
  );
  if (wanted.length === 0) return <Paragraph role="status">{t('noProgrammes')}</Paragraph>;
  return (
    <div className="side">
      <Heading level={2} data-size="xs" className="visually-hidden">
        {t('look.liste', { level: nivaa })}
      </Heading>
      <OutcomeItems
        programmeIds={[...new Set(wanted.flatMap(outcomesFrom))]}
        narrowing={outcomeFilterOf(filters)}
        level={nivaa}
        name={`utdanning-${nivaa}-liste`}
        none={t('outcome.none', { level: nivaa })}
      />
      <NotSearched programmes={wanted.filter(({ coverage }) => coverage !== 'SCANNED')} />
    </div>
  );
}
