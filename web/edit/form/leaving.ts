import { createContext, use, useEffect, useId, useState } from 'react';

/** The forms that hold something unsaved. */
class Unsaved {
  private readonly forms = new Set<string>();

  note(form: string, isUnsaved: boolean): void {
    if (isUnsaved) this.forms.add(form);
    else this.forms.delete(form);
  }
  get isEmpty(): boolean {
    return this.forms.size === 0;
  }
}

export const UnsavedContext = createContext(new Unsaved());

/** Keeps which forms hold something unsaved, and has the browser ask before the page is left with it. */
export function useUnsavedForms(): Unsaved {
  const [unsaved] = useState(() => new Unsaved());
  useEffect(() => {
    const ask = (event: BeforeUnloadEvent) => {
      if (!unsaved.isEmpty) event.preventDefault();
    };
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [unsaved]);
  return unsaved;
}

/** Tells whether a form holds something unsaved. */
export function useUnsaved(isUnsaved: boolean): void {
  const unsaved = use(UnsavedContext);
  const form = useId();
  useEffect(() => {
    unsaved.note(form, isUnsaved);
    return () => unsaved.note(form, false);
  }, [unsaved, form, isUnsaved]);
}
