import { Button, Label, Tag, ValidationMessage } from '@digdir/designsystemet-react';
import { use, type ComponentType } from 'react';
import { useTranslations } from 'use-intl';
import type { FieldDisplay } from '../controls/control';
import { FormContext, fieldIdOf, useFieldTexts } from '../form/form-context';
import { FieldErrorText } from '../form/FieldErrorText';
import { ChoiceInput } from './ChoiceInput';
import { InputPreview } from './InputPreview';
import { FieldInputContext, type FieldProps, type InputProps } from './input-props';
import { LocalizedInput } from './LocalizedInput';
import { PartInput } from './PartInput';
import { PartsInput } from './PartsInput';
import { ReferenceInput } from './ReferenceInput';
import { TextInput } from './TextInput';

const INPUTS: { [As in FieldDisplay['as']]: ComponentType<InputProps<As>> } = {
  text: TextInput,
  date: TextInput,
  lines: TextInput,
  codes: TextInput,
  choice: ChoiceInput,
  localized: LocalizedInput,
  references: ReferenceInput,
  part: PartInput,
  parts: PartsInput,
};

/** A field: its name, what it means, how it is typed, and what is wrong with it. */
export function FieldInput({ path, control, draft, onChange, onUndo }: FieldProps) {
  const t = useTranslations('edit');
  const { name: form, fieldErrors } = use(FormContext);
  const { display, isRequired } = control;
  const { label, help, example } = useFieldTexts()(path);
  const id = fieldIdOf(form, path);
  const hint = hintOf(display);
  const told = [help, example !== null && showsExample(display) && t('example', { example })];
  const isTold = told.some((text) => typeof text === 'string');
  const wrong = fieldErrors.filter((one) => one.path === path);
  const isGroup = ['localized', 'part', 'parts'].includes(display.as);
  const descriptions = [isTold && `${id}-help`, hint && `${id}-hint`, wrong.length > 0 && `${id}-wrong`];
  const describedBy = descriptions.filter((one) => typeof one === 'string').join(' ') || undefined;
  const Input = INPUTS[display.as] as ComponentType<InputProps<FieldDisplay['as']>>;
  const name = isRequired ? t('required', { label }) : label;
  const head = (
    <>
      {isGroup ? <legend className="ds-label">{name}</legend> : <Label htmlFor={id}>{name}</Label>}
      {isTold && (
        <div id={`${id}-help`} className="edit-help">
          {told.filter((text) => typeof text === 'string').join(' ')}
        </div>
      )}
      {hint && (
        <div id={`${id}-hint`} className="edit-help">
          {t(`hint.${hint}`)}
        </div>
      )}
    </>
  );
  const body = (
    <>
      <FieldInputContext value={FieldInput}>
        <Input {...{ display, id, path, label, isRequired, draft, onChange, describedBy }} isWrong={wrong.length > 0} />
      </FieldInputContext>
      <InputPreview display={display} draft={draft} />
      {wrong.length > 0 && (
        <div id={`${id}-wrong`}>
          {wrong.map((one, index) => (
            <ValidationMessage key={index}>
              <FieldErrorText fieldError={one} />
            </ValidationMessage>
          ))}
        </div>
      )}
      {onUndo && (
        <div className="edit-changed">
          <Tag data-color="info" data-size="sm">
            {t('changed')}
          </Tag>
          <Button type="button" variant="tertiary" data-size="sm" aria-label={t('undo', { label })} onClick={onUndo}>
            {t('undoShort')}
          </Button>
        </div>
      )}
    </>
  );
  if (!isGroup) {
    return (
      <div className={isWide(display) ? 'ds-field edit-full-width' : 'ds-field'}>
        {head}
        {body}
      </div>
    );
  }
  return (
    <fieldset className="edit-group edit-full-width" aria-describedby={describedBy}>
      {head}
      {body}
    </fieldset>
  );
}

function isWide(display: FieldDisplay): boolean {
  return display.as === 'lines' || (display.as === 'text' && (display.lines !== undefined || display.is === 'address'));
}

/** Whether an example says more than a hint does; records are chosen by their names, not by the ids of examples. */
function showsExample(display: FieldDisplay): boolean {
  return ['text', 'lines', 'localized'].includes(display.as) || (display.as === 'codes' && display.of === null);
}

/** How it is to be typed, where that is not plain. */
function hintOf(display: FieldDisplay): string | null {
  if (display.as === 'lines') return 'lines';
  if (display.as === 'codes') return display.of ?? 'codes';
  return display.as === 'date' ? 'date' : null;
}
