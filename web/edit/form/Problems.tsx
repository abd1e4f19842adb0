import { Alert, ErrorSummary, Paragraph } from '@digdir/designsystemet-react';
import { useEffect, useRef, type MouseEvent } from 'react';
import { useTranslations } from 'use-intl';
import { useSession } from '../../api/session';
import { useTerm } from '../../terms/use-term';
import { ComplaintText } from './ComplaintText';
import { idOf, useFieldTexts } from './form-context';
import type { Editing } from './use-editing';

/** What stands in the way of saving: a summary that takes the focus, with links to the fields. */
export function Problems({ editing, form }: { editing: Editing; form: string }) {
  const t = useTranslations('edit');
  const texts = useFieldTexts();
  const { complaints, failure, tries, partlySaved } = editing;
  const place = useRef<HTMLDivElement>(null);
  const isShown = complaints.length > 0 || failure !== null;
  useEffect(() => {
    if (tries > 0 && isShown) {
      const summary = place.current?.querySelector<HTMLElement>('ds-error-summary');
      (summary ?? place.current)?.focus();
    }
  }, [tries, isShown]);
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
      {complaints.length > 0 && (
        <ErrorSummary>
          <ErrorSummary.Heading>{t('problems')}</ErrorSummary.Heading>
          <ErrorSummary.List>
            {complaints.map((complaint, index) => {
              const id = targetOf(form, complaint.path);
              const label =
                complaint.path === '' || complaint.path.startsWith('note.')
                  ? ''
                  : `${texts(complaint.path.replace(/^clash\./, '')).label}: `;
              return (
                <ErrorSummary.Item key={index}>
                  {id === null ? (
                    <ComplaintText complaint={complaint} />
                  ) : (
                    <ErrorSummary.Link href={`#${id}`} onClick={(event) => goTo(event, id)}>
                      {label}
                      <ComplaintText complaint={complaint} />
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

/** The field a complaint is about, or the nearest around it. */
function targetOf(form: string, path: string): string | null {
  if (path === '' || path === 'id' || path === 'version') return null;
  return idOf(form, path);
}

/** Saving failed as a whole; what was typed is kept. */
function Failed({ failure: { why, detail } }: { failure: NonNullable<Editing['failure']> }) {
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
