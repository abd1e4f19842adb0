import { useTranslations } from 'use-intl';
import { QueryResult } from '../../../components/QueryResult';
import { ViewFrame } from '../../../components/ViewFrame';
import { useTrees } from '../use-trees';
import { Findings } from './Findings';

/** The findings, when the trees are there that they are asked by. */
export function FindingsView() {
  const t = useTranslations('gap-map.findings');
  const { query, topics, audiences } = useTrees();
  if (topics && audiences) return <Findings topics={topics} audiences={audiences} />;
  return (
    <ViewFrame title={t('title')} queries={[query]}>
      <QueryResult query={query}>{() => null}</QueryResult>
    </ViewFrame>
  );
}
