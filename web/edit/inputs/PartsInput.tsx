import { Button } from '@digdir/designsystemet-react';
import { use, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslations } from 'use-intl';
import { asPart, asParts, asText } from '../controls/control';
import { partDraft } from '../controls/lists';
import { FormContext } from '../form/form-context';
import type { InputProps } from './input-props';
import { PartInput } from './PartInput';

/** A list of values with fields of their own, in their order. One is open at a time. */
export function PartsInput({ display, id, path, label, draft, onChange }: InputProps<'parts'>) {
  const t = useTranslations('edit.parts');
  const { fieldErrors } = use(FormContext);
  const [openAt, setOpenAt] = useState<number | null>(null);
  const items = asParts(draft);
  const handle = (index: number) => (index === 0 ? id : `${id}-${index}`);
  const focus = (index: number) => document.getElementById(handle(index))?.focus();

  const add = () => {
    flushSync(() => {
      onChange([...items, partDraft(display.fields, {})]);
      setOpenAt(items.length);
    });
    focus(items.length);
  };
  const remove = (index: number) => {
    flushSync(() => {
      onChange(items.filter((_, other) => other !== index));
      setOpenAt(null);
    });
    if (items.length > 1) focus(Math.max(0, index - 1));
    else document.getElementById(`${id}-add`)?.focus();
  };
  const move = (index: number, by: -1 | 1) => {
    const [item] = items.slice(index, index + 1);
    if (!item) return;
    flushSync(() => {
      onChange(items.toSpliced(index, 1).toSpliced(index + by, 0, item));
      setOpenAt(openAt === index ? index + by : openAt);
    });
    focus(index + by);
  };
  return (
    <div className="edit-parts">
      {items.length > 0 && (
        <ol>
          {items.map((item, index) => {
            const isOpen = openAt === index || fieldErrors.some((one) => one.path.startsWith(`${path}.${index}.`));
            const title = asText(item[display.titledBy]).trim() || t('unnamed');
            return (
              <li key={index}>
                <div className="edit-parts-head">
                  <button
                    type="button"
                    id={handle(index)}
                    className="as-link"
                    aria-expanded={isOpen}
                    onClick={() => setOpenAt(openAt === index ? null : index)}
                  >
                    {title}
                  </button>
                  <span className="edit-parts-tools">
                    {index > 0 && <Tool label={t('up', { title })} sign="↑" onClick={() => move(index, -1)} />}
                    {index < items.length - 1 && (
                      <Tool label={t('down', { title })} sign="↓" onClick={() => move(index, 1)} />
                    )}
                    <Tool label={t('remove', { title })} sign="✕" onClick={() => remove(index)} />
                  </span>
                </div>
                {isOpen && (
                  <div role="group" aria-label={title}>
                    <PartInput
                      display={display}
                      path={`${path}.${index}`}
                      draft={item}
                      onChange={(changed) =>
                        onChange(items.map((one, other) => (other === index ? asPart(changed) : one)))
                      }
                    />
                  </div>
                )}
              </li>
            );
          })}
        </ol>
      )}
      <Button id={items.length === 0 ? id : `${id}-add`} type="button" variant="secondary" data-size="sm" onClick={add}>
        {t('add', { label })}
      </Button>
    </div>
  );
}

function Tool({ label, sign, onClick }: { label: string; sign: string; onClick: () => void }) {
  return (
    <Button type="button" variant="tertiary" data-size="sm" icon aria-label={label} title={label} onClick={onClick}>
      <span aria-hidden="true">{sign}</span>
    </Button>
  );
}
