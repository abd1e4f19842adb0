import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { MissingValue } from '../../../components/MissingValue';

interface Props {
  title: string;
  /** What it means that there are none. */
  none: string;
  /** Nothing where the registry does not answer. */
  found: { totalCount: number; nodes: readonly unknown[] } | null | undefined;
  showsAll: boolean;
  onShowAll: () => void;
  children: ReactNode;
}

/** One list of what a revision touches: its number, its rows, or that there are none. */
export function ImpactList({ title, none, found, showsAll, onShowAll, children }: Props) {
  const t = useTranslations('components');
  if (!found)
    return (
      <>
        <Heading level={4} data-size="2xs">
          {title}
        </Heading>
        <MissingValue why="unavailable" />
      </>
    );
  const { totalCount, nodes } = found;
  return (
    <>
      <Heading level={4} data-size="2xs">
        {title} ({totalCount})
      </Heading>
      {totalCount === 0 ? <Paragraph>{none}</Paragraph> : children}
      {nodes.length < totalCount && (
        <div className="more">
          <Paragraph data-size="sm">{t('shown', { shown: nodes.length, total: totalCount })}</Paragraph>
          {!showsAll && (
            <Button variant="secondary" data-size="sm" onClick={onShowAll}>
              {t('more')}
            </Button>
          )}
        </div>
      )}
    </>
  );
}
