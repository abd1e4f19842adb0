import { lazy, type ComponentType } from 'react';
import type { ViewName } from '../addresses';

/** A view and the folder that holds it, with its messages. */
interface ViewPart {
  folder: string;
  View: ComponentType;
}

/** The views, each loaded when it is first shown. Explore is a document of its own, under a policy of its own. */
export const VIEW_COMPONENTS: Record<Exclude<ViewName, 'explore'>, ViewPart> = {
  gapMap: { folder: 'gap-map', View: lazy(() => import('../gap-map')) },
  courses: { folder: 'courses', View: lazy(() => import('../courses')) },
  guidelines: { folder: 'guidelines', View: lazy(() => import('../guidelines')) },
  education: { folder: 'education', View: lazy(() => import('../education')) },
  research: { folder: 'research', View: lazy(() => import('../research')) },
  plan: { folder: 'plan', View: lazy(() => import('../plan')) },
  tasks: { folder: 'tasks', View: lazy(() => import('../tasks')) },
};
