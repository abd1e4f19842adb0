import { Button } from '@digdir/designsystemet-react';
import { use } from 'react';
import { useTranslations } from 'use-intl';
import { asList } from '../controls/control';
import { FormContext } from '../form/form-context';
import { Combobox } from './Combobox';
import type { InputProps } from './input-props';

/** Records that the field names: those chosen, each to take away, and a search for more. */
export function ReferenceInput({
  display,
  id,
  label,
  draft,
  onChange,
  describedBy,
  isWrong,
}: InputProps<'references'>) {
  const t = useTranslations('edit.references');
  const { names, rememberName } = use(FormContext);
  const chosen = asList(draft);
  const remove = (gone: string) => {
    onChange(chosen.filter((other) => other !== gone));
    // What had the focus is gone
    document.getElementById(id)?.focus();
  };
  return (
    <>
      {chosen.length > 0 && (
        <ul className="edit-chosen" aria-label={t('chosen', { label })}>
          {chosen.map((one) => (
            <li key={one}>
              <span>{names.get(one) ?? one}</span>
              <Button
                type="button"
                variant="tertiary"
                data-size="sm"
                aria-label={t('remove', { name: names.get(one) ?? one })}
                onClick={() => remove(one)}
              >
                {t('removeShort')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      <Combobox
        id={id}
        to={display.to}
        label={label}
        describedBy={describedBy}
        isWrong={isWrong}
        without={chosen}
        placeholder={t(display.many || chosen.length === 0 ? 'search' : 'replace')}
        onPick={({ id: picked, name }) => {
          rememberName(picked, name);
          onChange(display.many ? [...chosen, picked] : [picked]);
        }}
      />
    </>
  );
}
