import { Paragraph } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import type { PagedQueryState } from '../../../api/use-graph-query';
import { MissingValue } from '../../../components/MissingValue';
import { QueryResult } from '../../../components/QueryResult';
import { LoadMore } from '../../../components/LoadMore';
import { Section } from './Section';

interface Props {
  list: PagedQueryState<unknown, unknown>;
  kind: 'courses' | 'outcomes';
  /** The list as it was answered; nothing where its registry does not answer. */
  found: { totalCount: number } | null | undefined;
  /** The rows. */
  children: ReactNode;
}

/** What is recorded to build on the guideline: their number, and each of them. */
export function Dependants({ list, kind, found, children }: Props) {
  const t = useTranslations('guidelines.page');
  return (
    <Section title={t(kind)} count={found?.totalCount}>
      <QueryResult query={list}>
        {() =>
          !found ? (
            <MissingValue why="unavailable" />
          ) : found.totalCount === 0 ? (
            <Paragraph>{t(`${kind}None`)}</Paragraph>
          ) : (
            <>
              {children}
              <LoadMore list={list} />
            </>
          )
        }
      </QueryResult>
    </Section>
  );
}
