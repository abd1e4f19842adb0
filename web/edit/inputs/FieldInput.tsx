import { Button, Label, Tag, ValidationMessage } from '@digdir/designsystemet-react';
import { use, type ComponentType } from 'react';
import { useTranslations } from 'use-intl';
import type { Shown } from '../controls/control';
import { FormContext, idOf, useFieldTexts } from '../form/form-context';
import { ComplaintText } from '../form/ComplaintText';
import { ChoiceInput } from './ChoiceInput';
import { Reading } from './Reading';
import { FieldOfPart, type FieldProps, type InputProps } from './input';
import { LocalizedInput } from './LocalizedInput';
import { PartInput } from './PartInput';
import { PartsInput } from './PartsInput';
import { ReferenceInput } from './ReferenceInput';
import { TextInput } from './TextInput';

const INPUTS: { [As in Shown['as']]: ComponentType<InputProps<As>> } = {
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
  const { name: form, complaints } = use(FormContext);
  const { shown, isRequired } = control;
  const { label, help } = useFieldTexts()(path);
  const id = idOf(form, path);
  const hint = hintOf(shown);
  const wrong = complaints.filter((one) => one.path === path);
  const isGroup = ['localized', 'part', 'parts'].includes(shown.as);
  const descriptions = [help !== null && `${id}-help`, hint && `${id}-hint`, wrong.length > 0 && `${id}-wrong`];
  const describedBy = descriptions.filter((one) => typeof one === 'string').join(' ') || undefined;
  const Input = INPUTS[shown.as] as ComponentType<InputProps<Shown['as']>>;
  const name = isRequired ? t('required', { label }) : label;
  const head = (
    <>
      {isGroup ? <legend className="ds-label">{name}</legend> : <Label htmlFor={id}>{name}</Label>}
      {help !== null && (
        <div id={`${id}-help`} className="edit-help">
          {help}
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
      <FieldOfPart value={FieldInput}>
        <Input {...{ shown, id, path, label, isRequired, draft, onChange, describedBy }} isWrong={wrong.length > 0} />
      </FieldOfPart>
      <Reading shown={shown} draft={draft} />
      {wrong.length > 0 && (
        <div id={`${id}-wrong`}>
          {wrong.map((one, index) => (
            <ValidationMessage key={index}>
              <ComplaintText complaint={one} />
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
      <div className={isWide(shown) ? 'ds-field edit-wide' : 'ds-field'}>
        {head}
        {body}
      </div>
    );
  }
  return (
    <fieldset className="edit-group edit-wide" aria-describedby={describedBy}>
      {head}
      {body}
    </fieldset>
  );
}

function isWide(shown: Shown): boolean {
  return shown.as === 'lines' || (shown.as === 'text' && (shown.lines !== undefined || shown.is === 'address'));
}

/** How it is to be typed, where that is not plain. */
function hintOf(shown: Shown): string | null {
  if (shown.as === 'lines') return 'lines';
  if (shown.as === 'codes') return shown.of ?? 'codes';
  return shown.as === 'date' ? 'date' : null;
}
