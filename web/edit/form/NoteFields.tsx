import { Fieldset, Label, Radio, Textarea, ValidationMessage } from '@digdir/designsystemet-react';
import { use } from 'react';
import { useTranslations } from 'use-intl';
import { useTerm } from '../../terms/use-term';
import { FormContext, fieldIdOf } from './form-context';
import { NATURES, type NoteDraft } from './change-note';

/** What the change means, and why it is made. */
export function NoteFields({ note, onChange }: { note: NoteDraft; onChange: (note: Partial<NoteDraft>) => void }) {
  const t = useTranslations('edit.note');
  const wrong = useTranslations('edit.wrong');
  const term = useTerm();
  const { name, fieldErrors } = use(FormContext);
  const isWrong = fieldErrors.some(({ path }) => path === 'note.nature');
  const why = fieldIdOf(name, 'note.why');
  return (
    <div className="edit-note">
      <Fieldset>
        <Fieldset.Legend>{t('nature')}</Fieldset.Legend>
        {NATURES.map((nature, index) => (
          <Radio
            key={nature}
            id={index === 0 ? fieldIdOf(name, 'note.nature') : fieldIdOf(name, `note.nature.${nature}`)}
            name={`${name}-nature`}
            value={nature}
            label={term('ChangeNature', nature)}
            description={t(nature)}
            checked={note.nature === nature}
            aria-invalid={isWrong || undefined}
            onChange={() => onChange({ nature })}
          />
        ))}
        {isWrong && <ValidationMessage>{wrong('nature')}</ValidationMessage>}
      </Fieldset>
      <div className="ds-field edit-full-width">
        <Label htmlFor={why}>{t('why')}</Label>
        <div id={`${why}-help`} className="edit-help">
          {t('whyHelp')}
        </div>
        <Textarea
          id={why}
          rows={2}
          value={note.why}
          aria-describedby={`${why}-help`}
          onChange={({ target }) => onChange({ why: target.value })}
        />
      </div>
    </div>
  );
}
