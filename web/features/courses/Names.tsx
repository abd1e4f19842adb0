import { ViewLink } from '../../components/ViewLink';
import { MissingValue } from '../../components/MissingValue';

/** A record of the taxonomy, or an organisation. */
interface Named {
  id: string;
  prefLabel?: { text: string };
  name?: { text: string };
}

interface Props {
  /** Null where the registry that names them does not answer. */
  records: readonly Named[] | null | undefined;
  /** The filter of the list of courses that they lead to. */
  filter?: 'tema' | 'malgruppe';
}

/** Names with commas between them, each leading to the courses on it. */
export function Names({ records, filter }: Props) {
  if (!records) return <MissingValue why="unavailable" />;
  if (records.length === 0) return <MissingValue why="none" />;
  return (
    <ul className="names">
      {records.map(({ id, prefLabel, name }) => {
        const text = prefLabel?.text ?? name?.text ?? id;
        return (
          <li key={id}>
            {filter ? (
              <ViewLink view="courses" filters={{ [filter]: [id] }}>
                {text}
              </ViewLink>
            ) : (
              text
            )}
          </li>
        );
      })}
    </ul>
  );
}
