import { Paragraph } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { AskedList } from '../../../api/use-graph-query';
import { Absent } from '../../../components/MissingValue';
import { Answered } from '../../../components/QueryResult';
import { More } from '../../../components/More';
import { Section } from './Section';

interface Props {
  list: AskedList<unknown, unknown>;
  kind: 'courses' | 'outcomes';
  /** The list as it was answered; nothing where its registry is silent. */
  found: { totalCount: number } | null | undefined;
  /** The rows. */
  children: ReactNode;
}

/** What is recorded to build on the guideline: their number, and each of them. */
export function Dependants({ list, kind, found, children }: Props) {
  const t = useTranslations('guidelines.page');
  return (
    <Section title={t(kind)} count={found?.totalCount}>
      <Answered asked={list}>
        {() =>
          !found ? (
            <Absent why="unavailable" />
          ) : found.totalCount === 0 ? (
            <Paragraph>{t(`${kind}None`)}</Paragraph>
          ) : (
            <>
              {children}
              <More list={list} />
            </>
          )
        }
      </Answered>
    </Section>
  );
}
