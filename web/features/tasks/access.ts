import { useSession } from '../../api/session';

/** What the changes of this view need. */
export const SCOPE = 'courses:write';

/** Whether whoever is here may decide and confirm. */
export const useMayChange = (): boolean => useSession().hasScope(SCOPE);
