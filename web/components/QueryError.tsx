import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { useLocation, useSearchParams } from 'wouter';
import { GraphQLRequestError } from '../api/graph-fetch';
import { useDateFormat } from '../terms/use-date-format';
import { useTerm } from '../terms/use-term';
import { addressMistake, withoutValue, type AddressMistake } from './address-mistake';

interface Props {
  error: Error;
  onRetry: () => void;
}

/** Why there is no answer, and what can be done: mend the address, wait for a registry, or ask again. */
export function QueryError({ error, onRetry }: Props) {
  const t = useTranslations('components.problem');
  const code = error instanceof GraphQLRequestError ? error.code : null;
  // The caller's own mistake: an id in the address that does not exist, a day in the future
  if (code === 'BAD_USER_INPUT' || code === 'QUERY_TOO_LARGE') return <MistakenAddress message={error.message} />;
  return (
    <Alert data-color="danger" role="alert">
      <Heading level={2} data-size="2xs">
        {code === null ? t('unreachable') : t('refused')}
      </Heading>
      {error instanceof GraphQLRequestError && <Reason error={error} />}
      <Button variant="secondary" data-size="sm" onClick={onRetry}>
        {t('again')}
      </Button>
    </Alert>
  );
}

/** Which registries do not answer; what else the graph says, as it says it. */
function Reason({ error: { registries, message } }: { error: GraphQLRequestError }) {
  const t = useTranslations('components.silent');
  const term = useTerm();
  if (registries.length === 0) return <Paragraph lang="en">{message}</Paragraph>;
  return registries.map((registry) => (
    <Paragraph key={registry}>{t('registry', { registry: term('registry', registry) })}</Paragraph>
  ));
}

function MistakenAddress({ message }: { message: string }) {
  const t = useTranslations('components.problem');
  const [path, navigate] = useLocation();
  const [parameters, setParameters] = useSearchParams();
  const mistake = addressMistake(message, parameters);
  const words = useMistakeWords();
  const { name } = mistake;
  const value = 'value' in mistake ? mistake.value : null;
  return (
    <Alert data-color="warning" role="alert">
      <Heading level={2} data-size="2xs">
        {t('mistaken')}
      </Heading>
      <Paragraph>{words(mistake)}</Paragraph>
      {name !== null && value !== null && (
        <>
          <Button
            variant="secondary"
            data-size="sm"
            onClick={() => setParameters((before) => withoutValue(before, name, value))}
          >
            {t('without', { value })}
          </Button>{' '}
        </>
      )}
      <Button variant="secondary" data-size="sm" onClick={() => navigate(path)}>
        {t('withoutFilters')}
      </Button>
    </Alert>
  );
}

/** Says what is wrong with the address and how to mend it. */
function useMistakeWords(): (mistake: AddressMistake) => string {
  const t = useTranslations('components.mistake');
  const { partial } = useDateFormat();
  return (mistake) => {
    const place = mistake.name === null ? '' : t('place', { name: mistake.name });
    switch (mistake.kind) {
      case 'unknown':
      case 'unusable':
      case 'emptySearch':
      case 'toCome':
        return t(mistake.kind, { value: mistake.value, place });
      case 'tooEarly':
        return t('tooEarly', { value: mistake.value, place, first: partial(mistake.first) });
      default:
        return t(mistake.kind);
    }
  };
}
