import type { OrganisationNameFragment } from '../generated/graphql';
import { RecordLink } from '../../../components/RecordLink';
import { MissingRecord } from '../../../components/MissingRecord';

/** An institution by its name, with the way to its page; or that there is none. */
export function InstitutionLink({ institution }: { institution: OrganisationNameFragment | null | undefined }) {
  if (!institution) return <MissingRecord registry="competence" />;
  return (
    <RecordLink kind="Organisation" id={institution.id}>
      {institution.name.text}
    </RecordLink>
  );
}
