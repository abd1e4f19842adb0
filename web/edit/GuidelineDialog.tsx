import { EditDialog, type FormsProps } from './EditDialog';
import { guideline } from './kinds/guideline';

/** The forms of a guideline; loaded when they are opened. */
export default function GuidelineDialog(props: FormsProps) {
  return <EditDialog kind={guideline} {...props} />;
}
