import { useTranslations } from 'use-intl';

/**
 * Why there is nothing to show, in words and with a mark of its own each: nothing is registered, it is not known,
 * nobody has collected it, or the registry does not answer now. Never one for the other.
 */
export function MissingValue({ why }: { why: 'none' | 'unknown' | 'notCollected' | 'unavailable' }) {
  const t = useTranslations('components.absent');
  return <span className={`absent ${why}`}>{t(why)}</span>;
}
