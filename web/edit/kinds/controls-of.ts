import { choiceOf, yesNo } from '../controls/choice';
import { isReferenceType, required, type Control, type FieldControls } from '../controls/control';
import * as lists from '../controls/lists';
import { localized } from '../controls/localized';
import { address, country, date, lineOfText, numberFrom, prose } from '../controls/text';
import { editable, type FieldMetadata } from './kind-metadata';

/** The control of each field that can be changed, in their order. */
export function controlsOf(fields: readonly FieldMetadata[]): FieldControls {
  return Object.fromEntries(
    editable(fields).map((field) => {
      const control = controlOf(field) as Control<unknown>;
      return [field.name, field.isRequired ? required(control) : control];
    }),
  );
}

/** Each is only ever given what it gave. */
function controlOf({ control, isRequired = false }: FieldMetadata): unknown {
  switch (control.as) {
    case 'text':
      return control.many ? listOfTexts(control.is) : textThatIs(control.is);
    case 'number':
      return control.many ? lists.listOfNumbers : numberFrom(control);
    case 'choice':
      return control.many ? lists.listOfChoices(control.values) : choiceOf(control.type, control.values, !isRequired);
    case 'reference':
      if (!isReferenceType(control.to)) return control.many ? lists.listOfCodes : lineOfText;
      return control.many ? lists.references(control.to) : lists.reference(control.to);
    case 'date':
      return date;
    case 'flag':
      return yesNo(!isRequired);
    case 'localized':
      return localized;
    case 'part':
      return lists.part(controlsOf(control.fields));
    case 'parts':
      return lists.parts(controlsOf(control.fields), control.titledBy);
  }
}

type TextIs = Extract<FieldMetadata['control'], { as: 'text' }>['is'];

function textThatIs(is: TextIs): Control<string> {
  if (is === 'prose') return prose;
  if (is === 'address') return address;
  return is === 'country' ? country : lineOfText;
}

function listOfTexts(is: TextIs): Control<string[]> {
  if (is === 'address') return lists.linesOfAddresses;
  if (is === 'language') return lists.languages;
  return is === 'code' || is === 'country' ? lists.listOfCodes : lists.linesOfText;
}
