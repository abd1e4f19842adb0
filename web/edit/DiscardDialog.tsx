import { Button, Dialog, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';

/** Asks whether what is not saved shall be lost. */
export function DiscardDialog({ onStay, onDiscard }: { onStay: () => void; onDiscard: () => void }) {
  const t = useTranslations('edit.discard');
  return (
    <Dialog
      open
      role="alertdialog"
      closeButton={false}
      aria-labelledby="edit-discard"
      onClose={onStay}
      onKeyDown={(event) => event.stopPropagation()}
      onCancel={(event) => event.stopPropagation()}
    >
      <Heading id="edit-discard" level={2} data-size="xs">
        {t('title')}
      </Heading>
      <Paragraph>{t('text')}</Paragraph>
      <div className="edit-tools">
        <Button type="button" onClick={onStay}>
          {t('stay')}
        </Button>
        <Button type="button" variant="secondary" data-color="danger" onClick={onDiscard}>
          {t('discard')}
        </Button>
      </div>
    </Dialog>
  );
}
