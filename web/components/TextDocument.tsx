import { Heading, Paragraph } from '@digdir/designsystemet-react';
import { useEffect } from 'react';
import { useTranslations } from 'use-intl';
import { useDateFormat } from '../terms/use-date-format';

interface Props {
  /** The part of the page whose messages it is made of. */
  part: string;
  /** Its sections in order, each with its paragraphs, by the names of the messages. */
  sections: Readonly<Record<string, readonly string[]>>;
  /** The day on which somebody last saw to it that it is true. */
  reviewed: string;
}

/** A text of the page's own, about the page itself. */
export function TextDocument({ part, sections, reviewed }: Props) {
  const t = useTranslations(part);
  const { partial } = useDateFormat();
  const title = t('title');
  useEffect(() => {
    document.title = `${title} – Kompetansekart`;
  }, [title]);
  return (
    <article className="view text-document">
      <Heading level={1} data-size="md">
        {title}
      </Heading>
      <Paragraph className="lead">{t('lead')}</Paragraph>
      {Object.entries(sections).map(([section, paragraphs]) => (
        <section key={section} aria-labelledby={section}>
          <Heading level={2} data-size="xs" id={section}>
            {t(`${section}.title`)}
          </Heading>
          {paragraphs.map((paragraph) => (
            <Paragraph key={paragraph}>{t(`${section}.${paragraph}`)}</Paragraph>
          ))}
        </section>
      ))}
      <Paragraph data-size="sm">{t('reviewed', { day: partial(reviewed) })}</Paragraph>
    </article>
  );
}
