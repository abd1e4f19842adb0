import { lazy } from 'react';
import { EditButtons } from './EditButtons';

const GuidelineDialog = lazy(() => import('./GuidelineDialog'));

/** The buttons and forms to change a guideline, for those who may; nothing for others. */
export function EditGuideline({ id }: { id: string }) {
  return <EditButtons key={id} id={id} kind="Guideline" scope="guidelines:write" Forms={GuidelineDialog} />;
}
