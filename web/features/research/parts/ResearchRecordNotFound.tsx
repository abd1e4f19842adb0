import { Paragraph } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { ViewLink } from '../../../components/ViewLink';
import { ViewFrame } from '../../../components/ViewFrame';

/** The address names a record that there is none of. */
export function ResearchRecordNotFound({ kind, id }: { kind: 'project' | 'institution' | 'publication'; id: string }) {
  const t = useTranslations('research.noSuch');
  return (
    <ViewFrame title={t(`${kind}.title`)}>
      <Paragraph>{t(`${kind}.text`, { id })}</Paragraph>
      <Paragraph>
        <ViewLink view="research">{t('back')}</ViewLink>
      </Paragraph>
    </ViewFrame>
  );
}
