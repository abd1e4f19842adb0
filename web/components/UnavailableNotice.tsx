import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import type { QueryState } from '../api/use-graph-query';
import { useDateFormat } from '../terms/use-date-format';
import { useTerm } from '../terms/use-term';

interface Props {
  queries: readonly QueryState<unknown>[];
  /** Whether what is shown is a list that rules derive from all of them: without one it is not whole. */
  isDerived?: boolean;
}

/** Names the registries that did not answer, and when they last did. */
export function UnavailableNotice({ queries, isDerived = false }: Props) {
  const t = useTranslations('components.silent');
  const term = useTerm();
  const { moment } = useDateFormat();
  const unavailable = new Map(
    queries.flatMap(({ answer }) => answer?.unavailable ?? []).map((one) => [one.registry, one]),
  );
  if (unavailable.size === 0) return null;
  return (
    <Alert data-color="warning" role="status">
      <Heading level={2} data-size="2xs">
        {t('title')}
      </Heading>
      <ul>
        {[...unavailable.values()].map(({ registry, lastAnswered }) => (
          <li key={registry}>
            {registry === '' ? t('unnamed') : t('registry', { registry: term('registry', registry) })}{' '}
            {lastAnswered === null ? '' : t('lastAnswered', { at: moment(lastAnswered) })}
          </li>
        ))}
      </ul>
      <Paragraph data-size="sm">{isDerived ? t('derived') : t('rest')}</Paragraph>
    </Alert>
  );
}
