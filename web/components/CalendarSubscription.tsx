import { Button, Details, Link, Paragraph, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';

interface Props {
  /** The calendar's path: `/guidelines.ics`. */
  path: string;
  /** What its parameters are narrowed to; empty ones are left out. */
  narrowedTo: Readonly<Record<string, readonly string[]>>;
  /** What the calendar is, what is in it, and what the address is for where it is narrowed and where it is not. */
  words: (key: 'title' | 'what' | 'narrowed' | 'all') => string;
}

/** How what a view lists comes into one's own calendar, narrowed as the view is. */
export function CalendarSubscription({ path, narrowedTo, words }: Props) {
  const t = useTranslations('components.calendar');
  const [copied, setCopied] = useState<{ address: string; isCopied: boolean } | null>(null);
  const parameters = Object.entries(narrowedTo).flatMap(([name, ids]) =>
    ids.length > 0 ? [`${name}=${ids.map(encodeURIComponent).join(',')}`] : [],
  );
  const address = `${location.origin}${path}${parameters.length > 0 ? `?${parameters.join('&')}` : ''}`;
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address);
      setCopied({ address, isCopied: true });
    } catch {
      setCopied({ address, isCopied: false });
    }
  };
  return (
    <Details className="calendar">
      <Details.Summary>{words('title')}</Details.Summary>
      <Details.Content>
        <Paragraph>{words('what')}</Paragraph>
        <Paragraph data-size="sm">{words(parameters.length > 0 ? 'narrowed' : 'all')}</Paragraph>
        <Textfield label={t('address')} value={address} readOnly onFocus={({ target }) => target.select()} />
        <div className="row-of-buttons">
          <Button variant="secondary" data-size="sm" onClick={() => void copy()}>
            {t('copy')}
          </Button>
          <Link href={address.replace(/^https?:/, 'webcal:')}>{t('subscribe')}</Link>
          <Link href={address}>{t('download')}</Link>
        </div>
        <Paragraph data-size="sm" role="status">
          {copied?.address === address && t(copied.isCopied ? 'copied' : 'notCopied')}
        </Paragraph>
      </Details.Content>
    </Details>
  );
}
