import { ExternalLink } from '../../components/ExternalLink';
import { MissingValue } from '../../components/MissingValue';

/** The regulation that sets a programme's outcomes, by its legal id; or that there is none. */
export function RegulationLink({ regulation }: { regulation: { url: string; legalId: string } | null }) {
  if (!regulation) return <MissingValue why="none" />;
  return (
    <span className="legal-id">
      <ExternalLink href={regulation.url}>{regulation.legalId}</ExternalLink>
    </span>
  );
}
