import { useTranslations } from 'use-intl';
import { useDateFormat } from '../../../terms/use-date-format';
import { useTerm } from '../../../terms/use-term';
import type { Column } from './timeline-columns';
import type { TimelineLine, TimelineMark } from './timeline-lines';

/** What lines of the timeline say in words: the picture, the table and the file say the same. */
export function useLineTexts() {
  const t = useTranslations('guidelines.timeline');
  const { partial } = useDateFormat();
  const term = useTerm();
  const nameOf = ({ chapter, guideline }: TimelineLine) =>
    chapter === null ? guideline.title : t('chapterOf', { chapter, guideline: guideline.title });
  const markOf = ({ date, kind, note }: TimelineMark) =>
    t('markOn', { date: partial(date), what: note ?? t(`mark.${kind}`) });
  const dueOf = ({ state, due }: TimelineLine) =>
    due === null ? t('due.none') : t(`due.${state}`, { date: partial(due) });
  const responsibleOf = ({ responsible, responsibleInferred, unit }: TimelineLine) => {
    if (responsible === null) return [];
    const name = responsibleInferred ? t('inferred', { name: responsible }) : responsible;
    return unit === null ? [name] : [name, t('unit', { unit })];
  };
  const planOf = ({ planStatus }: TimelineLine) =>
    planStatus === null ? t('planUnknown') : term('ReviewPlanStatus', planStatus);
  /** What each column says of a line; nothing where it does not apply. */
  const cells = (line: TimelineLine): Record<Column, string[]> => ({
    guideline: [nameOf(line)],
    state: [t(`state.${line.state}`)],
    due: line.undecided ? [dueOf(line), t('undecided')] : [dueOf(line)],
    basis: line.due === null ? [] : [line.byCycle ? t('byCycle', { months: line.cycleMonths ?? 0 }) : t('byDate')],
    plan: line.due === null ? [] : [planOf(line)],
    moves: line.due === null ? [] : [t('moved', { times: line.moves })],
    responsible: responsibleOf(line),
    past: line.marks.map(markOf),
  });
  return { cells, nameOf, markOf, dueOf, column: (name: Column) => t(`column.${name}`) };
}
