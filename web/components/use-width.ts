import { useCallback, useState } from 'react';

/**
 * How wide an element is, in whole pixels, so that what is drawn in it keeps the size of its letters. It is measured by
 * the given reference; until then it is as wide as said first.
 */
export function useWidth(first = 0): [number, (element: Element | null) => (() => void) | undefined] {
  const [width, setWidth] = useState(first);
  const measured = useCallback((element: Element | null) => {
    if (!element) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      if (entry) setWidth(Math.floor(entry.contentRect.width));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [width, measured];
}
