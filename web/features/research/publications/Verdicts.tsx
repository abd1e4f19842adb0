import { foreignLanguage, useLanguage } from '../../../terms/language';
import { useTerm } from '../../../terms/use-term';
import { RecordLink } from '../../../components/RecordLink';
import { MissingValue } from '../../../components/MissingValue';
import type { EvidenceFragment } from '../generated/graphql';

/** What was decided of a publication for each guideline, and why. */
export function Verdicts({ evidence }: { evidence: readonly EvidenceFragment[] }) {
  const term = useTerm();
  const language = useLanguage();
  return (
    <ul className="plain">
      {evidence.map(({ guideline, decision }, index) => (
        <li key={guideline?.id ?? index}>
          {guideline ? (
            <RecordLink kind="Guideline" id={guideline.id}>
              <span lang={foreignLanguage(guideline.title, language)}>{guideline.title.text}</span>
            </RecordLink>
          ) : (
            <MissingValue why="unavailable" />
          )}
          {decision && `: ${term('EvidenceVerdict', decision.verdict)}. ${decision.reason}`}
        </li>
      ))}
    </ul>
  );
}
