import { useTranslations } from 'use-intl';
import { useDateFormat } from '../../../terms/use-date-format';
import { MissingValue } from '../../../components/MissingValue';

/** A span of time, each end as precise as it is recorded. */
interface Span {
  start?: string | null | undefined;
  end?: string | null | undefined;
}

/** Writes a span of time; null where neither end is known. */
export function usePeriod(): (span: Span) => string | null {
  const t = useTranslations('research.period');
  const { partial } = useDateFormat();
  return ({ start, end }) => {
    if (start && end) return start === end ? partial(start) : t('both', { start: partial(start), end: partial(end) });
    if (start) return t('from', { start: partial(start) });
    return end ? t('until', { end: partial(end) }) : null;
  };
}

/** A span of time, or that it is not known. */
export function Period({ span }: { span: Span }) {
  return usePeriod()(span) ?? <MissingValue why="unknown" />;
}
