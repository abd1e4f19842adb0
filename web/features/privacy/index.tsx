import { TextDocument } from '../../components/TextDocument';

const SECTIONS = {
  records: ['roles', 'fields'],
  history: ['kept', 'seen'],
  cookies: ['session', 'language'],
  visits: ['nothing', 'operator'],
  erasure: ['ask', 'done', 'beyond'],
};

/** What is kept of whom, and how it is erased. */
export default function PrivacyView() {
  return <TextDocument part="privacy" sections={SECTIONS} reviewed="2026-11-30" />;
}
