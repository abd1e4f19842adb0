import { Table } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { ScrollTable } from '../../components/ScrollTable';
import { RecordLink } from '../../components/RecordLink';
import type { CourseInPairFragment } from './generated/graphql';
import { usePairRows } from './use-pair-rows';

/** The facts of two courses side by side; what differs is marked in words. */
export function PairFacts({ courses }: { courses: readonly [CourseInPairFragment, CourseInPairFragment] }) {
  const t = useTranslations('tasks.pair');
  const rows = usePairRows();
  const [first, second] = courses;
  const caption = t('caption', { first: first.title.text, second: second.title.text });
  return (
    <ScrollTable
      caption={caption}
      className="pair-facts"
      columns={[
        t('fact'),
        ...courses.map(({ id, title }) => ({
          key: id,
          lang: title.language,
          head: (
            <RecordLink kind="Course" id={id}>
              {title.text}
            </RecordLink>
          ),
        })),
        t('compared'),
      ]}
    >
      {rows.map(({ name, compared, shown }) => {
        const [left, right] = [compared(first), compared(second)];
        // What is not known of both is not the same
        const verdict = left === null || right === null ? 'unknown' : left === right ? 'same' : 'differs';
        return (
          <Table.Row key={name} className={verdict}>
            <Table.HeaderCell scope="row">{name}</Table.HeaderCell>
            <Table.Cell>{shown(first)}</Table.Cell>
            <Table.Cell>{shown(second)}</Table.Cell>
            <Table.Cell>
              <span aria-hidden="true">{{ same: '=', differs: '≠', unknown: '?' }[verdict]} </span>
              {t(verdict)}
            </Table.Cell>
          </Table.Row>
        );
      })}
    </ScrollTable>
  );
}
