import { useTranslations } from 'use-intl';
import { View } from '../parts/View';

/** The view. */
export default function Index() {
  const t = useTranslations('research');
  return <View title={t('title')}>…</View>;
}
