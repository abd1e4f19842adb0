import { Alert, ErrorSummary, Paragraph } from '@digdir/designsystemet-react';
import { useEffect, useRef, type MouseEvent } from 'react';
import { useTranslations } from 'use-intl';
import { useSession } from '../../api/session';
import { useTerm } from '../../terms/use-term';
import { FieldErrorText } from './FieldErrorText';
import { fieldIdOf, useFieldTexts } from './form-context';
import type { EditingState } from './use-record-editing';

/** What stands in the way of saving: a summary that takes the focus, with links to the fields. */
export function Problems({ editing, form }: { editing: EditingState; form: string }) {
  const t = useTranslations('edit');
  const texts = useFieldTexts();
  const { fieldErrors, failure, attempts, partlySaved } = editing;
  const place = useRef<HTMLDivElement>(null);
  const isShown = fieldErrors.length > 0 || failure !== null;
  useEffect(() => {
    if (attempts > 0 && isShown) {
      const summary = place.current?.querySelector<HTMLElement>('ds-error-summary');
      (summary ?? place.current)?.focus();
    }
  }, [attempts, isShown]);
  const goTo = (event: MouseEvent, id: string) => {
    event.preventDefault();
    const field = document.getElementById(id);
    field?.focus();
    field?.scrollIntoView({ block: 'center' });
  };
  return (
    <div
      ref={place}
      tabIndex={-1}
      className="edit-problems"
      role={isShown ? 'group' : undefined}
      aria-label={isShown ? t('problems') : undefined}
    >
      {failure && <Failed failure={failure} />}
      {fieldErrors.length > 0 && (
        <ErrorSummary>
          <ErrorSummary.Heading>{t('problems')}</ErrorSummary.Heading>
          <ErrorSummary.List>
            {fieldErrors.map((fieldError, index) => {
              const id = targetOf(form, fieldError.path);
              const label =
                fieldError.path === '' || fieldError.path.startsWith('note.')
                  ? ''
                  : `${texts(fieldError.path.replace(/^clash\./, '')).name}: `;
              return (
                <ErrorSummary.Item key={index}>
                  {id === null ? (
                    <FieldErrorText fieldError={fieldError} />
                  ) : (
                    <ErrorSummary.Link href={`#${id}`} onClick={(event) => goTo(event, id)}>
                      {label}
                      <FieldErrorText fieldError={fieldError} />
                    </ErrorSummary.Link>
                  )}
                </ErrorSummary.Item>
              );
            })}
          </ErrorSummary.List>
        </ErrorSummary>
      )}
      {partlySaved && isShown && <Paragraph>{t('partlySaved')}</Paragraph>}
    </div>
  );
}

/** The field an error is about, or the nearest around it. */
function targetOf(form: string, path: string): string | null {
  if (path === '' || path === 'id' || path === 'version') return null;
  return fieldIdOf(form, path);
}

/** Saving failed as a whole; what was typed is kept. */
function Failed({ failure: { why, detail } }: { failure: NonNullable<EditingState['failure']> }) {
  const t = useTranslations('edit.failed');
  const term = useTerm();
  const { signInAddress } = useSession();
  const registries = detail
    .split(', ')
    .filter((one) => one !== '')
    .map((one) => term('registry', one));
  return (
    <Alert data-color="danger">
      <Paragraph>
        {why === 'unavailable' ? t('unavailable', { registries: registries.join(', ') || '?' }) : t(why)}
      </Paragraph>
      {['forbidden', 'refused'].includes(why) && detail !== '' && <Paragraph lang="en">{detail}</Paragraph>}
      {why === 'sessionEnded' && (
        <a href={signInAddress} target="_blank" rel="noreferrer">
          {t('signIn')}
        </a>
      )}
    </Alert>
  );
}
