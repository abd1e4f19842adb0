import { useTranslations } from 'use-intl';
import { useDateFormat } from '../../../terms/use-date-format';
import type { DatesFragment } from '../generated/graphql';

/** When a regulation applies, when it was last changed, and what it replaced. */
export function LegalDates({ regulation }: { regulation: DatesFragment }) {
  const t = useTranslations('education.law');
  const { partial } = useDateFormat();
  const { inForceFrom, inForceTo, lastChangeInForce, replaces } = regulation;
  return (
    <ul className="outcome-facts">
      <li>
        {t('from')} {partial(inForceFrom)}
      </li>
      {inForceTo !== null && (
        <li>
          {t('to')} {partial(inForceTo)}
        </li>
      )}
      {lastChangeInForce !== null && (
        <li>
          {t('lastChange')} {partial(lastChangeInForce)}
        </li>
      )}
      {replaces.length > 0 && (
        <li>
          {t('replaces')} {replaces.join(', ')}
        </li>
      )}
    </ul>
  );
}
