import type { LabelFragment } from '../generated/graphql';
import { LocalizedText } from '../../../components/LocalizedText';

interface Props {
  label: LabelFragment;
  open: boolean;
  onToggle: () => void;
}

/** A topic with others below it, that opens and closes. */
export function TopicHeading({ label, open, onToggle }: Props) {
  return (
    <button type="button" className="topic-toggle" aria-expanded={open} onClick={onToggle}>
      <span aria-hidden="true">{open ? '▾' : '▸'}</span> <LocalizedText text={label} />
    </button>
  );
}
