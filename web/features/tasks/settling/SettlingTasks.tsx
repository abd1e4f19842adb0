import { Heading, Paragraph, ToggleGroup } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { usePagedQuery } from '../../../api/use-graph-query';
import { oneOf, useAddressFilters } from '../../../components/address-filters';
import { knownList } from '../../../components/known-list';
import { LoadMore } from '../../../components/LoadMore';
import { MissingValue } from '../../../components/MissingValue';
import { QueryResult } from '../../../components/QueryResult';
import { RegisteredOnly } from '../../../components/RegisteredOnly';
import { UnavailableNotice } from '../../../components/UnavailableNotice';
import { usePreferredLanguages } from '../../../terms/language';
import { useTerm } from '../../../terms/use-term';
import { SettlingTasksDocument } from '../generated/graphql';
import { KIND_CHOICES, SETTLING_KINDS, subjectOf, type KindChoice } from './settling-task';
import { SettlingTaskItem } from './SettlingTaskItem';

/** What would decide the cells that nobody can decide now, that which settles most first. */
export function SettlingTasks({ audienceIds }: { audienceIds: readonly string[] }) {
  const t = useTranslations('tasks.settling');
  const term = useTerm();
  const [{ slag }, change] = useAddressFilters({ slag: oneOf(KIND_CHOICES) });
  const list = usePagedQuery(
    SettlingTasksDocument,
    {
      audienceIds: [...audienceIds],
      kinds: slag === 'alle' ? null : [SETTLING_KINDS[slag]],
      first: 10,
      prefer: usePreferredLanguages(),
    },
    ({ gapMap }) => gapMap?.settlingTasks,
  );
  return (
    <section aria-labelledby="settling" className="task">
      <Heading level={2} data-size="sm" id="settling">
        {t('title')}
      </Heading>
      <Paragraph>{t('lead')}</Paragraph>
      <ToggleGroup
        data-size="sm"
        value={slag}
        onChange={(value) => change({ slag: value as KindChoice })}
        aria-label={t('kinds')}
      >
        {KIND_CHOICES.map((kind) => (
          <ToggleGroup.Item key={kind} value={kind}>
            {kind === 'alle' ? t('all') : term('SettlingKind', SETTLING_KINDS[kind])}
          </ToggleGroup.Item>
        ))}
      </ToggleGroup>
      <UnavailableNotice queries={[list]} isDerived />
      <QueryResult query={list}>
        {({ gapMap }) => {
          const tasks = knownList(gapMap?.settlingTasks, list.answer?.unavailable);
          if (!gapMap || !tasks) return <MissingValue why="unavailable" />;
          return (
            <>
              <Paragraph role="status" className="count">
                {t('count', { count: tasks.totalCount, cells: tasks.cellCount })}{' '}
                <RegisteredOnly ruleVersion={gapMap.ruleVersion} />
              </Paragraph>
              <ul className="settling-tasks">
                {list.nodes.map((task) => (
                  <SettlingTaskItem key={subjectOf(task)} task={task} />
                ))}
              </ul>
              {list.totalCount > 0 && <LoadMore list={list} />}
            </>
          );
        }}
      </QueryResult>
    </section>
  );
}
