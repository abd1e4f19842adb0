import { Input, Label } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { asPart, asText } from '../controls/control';
import { TEXT_LANGUAGES } from '../controls/localized';
import type { InputProps } from './input-props';

/** A text in several languages, a line for each. */
export function LocalizedInput({ id, draft, onChange, isWrong }: InputProps<'localized'>) {
  const t = useTranslations('edit.languages');
  const texts = asPart(draft);
  return (
    <div className="edit-languages">
      {TEXT_LANGUAGES.map((language, index) => {
        const inputId = index === 0 ? id : `${id}-${language}`;
        return (
          <div key={language} className="ds-field">
            <Label htmlFor={inputId} weight="regular">
              {t(language)}
            </Label>
            <Input
              id={inputId}
              lang={language}
              value={asText(texts[language])}
              aria-invalid={isWrong || undefined}
              autoComplete="off"
              onChange={({ target }) => onChange({ ...texts, [language]: target.value })}
            />
          </div>
        );
      })}
    </div>
  );
}
