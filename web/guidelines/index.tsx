import { useTranslations } from 'use-intl';
import { View } from '../parts/View';

/** The view. */
export default function Index() {
  const t = useTranslations('guidelines');
  return <View title={t('title')}>…</View>;
}
