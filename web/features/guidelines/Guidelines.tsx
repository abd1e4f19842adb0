import { Tabs } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { useGraphQuery } from '../../api/use-graph-query';
import { ViewFrame } from '../../components/ViewFrame';
import {
  listVariables,
  PARTS,
  scheduleVariables,
  shownStates,
  useListFilters,
  useShownPart,
  useScheduleFilters,
  type PartName,
} from './filters';
import { GuidelineCountsDocument, type GuidelineCountsQuery } from './generated/graphql';
import { GuidelineList } from './list/GuidelineList';
import { ReviewTimeline } from './timeline/ReviewTimeline';
import { UnplannedReviews } from './unplanned/UnplannedReviews';

const COMPONENTS = { tidslinje: ReviewTimeline, liste: GuidelineList, uplanlagt: UnplannedReviews };

/** Guidelines on the axis of time, as a list, and those whose review nobody has planned. */
export function Guidelines() {
  const t = useTranslations('guidelines');
  const [{ vis }, setFilters] = useShownPart();
  const [schedule] = useScheduleFilters();
  const [list] = useListFilters();
  const { orderBy: _order, ...listed } = listVariables(list);
  // What is searched in the list, only narrows the list
  const counts = useGraphQuery(GuidelineCountsDocument, {
    ...scheduleVariables(schedule),
    states: shownStates(schedule),
    ...listed,
  });
  const Part = COMPONENTS[vis];
  return (
    <ViewFrame title={t('title')} lead={t('lead')}>
      <Tabs className="guideline-tabs" value={vis} onChange={(value) => setFilters({ vis: value as PartName })}>
        <Tabs.List aria-label={t('parts')}>
          {PARTS.map((part) => (
            <Tabs.Tab key={part} value={part}>
              {t(`part.${part}`)} <span className="count">{countOf(part, counts.answer?.data)}</span>
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {PARTS.map((part) => (
          <Tabs.Panel key={part} value={part}>
            {part === vis && <Part />}
          </Tabs.Panel>
        ))}
      </Tabs>
    </ViewFrame>
  );
}

/** How many rows a part has; nothing as long as it is not known. */
function countOf(part: PartName, data: GuidelineCountsQuery | undefined): string {
  const scheduled = data?.reviewSchedule?.guidelines;
  const count = {
    tidslinje: scheduled?.totalCount,
    liste: data?.catalogue?.guidelines?.totalCount,
    uplanlagt: scheduled?.counts.unplanned,
  }[part];
  return count === undefined ? '' : `(${count})`;
}
