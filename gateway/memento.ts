/** What the answer says of the moment it is for, and what caches must keep apart: moments, forms, compression, and who asks. */
export function mementoHeaders(moment: string | null, path: string): Record<string, string> {
  return {
    vary: 'Accept-Datetime, Accept, Authorization, accept-encoding',
    ...(moment && {
      'memento-datetime': new Date(moment).toUTCString(),
      link: `<${path}>; rel="original timegate"`,
    }),
  };
}
