import { Button } from '@digdir/designsystemet-react';
import type { RefObject } from 'react';
import { useTranslations } from 'use-intl';
import { saveFile } from './save-file';

/** Saves a picture as SVG or PNG, as it looks on the page. */
export function PictureButtons({ name, picture }: { name: string; picture: RefObject<SVGSVGElement | null> }) {
  const t = useTranslations('components');
  const write = async (format: 'svg' | 'png') => {
    if (!picture.current) return;
    const { pictureAsSvg, pictureAsPng } = await import('./svg-export');
    if (format === 'svg') saveFile(pictureAsSvg(picture.current, t('shows')), 'image/svg+xml', `${name}.svg`);
    else saveFile(await pictureAsPng(picture.current, t('shows')), 'image/png', `${name}.png`);
  };
  return (
    <>
      <Button variant="secondary" data-size="sm" aria-label={t('svg')} onClick={() => void write('svg')}>
        SVG
      </Button>
      <Button variant="secondary" data-size="sm" aria-label={t('png')} onClick={() => void write('png')}>
        PNG
      </Button>
    </>
  );
}
