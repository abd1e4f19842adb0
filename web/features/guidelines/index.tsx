import { BelowView } from '../../components/BelowView';
import { Guidelines } from './Guidelines';
import { GuidelinePage } from './page/GuidelinePage';
import './guidelines.css';

/** Guidelines and when they are reviewed: all of them, or one. */
export default function GuidelinesView() {
  return (
    <BelowView pages={{ Guideline: GuidelinePage }}>
      <Guidelines />
    </BelowView>
  );
}
