/** What the answer says of the moment it is for. Caches keep the answers of different moments apart. */
export function momentHeaders(moment: string | null, path: string): Record<string, string> {
  return {
    vary: 'Accept-Datetime',
    ...(moment && {
      'memento-datetime': new Date(moment).toUTCString(),
      link: `<${path}>; rel="original timegate"`,
    }),
  };
}
