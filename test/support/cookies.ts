/** A browser as far as sign-in goes: it keeps cookies by origin, and says where a request comes from. */
export interface Browser {
  /** Makes one request, as a page of the same site would unless the headers say otherwise. */
  request: (url: string, init?: RequestInit) => Promise<Response>;
  /** Opens an address as a person would, and follows where it leads, as far as a path that nothing is at. */
  open: (url: string) => Promise<{ last: Response; visited: URL[] }>;
  /** The cookies of an origin, by name. */
  cookies: (url: string) => Map<string, string>;
}

const MAX_REDIRECTS = 5;

/** A new browser, without cookies. */
export function openBrowser(): Browser {
  const jars = new Map<string, Map<string, string>>();
  const cookies = (url: string) => {
    const { origin } = new URL(url);
    const jar = jars.get(origin) ?? new Map<string, string>();
    jars.set(origin, jar);
    return jar;
  };
  const request = async (url: string, init: RequestInit = {}): Promise<Response> => {
    const jar = cookies(url);
    const cookie = [...jar].map(([name, value]) => `${name}=${value}`).join('; ');
    const headers = { 'sec-fetch-site': 'same-origin', ...(cookie && { cookie }), ...(init.headers as object) };
    const response = await fetch(url, { redirect: 'manual', ...init, headers });
    for (const line of response.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (/max-age=0(;|$)/i.test(line)) jar.delete(name);
      else jar.set(name, value);
    }
    return response;
  };
  return {
    request,
    cookies,
    open: async (url) => {
      const visited = [new URL(url)];
      let last = await request(url, { headers: { 'sec-fetch-site': 'none' } });
      for (let hop = 0; last.headers.has('location') && hop < MAX_REDIRECTS; hop += 1) {
        const next = new URL(last.headers.get('location')!, visited.at(-1));
        visited.push(next);
        last = await request(next.href, { headers: { 'sec-fetch-site': 'cross-site' } });
      }
      return { last, visited };
    },
  };
}
