import { useLanguage } from '../../../terms/language';
import { useTerm } from '../../../terms/use-term';
import { ViewLink } from '../../../components/ViewLink';
import { MissingValue } from '../../../components/MissingValue';
import type { EvidenceFragment } from '../generated/graphql';
import { languageOf } from '../parts/language-of';

/** What was decided of a publication for each guideline, and why. */
export function Verdicts({ evidence }: { evidence: readonly EvidenceFragment[] }) {
  const term = useTerm();
  const language = useLanguage();
  return (
    <ul className="plain">
      {evidence.map(({ guideline, decision }, index) => (
        <li key={guideline?.id ?? index}>
          {guideline ? (
            <ViewLink view="guidelines" id={guideline.id}>
              <span lang={languageOf(guideline.title, language)}>{guideline.title.text}</span>
            </ViewLink>
          ) : (
            <MissingValue why="unavailable" />
          )}
          {decision && `: ${term('EvidenceVerdict', decision.verdict)}. ${decision.reason}`}
        </li>
      ))}
    </ul>
  );
}
