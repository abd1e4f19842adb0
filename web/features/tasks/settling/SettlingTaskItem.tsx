import { Heading, Paragraph, Tag } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { MissingValue } from '../../../components/MissingValue';
import { ViewLink } from '../../../components/ViewLink';
import { useTerm } from '../../../terms/use-term';
import { SettlingSubject } from './SettlingSubject';
import type { SettlingTask } from './settling-task';

/** One task: whom to ask or what to read, what any answer settles, and what it only may settle. */
export function SettlingTaskItem({ task }: { task: SettlingTask }) {
  const t = useTranslations('tasks.settling');
  const term = useTerm();
  const { kind, provider, audience, guideline, settles, maySettle, settlesNeed, cells } = task;
  const ids = (name: 'topic' | 'audience') => [...new Set(cells.map((cell) => cell[name].id))];
  return (
    <li className="settling-task">
      <Heading level={3} data-size="2xs">
        {provider?.name.text ?? audience?.prefLabel.text ?? (
          <span lang={guideline?.title.language}>{guideline?.title.text ?? <MissingValue why="unavailable" />}</span>
        )}{' '}
        <Tag data-size="sm" data-color={TAG_COLORS[kind]}>
          {term('SettlingKind', kind)}
        </Tag>
      </Heading>
      {settles > 0 && (
        <Paragraph>
          <strong>{t('settles', { count: settles })}</strong>
        </Paragraph>
      )}
      {maySettle > settles && <Paragraph data-size="sm">{t('maySettle', { count: maySettle, settles })}</Paragraph>}
      {settlesNeed > 0 && <Paragraph data-size="sm">{t('settlesNeed', { count: settlesNeed })}</Paragraph>}
      <SettlingSubject task={task} />
      {cells.length > 0 && (
        <p>
          <ViewLink view="gapMap" filters={{ tema: ids('topic'), kol: ids('audience'), dom: 'vet-ikke' }}>
            {t('inMap')}
          </ViewLink>
        </p>
      )}
    </li>
  );
}

const TAG_COLORS = { PROVIDER: 'info', CURRICULA: 'success', GUIDELINE: 'warning' } as const;
