import './findings.css';
import { Heading, Paragraph, Tag } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import { foreignLanguage, useLanguage } from '../../terms/language';
import { CopyButton } from '../CopyButton';
import { Responsibility } from '../Responsibility';
import { useNeedWords } from '../use-need-words';
import { useVerdictCounts } from '../use-verdict-counts';
import type { Finding } from './finding';
import { FindingRank } from './FindingRank';

interface Props {
  finding: Finding;
  /** The level of its heading, below that of the list. */
  headingLevel: 2 | 3;
  /** Leads to the map at its cells. */
  mapLink: ReactNode;
}

/** One finding: what is missing for whom, how many cells it counts, the explanation to paste into a letter, whose it is. */
export function FindingItem({ finding, headingLevel, mapLink }: Props) {
  const t = useTranslations('components');
  const format = useFormatter();
  const language = useLanguage();
  const needWords = useNeedWords();
  const { sentence } = useVerdictCounts();
  const { topic, audience, need, verdictCounts, explanation, professions, rank } = finding;
  const measures = finding.responsibility?.measures ?? [];
  const owners = new Set(measures.flatMap(({ organisations }) => organisations.map((one) => one.name.text)));
  const name = `${topic.prefLabel.text} × ${audience.prefLabel.text}`;
  return (
    <li className="finding">
      <Heading level={headingLevel} data-size="2xs">
        {name}
      </Heading>
      <p className="finding-tags">
        <Tag data-size="sm" data-color="info">
          {t('finding.rank', { rank: format.number(rank) })}
        </Tag>
        {needWords(need).map((words) => (
          <Tag key={words} data-size="sm" data-color={need.certain ? 'neutral' : 'warning'}>
            {words}
          </Tag>
        ))}
      </p>
      <Paragraph data-size="sm" className="finding-counts">
        <strong>{sentence(verdictCounts)}</strong> ({t('finding.professions', { count: professions })}) {mapLink}
      </Paragraph>
      <Paragraph data-size="sm" lang={foreignLanguage(explanation, language)}>
        {explanation.text}
      </Paragraph>
      <CopyButton text={explanation.text} about={name} />
      <details>
        <summary>
          {t('owners.title')}
          {owners.size > 0 && `: ${[...owners].join(', ')}`}
        </summary>
        <Responsibility responsibility={finding.responsibility} />
      </details>
      <FindingRank {...finding} />
    </li>
  );
}
