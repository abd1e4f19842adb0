import { useSearch } from 'wouter';
import { useViewAddress } from '../../components/ViewLink';

/** Gives the address of this view with some filters changed; null takes one away. */
export function useAddressWith(): (change: Record<string, string | null>) => string {
  const search = useSearch();
  const address = useViewAddress();
  return (change) => {
    const filters = { ...Object.fromEntries(new URLSearchParams(search)), ...change };
    return `~${address('education', undefined, filters)}`;
  };
}
