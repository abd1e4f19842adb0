import { createContext, use, useEffect, useId, useState } from 'react';

/** The forms that hold something unsaved. */
class UnsavedForms {
  private readonly forms = new Set<string>();

  mark(form: string, isUnsaved: boolean): void {
    if (isUnsaved) this.forms.add(form);
    else this.forms.delete(form);
  }
  get isEmpty(): boolean {
    return this.forms.size === 0;
  }
}

export const UnsavedContext = createContext(new UnsavedForms());

/** Keeps which forms hold something unsaved, and has the browser ask before the page is left with it. */
export function useUnsavedForms(): UnsavedForms {
  const [unsaved] = useState(() => new UnsavedForms());
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
export function useMarkUnsaved(isUnsaved: boolean): void {
  const unsaved = use(UnsavedContext);
  const form = useId();
  useEffect(() => {
    unsaved.mark(form, isUnsaved);
    return () => unsaved.mark(form, false);
  }, [unsaved, form, isUnsaved]);
}
