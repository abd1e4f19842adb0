import type { ReactNode } from 'react';
import { IntlProvider } from 'use-intl';
import type { Language } from '../addresses';
import { FORMAT_LOCALES } from './language';
import { useMessages } from './messages';

interface Props {
  language: Language;
  /** Folders with messages. What is within sees these alone, not those of the texts around it. */
  parts: readonly string[];
  children: ReactNode;
}

/** Texts of parts of the page for what is within; the nearest `Suspense` waits for them. */
export function MessagesProvider({ language, parts, children }: Props) {
  const messages = useMessages(language, parts);
  return (
    <IntlProvider locale={FORMAT_LOCALES[language]} messages={messages} timeZone="Europe/Oslo">
      {children}
    </IntlProvider>
  );
}
