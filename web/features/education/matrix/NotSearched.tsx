import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { useTerm } from '../../../terms/use-term';
import { RecordLink } from '../../../components/RecordLink';
import type { ListedProgrammeFragment } from '../generated/graphql';
import { LocalizedText } from '../../../components/LocalizedText';

interface Props {
  programmes: readonly ListedProgrammeFragment[];
  /** Shows them with the others. */
  onShow?: () => void;
}

/** Programmes that nobody has searched to the end: nothing can be said of what they do not mention. */
export function NotSearched({ programmes, onShow }: Props) {
  const t = useTranslations('education.notSearched');
  const term = useTerm();
  if (programmes.length === 0) return null;
  return (
    <section className="not-searched">
      <Heading level={2} data-size="2xs">
        {t('title', { count: programmes.length })}
      </Heading>
      <Paragraph data-size="sm">{t('text')}</Paragraph>
      <ul>
        {programmes.map(({ id, name, coverage }) => (
          <li key={id}>
            <RecordLink kind="Programme" id={id}>
              <LocalizedText text={name} />
            </RecordLink>{' '}
            <span className="absent notCollected">{term('ProgrammeCoverage', coverage)}</span>
          </li>
        ))}
      </ul>
      {onShow && (
        <Button variant="secondary" data-size="sm" onClick={onShow}>
          {t('show')}
        </Button>
      )}
    </section>
  );
}
