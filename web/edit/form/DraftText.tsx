import { use } from 'react';
import { useTranslations } from 'use-intl';
import { useDateFormat } from '../../terms/use-date-format';
import { useTerm } from '../../terms/use-term';
import { MissingValue } from '../../components/MissingValue';
import {
  asList,
  asPart,
  asParts,
  asText,
  isEmpty,
  type Control,
  type Draft,
  type DraftPart,
  type FieldControls,
} from '../controls/control';
import { isPartialDate } from '../../../values/partial-date.js';
import { FormContext, useFieldTexts } from './form-context';

/** What stands in a field, to read. */
export function DraftText({
  control: { display },
  path,
  draft,
}: {
  control: Control<unknown>;
  path: string;
  draft: Draft;
}) {
  const t = useTranslations('edit');
  const term = useTerm();
  const { partial } = useDateFormat();
  const { names } = use(FormContext);
  if (isEmpty(draft))
    return <MissingValue why={display.as === 'references' || display.as === 'parts' ? 'none' : 'unknown'} />;
  if (display.as === 'choice') {
    return display.type === '' ? t(`choice.${asText(draft)}`) : term(display.type, asText(draft));
  }
  if (display.as === 'references') {
    return asList(draft)
      .map((id) => names.get(id) ?? id)
      .join(', ');
  }
  if (display.as === 'localized') {
    const written = Object.entries(asPart(draft)).filter(([, text]) => !isEmpty(text));
    return (
      <ul>
        {written.map(([language, text]) => (
          <li key={language}>
            {t(`languages.${language}`)}: <span lang={language}>{asText(text)}</span>
          </li>
        ))}
      </ul>
    );
  }
  if (display.as === 'part') return <PartText {...{ path, fields: display.fields, part: asPart(draft) }} />;
  if (display.as === 'parts') {
    return (
      <ol>
        {asParts(draft).map((part, index) => (
          <li key={index}>
            <PartText {...{ path, fields: display.fields, part }} />
          </li>
        ))}
      </ol>
    );
  }
  const text = asText(draft);
  if (display.as === 'date' && isPartialDate(text.trim())) return partial(text.trim());
  return <span className="edit-as-typed">{text}</span>;
}

interface PartProps {
  path: string;
  fields: FieldControls;
  part: DraftPart;
}

/** What is filled in of a part. */
function PartText({ path, fields, part }: PartProps) {
  const texts = useFieldTexts();
  const filled = Object.entries(fields).filter(([name]) => !isEmpty(part[name] ?? ''));
  return filled.map(([name, control], index) => (
    <span key={name}>
      {index > 0 && '; '}
      {texts(`${path}.${name}`).label}:{' '}
      <DraftText control={control} path={`${path}.${name}`} draft={part[name] ?? ''} />
    </span>
  ));
}
