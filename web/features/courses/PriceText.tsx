import { useFormatter, useTranslations } from 'use-intl';
import type { CourseOnPage } from './course-on-page';

/** What a course costs; nothing is said to be free. */
export function PriceText({ price }: { price: NonNullable<CourseOnPage['price']> }) {
  const t = useTranslations('courses.facts');
  const format = useFormatter();
  const { amount, currency, note } = price;
  return (
    <>
      {amount === 0 ? t('free') : format.number(amount, { style: 'currency', currency, maximumFractionDigits: 0 })}
      {note && <span lang="nb"> ({note})</span>}
    </>
  );
}
