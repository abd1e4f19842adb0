import { RecordNames } from '../../components/RecordNames';
import { ViewLink } from '../../components/ViewLink';

/** A record of the taxonomy, or an organisation. */
interface Named {
  id: string;
  prefLabel?: { text: string };
  name?: { text: string };
}

interface Props {
  records: readonly Named[] | null | undefined;
  /** The filter of the list of courses that they lead to. */
  filter?: 'tema' | 'malgruppe';
}

/** Names of records, each leading to the courses on it. */
export function LinkedNames({ records, filter }: Props) {
  return (
    <RecordNames records={records} isList>
      {({ id, prefLabel, name }) => {
        const text = prefLabel?.text ?? name?.text ?? id;
        if (!filter) return text;
        return (
          <ViewLink view="courses" filters={{ [filter]: [id] }}>
            {text}
          </ViewLink>
        );
      }}
    </RecordNames>
  );
}
