import type { Browser } from './cookies.js';

/** What the fixture's registry is told of the public, and of who signs in at the tests' issuer. */
export const NOBODY = { identity: { organisationId: null, person: null, scopes: [] }, moment: null };
export const KARI = {
  identity: {
    organisationId: 'fhi',
    person: { id: 'kari', name: 'Kari Nordmann' },
    scopes: ['courses:write', 'history:read'],
  },
  moment: null,
};

/** Questions to the fixture: who asks, and a change. */
export const CALLER = '{ caller }';
export const CHANGE = 'mutation { saveCourse(id: "a") { id } }';

/** Asks a gateway over the fixture as a page of its site, or with other headers. */
export async function askIn(browser: Browser, url: string, query: string, headers: Record<string, string> = {}) {
  const response = await browser.request(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...headers },
    body: JSON.stringify({ query }),
  });
  const { data, errors } = (await response.json()) as Body;
  const caller = data?.caller ? withoutRequestId(JSON.parse(data.caller) as object) : null;
  const told = errors?.map((error) => ({ ...error, extensions: withoutRequestId(error.extensions) }));
  return { status: response.status, headers: response.headers, caller, data, errors: told };
}

interface Body {
  data?: { caller?: string };
  errors?: { message: string; extensions: object }[];
}

/** Each request has an id of its own. */
function withoutRequestId(told: object): object {
  const { requestId: _, ...rest } = told as { requestId?: string };
  return rest;
}
