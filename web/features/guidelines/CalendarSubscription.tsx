import { Button, Details, Link, Paragraph, Textfield } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';
import { useScheduleFilters } from './filters';

/** How planned reviews come into one's own calendar, narrowed as the timeline is. */
export function CalendarSubscription() {
  const t = useTranslations('guidelines.calendar');
  const [{ ansvarlig, tema }] = useScheduleFilters();
  const [copied, setCopied] = useState<{ address: string; isCopied: boolean } | null>(null);
  const address = addressOf(ansvarlig, tema);
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
      <Details.Summary>{t('title')}</Details.Summary>
      <Details.Content>
        <Paragraph>{t('what')}</Paragraph>
        <Paragraph data-size="sm">{t(ansvarlig.length + tema.length > 0 ? 'narrowed' : 'all')}</Paragraph>
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

/** The calendar's address, with what it is narrowed to. */
function addressOf(responsible: readonly string[], topics: readonly string[]): string {
  const parameters = [
    ...(responsible.length > 0 ? [`responsible=${responsible.map(encodeURIComponent).join(',')}`] : []),
    ...(topics.length > 0 ? [`topics=${topics.map(encodeURIComponent).join(',')}`] : []),
  ];
  return `${location.origin}/guidelines.ics${parameters.length > 0 ? `?${parameters.join('&')}` : ''}`;
}
