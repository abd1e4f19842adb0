import { Details } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { useDateFormat } from '../../../terms/use-date-format';
import { useTerm } from '../../../terms/use-term';
import type { PagedQueryState } from '../../../api/use-graph-query';
import { QueryResult } from '../../../components/QueryResult';
import { LoadMore } from '../../../components/LoadMore';
import type { GuidelineHistoryQuery } from '../generated/graphql';
import { Section } from './Section';
import { useFieldName } from './use-field-name';

type Change = NonNullable<GuidelineHistoryQuery['guideline']>['history']['nodes'][number];

/** What was changed in the record, newest first. */
export function History({ list }: { list: PagedQueryState<unknown, Change> }) {
  const t = useTranslations('guidelines.page');
  return (
    <Section title={t('history')} count={list.answer ? list.totalCount : undefined}>
      <QueryResult query={list}>
        {() => (
          <>
            {list.nodes.map((change) => (
              <ChangeOfRecord key={change.id} change={change} />
            ))}
            <LoadMore list={list} />
          </>
        )}
      </QueryResult>
    </Section>
  );
}

function ChangeOfRecord({ change }: { change: Change }) {
  const t = useTranslations('guidelines.page');
  const term = useTerm();
  const { moment } = useDateFormat();
  const fieldName = useFieldName();
  const { at, action, nature, version, why, organisation, author, fields } = change;
  const who = [author?.name, organisation?.name.text].filter((name) => typeof name === 'string').join(', ');
  return (
    <Details>
      <Details.Summary>
        {t('changeLine', { at: moment(at), action: term('ChangeAction', action), version })}
      </Details.Summary>
      <Details.Content>
        <p>
          {term('ChangeNature', nature)}
          {who && ` – ${who}`}
          {why && <span lang="nb"> – {why}</span>}
        </p>
        <ul className="differences">
          {fields.map(({ field, before, after }) => (
            <li key={field}>
              <strong>{fieldName(field)}</strong>: {before !== null && <del>{shown(before)}</del>}{' '}
              {after === null ? t('emptied') : <ins>{shown(after)}</ins>}
            </li>
          ))}
        </ul>
      </Details.Content>
    </Details>
  );
}

/** A value of a record as text. */
function shown(value: unknown): string {
  if (typeof value === 'string') return value;
  if (Array.isArray(value) && value.every((item) => typeof item === 'string')) return value.join(', ');
  return JSON.stringify(value);
}
