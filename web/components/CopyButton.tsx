import { Button } from '@digdir/designsystemet-react';
import { useState } from 'react';
import { useTranslations } from 'use-intl';

/** Puts a text on the clipboard, and says that it did. `about` tells the buttons of a list apart. */
export function CopyButton({ text, about }: { text: string; about?: string }) {
  const t = useTranslations('components');
  const [state, setState] = useState<'ready' | 'copied' | 'failed'>('ready');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setState('copied');
    } catch {
      // Not every browser lets a page write there
      setState('failed');
    }
  };
  return (
    <span className="copy">
      <Button variant="tertiary" data-size="sm" onClick={() => void copy()}>
        {t('copy')}
        {about !== undefined && <span className="visually-hidden">: {about}</span>}
      </Button>
      <span role="status">{state === 'copied' ? t('copied') : state === 'failed' ? t('copyFailed') : ''}</span>
    </span>
  );
}
