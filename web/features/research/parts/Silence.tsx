import { createContext, use, type ReactNode } from 'react';
import type { Asked } from '../../../api/use-graph-query';
import { Absent } from '../../../components/MissingValue';

const Silent = createContext<ReadonlySet<string>>(new Set());

/** Tells what is within which registries are missing from an answer. */
export function Silence({ asked, children }: { asked: Asked<unknown>; children: ReactNode }) {
  return <Silent value={new Set(asked.answer?.silent.map(({ registry }) => registry))}>{children}</Silent>;
}

/** That there is no such record; where its registry is silent, that it is not known. */
export function NoneFrom({ registry }: { registry: string }) {
  return <Absent why={use(Silent).has(registry) ? 'unavailable' : 'none'} />;
}
