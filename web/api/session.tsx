import { useQuery, useQueryClient } from '@tanstack/react-query';
import { createContext, use, useEffect, type ReactNode } from 'react';
import { onSessionEnded } from './graph-fetch';

/** Who has signed in, as the gateway says. */
interface Visitor {
  name: string | null;
  organisationId: string;
  scopes: readonly string[];
  /** When the session ends, ISO 8601. */
  expiresAt: string;
}

/** What is known of signing in. */
interface Session {
  /** Whether anyone can sign in here. */
  offered: boolean;
  signedIn: Visitor | null;
}

const NO_SESSION: Session = { offered: false, signedIn: null };
const SessionContext = createContext<Session>(NO_SESSION);

/** Asks the gateway who has signed in, and again when a session has ended. */
export function SessionProvider({ children }: { children: ReactNode }) {
  const queryClient = useQueryClient();
  const { data = NO_SESSION } = useQuery({
    queryKey: ['session'],
    queryFn: async () => {
      const response = await fetch('/auth/session');
      return response.ok ? ((await response.json()) as Session) : NO_SESSION;
    },
    staleTime: Infinity,
  });
  // What was refused to the ended session is asked again as the public
  const wasSignedIn = data.signedIn !== null;
  useEffect(
    () => onSessionEnded(() => (wasSignedIn ? void queryClient.invalidateQueries() : undefined)),
    [queryClient, wasSignedIn],
  );
  return <SessionContext value={data}>{children}</SessionContext>;
}

/** Who has signed in, and what they may. */
export function useSession(): Session & { hasScope: (scope: string) => boolean; signInAddress: string } {
  const session = use(SessionContext);
  const here = `${location.pathname}${location.search}`;
  return {
    ...session,
    hasScope: (scope) => session.signedIn?.scopes.includes(scope) ?? false,
    signInAddress: `/auth/sign-in?return=${encodeURIComponent(here)}`,
  };
}

/** Ends the session here, and at the issuer where it can be ended there. */
export async function signOut(): Promise<void> {
  const response = await fetch('/auth/sign-out', { method: 'POST' });
  const { endSession } = (await response.json()) as { endSession: string | null };
  location.assign(endSession ?? '/');
}
