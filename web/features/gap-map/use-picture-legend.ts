import { useTranslations } from 'use-intl';
import type { NeedInWords } from '../../components/use-need-words';
import type { CellLook } from './cell-display';
import type { ViewOfMap } from './dimensions';
import { LOOKS_OF_VIEW } from './looks-of-view';

/** A line of the legend below the picture. */
interface LegendLine {
  look: CellLook;
  words: string;
  /** The need whose mark it explains. */
  need: NeedInWords | null;
}

const POSSIBLE = { certain: false, level: 'PROBABLE', readershipOnly: false };
const DRAFT_ONLY = { certain: true, level: 'PROBABLE', readershipOnly: false };

/** What the signs of the picture mean, so that it can be read where there is no page around it. */
export function usePictureLegend(view: ViewOfMap): LegendLine[] {
  const t = useTranslations('gap-map.looks');
  return [
    ...LOOKS_OF_VIEW[view].map((look) => ({ look, words: t(`${view}.${look}`), need: null })),
    { look: 'noNeed' as const, words: t('possible'), need: POSSIBLE },
    { look: 'noNeed' as const, words: t('draft'), need: DRAFT_ONLY },
  ];
}
