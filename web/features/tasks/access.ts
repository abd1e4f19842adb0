import { useSession } from '../../api/session';

/** What the changes of this view need. */
export const REQUIRED_SCOPE = 'courses:write';

/** Whether whoever is here may decide and confirm. */
export const useMayChange = (): boolean => useSession().hasScope(REQUIRED_SCOPE);
