import { lazy, type ComponentType } from 'react';
import { readAddress, type Language, type ViewName } from '../addresses';
import { loadMessages } from '../terms/messages';

/** A view and the folder that holds it, with its messages. */
interface LazyView {
  folder: string;
  View: ComponentType;
  /** Begins to load the view. */
  load: () => Promise<unknown>;
  /** Asks ahead for what the view will show. */
  prefetch: ((language: Language) => Promise<void>) | undefined;
}

function lazyView(
  folder: string,
  load: () => Promise<{ default: ComponentType }>,
  prefetch?: (language: Language) => Promise<void>,
): LazyView {
  return { folder, View: lazy(load), load, prefetch };
}

/** The views, each loaded when it is first shown. Explore is a document of its own, under a policy of its own. */
export const VIEW_COMPONENTS: Record<Exclude<ViewName, 'explore'>, LazyView> = {
  gapMap: lazyView(
    'gap-map',
    () => import('../features/gap-map'),
    (language) => import('../features/gap-map/prefetch-map').then(({ prefetchMap }) => prefetchMap(language)),
  ),
  courses: lazyView('courses', () => import('../features/courses')),
  guidelines: lazyView('guidelines', () => import('../features/guidelines')),
  education: lazyView('education', () => import('../features/education')),
  research: lazyView('research', () => import('../features/research')),
  plan: lazyView('plan', () => import('../features/plan')),
  tasks: lazyView('tasks', () => import('../features/tasks')),
  accessibility: lazyView('accessibility', () => import('../features/accessibility')),
  privacy: lazyView('privacy', () => import('../features/privacy')),
};

/** Texts that every view has around it. */
export const FRAME_MESSAGES = ['shell', 'components', 'terms'];

/** Begins to load what an address needs, all of it at once, before anything is rendered. */
export function preloadView(path: string): void {
  const { language, view } = readAddress(path);
  if (view === null || view === 'explore') return;
  const { folder, load, prefetch } = VIEW_COMPONENTS[view];
  void load();
  void prefetch?.(language);
  void loadMessages(language, FRAME_MESSAGES);
  void loadMessages(language, [...FRAME_MESSAGES, folder]);
}
