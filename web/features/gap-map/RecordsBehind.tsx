import { use, type ReactNode } from 'react';
import { usePreferredLanguages } from '../../terms/language';
import { useTerm } from '../../terms/use-term';
import { RecordLink } from '../../components/RecordLink';
import type { Operation } from '../../api/graph-fetch';
import { usePagedQuery } from '../../api/use-graph-query';
import { QueryResult } from '../../components/QueryResult';
import { PlanStatusTag } from '../../components/PlanStatusTag';
import { LoadMore } from '../../components/LoadMore';
import { MapMomentContext } from './map-moment';
import {
  CoursesBehindDocument,
  GuidelinesBehindDocument,
  MeasuresBehindDocument,
  OutcomesBehindDocument,
  ProgrammesBehindDocument,
  ProjectsBehindDocument,
  type NumberOfCellFragment,
} from './generated/graphql';

/** The records that a number counts: the list that the graph names, asked with the arguments that it gives. */
export function RecordsBehind({ counted }: { counted: NumberOfCellFragment }) {
  const { list, arguments: given } = counted;
  const term = useTerm();
  if (list === 'COURSES') {
    return (
      <Records
        operation={CoursesBehindDocument}
        given={given}
        pageOf={({ catalogue }) => catalogue?.courses}
        show={({ id, title, status, provider }) => (
          <>
            <RecordLink kind="Course" id={id}>
              <span lang={title.language}>{title.text}</span>
            </RecordLink>{' '}
            ({[provider?.name.text, term('CourseStatus', status)].filter(Boolean).join(', ')})
          </>
        )}
      />
    );
  }
  if (list === 'GUIDELINES') {
    return (
      <Records
        operation={GuidelinesBehindDocument}
        given={given}
        pageOf={({ catalogue }) => catalogue?.guidelines}
        show={({ id, title, status }) => (
          <>
            <RecordLink kind="Guideline" id={id}>
              <span lang={title.language}>{title.text}</span>
            </RecordLink>{' '}
            ({term('GuidelineStatus', status)})
          </>
        )}
      />
    );
  }
  if (list === 'LEARNING_OUTCOMES') {
    return (
      <Records
        operation={OutcomesBehindDocument}
        given={given}
        pageOf={({ catalogue }) => catalogue?.learningOutcomes}
        show={({ text, code, programme }) => (
          <>
            <RecordLink kind="Programme" id={programme.id}>
              {programme.name.text}
            </RecordLink>
            : {code} {text}
          </>
        )}
      />
    );
  }
  if (list === 'MEASURES') {
    return (
      <Records
        operation={MeasuresBehindDocument}
        given={given}
        pageOf={({ catalogue }) => catalogue?.measures}
        show={({ id, title, plan }) => (
          <>
            <RecordLink kind="Measure" id={id}>
              {title}
            </RecordLink>{' '}
            <PlanStatusTag status={plan.status} />
          </>
        )}
      />
    );
  }
  if (list === 'PROGRAMMES') {
    return (
      <Records
        operation={ProgrammesBehindDocument}
        given={given}
        pageOf={({ catalogue }) => catalogue?.programmes}
        show={({ id, name, coverage }) => (
          <>
            <RecordLink kind="Programme" id={id}>
              {name.text}
            </RecordLink>{' '}
            ({term('ProgrammeCoverage', coverage)})
          </>
        )}
      />
    );
  }
  return (
    <Records
      operation={ProjectsBehindDocument}
      given={given}
      pageOf={({ catalogue }) => catalogue?.projects}
      show={({ id, title, status }) => (
        <>
          <RecordLink kind="Project" id={id}>
            <span lang={title.language}>{title.text}</span>
          </RecordLink>{' '}
          ({term('ProjectStatus', status)})
        </>
      )}
    />
  );
}

interface Props<T, V, Node> {
  operation: Operation<T, V>;
  given: Record<string, unknown>;
  pageOf: Parameters<typeof usePagedQuery<T, V & { after?: string | null }, Node>>[2];
  show: (node: Node) => ReactNode;
}

function Records<T, V extends { after?: string | null | undefined }, Node extends { id: string }>({
  operation,
  given,
  pageOf,
  show,
}: Props<T, V, Node>) {
  // The graph gives a number's arguments as its list takes them
  const variables = { ...given, prefer: usePreferredLanguages() } as unknown as Omit<V, 'after'>;
  const list = usePagedQuery(operation, variables, pageOf, { asOf: use(MapMomentContext) });
  return (
    <QueryResult query={list}>
      {() => (
        <>
          <ul>
            {list.nodes.map((node) => (
              <li key={node.id}>{show(node)}</li>
            ))}
          </ul>
          {list.fetchNextPage && <LoadMore list={list} />}
        </>
      )}
    </QueryResult>
  );
}
