/** How often a test of volume repeats: small in `npm test`, full in `npm run soak`. */
export function times(small: number, full: number): number {
  return process.env['SOAK'] ? full : small;
}
