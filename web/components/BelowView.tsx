import type { ComponentType, ReactNode } from 'react';
import { useLocation } from 'wouter';
import { readAddress, type RecordWithPage } from '../addresses';
import { PageNotFound } from './PageNotFound';

interface Props {
  /** What is at the address of the view itself. */
  children: ReactNode;
  /** The pages of the records that have theirs below the view. */
  pages: Partial<Record<RecordWithPage, ComponentType<{ id: string }>>>;
  /** The view's other parts, by their names in the address. */
  parts?: Record<string, ComponentType>;
}

/** What a view has at an address and below it, by the list that the gateway goes by, too. */
export function BelowView({ children, pages, parts = {} }: Props) {
  // Moves with the address
  useLocation();
  const { view, part, record } = readAddress(location.pathname);
  const Part = part === null ? undefined : parts[part];
  const RecordPage = record ? pages[record.kind] : undefined;
  if (Part) return <Part />;
  if (record && RecordPage) return <RecordPage key={record.id} id={record.id} />;
  return view === null ? <PageNotFound /> : children;
}
