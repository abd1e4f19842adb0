import { BelowView } from '../../components/BelowView';
import { EducationOverview } from './EducationOverview';
import { ProgrammePage } from './programme/ProgrammePage';
import './education.css';

/** Education: what programmes say of infection control, and each programme's own page. */
export default function EducationView() {
  return (
    <BelowView pages={{ Programme: ProgrammePage }}>
      <EducationOverview />
    </BelowView>
  );
}
