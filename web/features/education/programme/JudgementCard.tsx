import { Alert, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { useDateFormat } from '../../../terms/use-date-format';
import { MissingValue } from '../../../components/MissingValue';
import { ExternalLink } from '../../../components/ExternalLink';
import type { Judgement } from '../cell-value';
import { LocalizedText } from '../../../components/LocalizedText';

/** A signed judgement that a topic is not taught, with its source; one that an outcome contradicts counts no longer. */
export function JudgementCard({ judgement, level }: { judgement: Judgement; level: 2 | 3 }) {
  const t = useTranslations('education.judgement');
  const { partial } = useDateFormat();
  const { topic, contradicted, citation, citationUrl, judgedOn, signedBy, remark } = judgement;
  return (
    <Alert data-color={contradicted ? 'warning' : 'info'} data-size="sm">
      <Heading level={level} data-size="2xs">
        {t('title')} {topic ? <LocalizedText text={topic.prefLabel} /> : <MissingValue why="unavailable" />}
      </Heading>
      {contradicted === true && <Paragraph>{t('contradicted')}</Paragraph>}
      {contradicted === null && <Paragraph>{t('maybeContradicted')}</Paragraph>}
      <Paragraph lang="nb">
        {citationUrl === null ? citation : <ExternalLink href={citationUrl}>{citation}</ExternalLink>}
      </Paragraph>
      {remark !== null && <Paragraph lang="nb">{remark}</Paragraph>}
      <Paragraph>
        {t('signed', { on: partial(judgedOn) })}{' '}
        {signedBy ? <LocalizedText text={signedBy.name} /> : <MissingValue why="unknown" />}
      </Paragraph>
    </Alert>
  );
}
