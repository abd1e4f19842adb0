import { MissingValue } from '../../../components/MissingValue';
import { ViewLink } from '../../../components/ViewLink';
import type { ViewName } from '../../../addresses';
import type { CountedMeansFragment } from '../generated/graphql';

const VIEW_OF = {
  COURSES: 'courses',
  LEARNING_OUTCOMES: 'education',
  GUIDELINES: 'guidelines',
  PROJECTS: 'research',
  MEASURES: 'plan',
  PROGRAMMES: 'education',
} as const satisfies Record<CountedMeansFragment['list'], ViewName>;

/** The part of a list's arguments that addresses of the views name. */
interface Arguments {
  alignedTo?: { topicIds?: string[]; audienceIds?: string[] };
  filter?: { country?: string[] };
}

/** A number that leads to the list it counts; a registry that does not answer has none. */
export function CountLink({ counted, what }: { counted: CountedMeansFragment | null; what: string }) {
  if (!counted) return <MissingValue why="unavailable" />;
  const { alignedTo, filter } = counted.arguments as Arguments;
  const filters = { tema: alignedTo?.topicIds, malgruppe: alignedTo?.audienceIds, land: filter?.country };
  return (
    <ViewLink view={VIEW_OF[counted.list]} filters={filters}>
      {counted.count}
      <span className="visually-hidden"> {what}</span>
    </ViewLink>
  );
}
