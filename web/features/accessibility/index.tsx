import { TextDocument } from '../../components/TextDocument';

const SECTIONS = {
  tested: ['rules', 'keyboard', 'notTested'],
  known: ['explore', 'script', 'formats', 'files'],
  report: ['whom', 'supervision'],
  statement: ['published'],
};

/** What was tested of the page's accessibility, what is known not to work, and whom to tell. */
export default function AccessibilityView() {
  return <TextDocument part="accessibility" sections={SECTIONS} reviewed="2026-11-30" />;
}
