import { useTranslations } from 'use-intl';
import { useTerm } from '../../../terms/use-term';
import { RecordLink } from '../../../components/RecordLink';
import { ExternalLink } from '../../../components/ExternalLink';
import type { ComparedProgrammeFragment } from '../generated/graphql';
import { levelOf } from '../levels';
import { LocalizedText } from '../../../components/LocalizedText';

/** A compared programme: at which level, by which regulation, how far it was looked at, with how many outcomes. */
export function ComparedHead({ programme }: { programme: ComparedProgrammeFragment }) {
  const t = useTranslations('education');
  const term = useTerm();
  const { id, name, educationLevel, regulation, coverage, learningOutcomes } = programme;
  return (
    <>
      <RecordLink kind="Programme" id={id}>
        <LocalizedText text={name} />
      </RecordLink>
      <ul className="outcome-facts">
        <li>{term('EducationLevel', educationLevel)}</li>
        {regulation && (
          <li>
            <ExternalLink href={regulation.url}>{regulation.legalId}</ExternalLink>
          </li>
        )}
        <li>{term('ProgrammeCoverage', coverage)}</li>
        <li>{t('outcomes', { count: learningOutcomes.totalCount, level: levelOf(educationLevel) })}</li>
      </ul>
    </>
  );
}
