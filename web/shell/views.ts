import { lazy, type ComponentType } from 'react';
import { readAddress, type Language, type ViewName } from '../addresses';
import { loadMessages } from '../terms/messages';

/** A view and the folder that holds it, with its messages. */
interface ViewPart {
  folder: string;
  View: ComponentType;
  /** Begins to load the view. */
  load: () => Promise<unknown>;
  /** Asks ahead for what the view will show. */
  ahead: ((language: Language) => Promise<void>) | undefined;
}

function part(
  folder: string,
  load: () => Promise<{ default: ComponentType }>,
  ahead?: (language: Language) => Promise<void>,
): ViewPart {
  return { folder, View: lazy(load), load, ahead };
}

/** The views, each loaded when it is first shown. Explore is a document of its own, under a policy of its own. */
export const VIEW_COMPONENTS: Record<Exclude<ViewName, 'explore'>, ViewPart> = {
  gapMap: part(
    'gap-map',
    () => import('../features/gap-map'),
    (language) => import('../features/gap-map/ahead').then(({ ahead }) => ahead(language)),
  ),
  courses: part('courses', () => import('../features/courses')),
  guidelines: part('guidelines', () => import('../features/guidelines')),
  education: part('education', () => import('../features/education')),
  research: part('research', () => import('../features/research')),
  plan: part('plan', () => import('../features/plan')),
  tasks: part('tasks', () => import('../features/tasks')),
};

/** Texts that every view has around it. */
export const FRAME_TEXTS = ['shell', 'components', 'terms'];

/** Begins to load what an address needs, all of it at once, before anything is rendered. */
export function loadAhead(path: string): void {
  const address = readAddress(path);
  if (!address || address.view === 'explore') return;
  const { folder, load, ahead } = VIEW_COMPONENTS[address.view];
  void load();
  void ahead?.(address.language);
  void loadMessages(address.language, FRAME_TEXTS);
  void loadMessages(address.language, [...FRAME_TEXTS, folder]);
}
