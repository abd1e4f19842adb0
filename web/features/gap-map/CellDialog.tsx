import { Button, Dialog, Heading } from '@digdir/designsystemet-react';
import { useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { usePreferredLanguages } from '../../terms/language';
import { ViewLink } from '../../components/ViewLink';
import { useGraphQuery } from '../../api/use-graph-query';
import { QueryResult } from '../../components/QueryResult';
import type { MapAddress, useMapAddress } from './map-address';
import { CellDimensions } from './CellDimensions';
import { CellNeed } from './CellNeed';
import { CellReasons } from './CellReasons';
import { CellRecords } from './CellRecords';
import { CellScore } from './CellScore';
import { CellVerdict } from './CellVerdict';
import { GapCellDocument, type GapMapInput } from './generated/graphql';
import { MapMomentContext } from './map-moment';
import type { Tree } from './trees';

interface Props {
  question: GapMapInput;
  topics: Tree;
  audiences: Tree;
  address: MapAddress;
  change: ReturnType<typeof useMapAddress>['change'];
}

/** Everything behind the cell that the address names: needs, numbers with their records, reasons, owners, the score. */
export function CellDialog({ question, topics, audiences, address, change }: Props) {
  const t = useTranslations('gap-map.cell');
  const [topicId, audienceId] = address.celle;
  const dialog = useRef<HTMLDialogElement>(null);
  const isOpen = topicId !== undefined && audienceId !== undefined;
  const prefer = usePreferredLanguages();
  const query = useGraphQuery(
    GapCellDocument,
    isOpen ? { input: { ...question, topicIds: [topicId], audienceIds: [audienceId] }, prefer } : null,
  );
  useEffect(() => {
    if (isOpen && !dialog.current?.open) dialog.current?.showModal();
    if (!isOpen && dialog.current?.open) dialog.current.close();
  }, [isOpen]);
  const close = () => {
    change({ celle: [] });
    // Back to where one was in the map
    document.querySelector<HTMLElement>(`[data-cell="${CSS.escape(address.celle.join(','))}"]`)?.focus();
  };
  return (
    <Dialog
      ref={dialog}
      placement="right"
      closedby="any"
      onClose={close}
      aria-labelledby="cell-title"
      className="cell-dialog"
    >
      {isOpen && (
        <>
          <Dialog.Block>
            <Heading id="cell-title" level={2} data-size="sm">
              {topics.get(topicId)?.label ?? topicId} × {audiences.get(audienceId)?.label ?? audienceId}
            </Heading>
            <p className="cell-links">
              <ViewLink view="courses" filters={{ tema: topicId, malgruppe: audienceId }}>
                {t('allCourses')}
              </ViewLink>{' '}
              <ViewLink view="guidelines" filters={{ vis: 'liste', tema: topicId, malgruppe: audienceId }}>
                {t('allGuidelines')}
              </ViewLink>
            </p>
          </Dialog.Block>
          <QueryResult query={query}>
            {({ gapMap }) => {
              const row = gapMap?.rows?.nodes[0];
              const cell = row?.cells[0];
              if (!row || !cell || row.topic.id !== topicId) return null;
              return (
                <MapMomentContext value={question.asOf ?? undefined}>
                  <CellVerdict cell={cell} ruleVersion={gapMap.ruleVersion} />
                  <CellNeed row={row} cell={cell} />
                  <CellDimensions dimensions={cell.dimensions} isBroader={cell.below !== null} />
                  <CellReasons cell={cell} />
                  <CellRecords cell={cell} />
                  <CellScore score={cell.score} />
                </MapMomentContext>
              );
            }}
          </QueryResult>
          <Dialog.Block>
            <Button data-size="sm" onClick={() => dialog.current?.close()}>
              {t('close')}
            </Button>
          </Dialog.Block>
        </>
      )}
    </Dialog>
  );
}
