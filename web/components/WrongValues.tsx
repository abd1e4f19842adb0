import { Alert, Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { use } from 'react';
import { useTranslations } from 'use-intl';
import { useSearchParams } from 'wouter';
import { withoutValue } from './address-mistake';
import { WrongValuesContext, type Accepted, type WrongValue } from './wrong-values';

/** The values in the address that no filter of the view takes. */
export function WrongValues() {
  return <WrongValuesNotice wrong={use(WrongValuesContext)} />;
}

/** Names values in the address that cannot be used, how each is mended, and takes them away. */
export function WrongValuesNotice({ wrong }: { wrong: readonly WrongValue[] }) {
  const t = useTranslations('components.wrong');
  const [, setParameters] = useSearchParams();
  if (wrong.length === 0) return null;
  return (
    <Alert data-color="warning" role="alert">
      <Heading level={2} data-size="2xs">
        {t('title')}
      </Heading>
      <ul>
        {wrong.map(({ name, value, accepted }) => (
          <li key={`${name}=${value}`}>
            {t('value', { name, value })} <Mending accepted={accepted} />
          </li>
        ))}
      </ul>
      <Paragraph data-size="sm">{t('leftOut')}</Paragraph>
      <Button
        variant="secondary"
        data-size="sm"
        onClick={() =>
          setParameters((before) => wrong.reduce((rest, { name, value }) => withoutValue(rest, name, value), before))
        }
      >
        {t('remove')}
      </Button>
    </Alert>
  );
}

/** What to write instead. */
function Mending({ accepted }: { accepted: Accepted | null }) {
  const t = useTranslations('components.wrong');
  if (!accepted) return t('choose');
  return 'values' in accepted
    ? t('oneOf', { count: accepted.values.length, values: accepted.values.join(', ') })
    : t(`written.${accepted.written}`);
}
