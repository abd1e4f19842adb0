import { use, type ReactNode } from 'react';
import { usePrefer } from '../../terms/language';
import { useTerm } from '../../terms/use-term';
import { ViewLink } from '../../components/ViewLink';
import type { Operation } from '../../api/graph-fetch';
import { usePagedQuery } from '../../api/use-graph-query';
import { QueryResult } from '../../components/QueryResult';
import { PlanStatusTag } from '../../components/PlanStatusTag';
import { LoadMore } from '../../components/LoadMore';
import { MapMoment } from './moment';
import {
  CoursesBehindDocument,
  GuidelinesBehindDocument,
  MeasuresBehindDocument,
  OutcomesBehindDocument,
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
            <ViewLink view="courses" id={id}>
              <span lang={title.language}>{title.text}</span>
            </ViewLink>{' '}
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
            <ViewLink view="guidelines" id={id}>
              <span lang={title.language}>{title.text}</span>
            </ViewLink>{' '}
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
            <ViewLink view="education" id={`program/${programme.id}`}>
              {programme.name.text}
            </ViewLink>
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
            <ViewLink view="plan" id={`tiltak/${id}`}>
              {title}
            </ViewLink>{' '}
            <PlanStatusTag status={plan.status} />
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
          <ViewLink view="research" id={id}>
            <span lang={title.language}>{title.text}</span>
          </ViewLink>{' '}
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
  const variables = { ...given, prefer: usePrefer() } as unknown as Omit<V, 'after'>;
  const list = usePagedQuery(operation, variables, pageOf, { asOf: use(MapMoment) });
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
