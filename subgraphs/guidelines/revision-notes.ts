/**
 * Notes in a guideline's history of what is not out yet, or is talk about it: announcements, drafts and what is submitted,
 * hearings and meetings, work that begins or ends, evaluations, and mentions of the guideline elsewhere.
 */
const NO_EDITION = new RegExp(
  [
    'høring|innspill|workshop|seminar|konferanse|webinar',
    'utkast|preliminær|foreløpig|til behandling|til \\S*styret',
    'planlagt|ventet|varslet|kunngjort|kunngjøring',
    'påbegynt|startet|avsluttet|etablert|forsinket',
    'evaluering|omtalt|nyhetssak|pressemelding',
  ].join('|'),
  'i',
);

/** Notes of the form alone: what the guideline says can be had in another way, is approved, or has its errors in print put right. */
const ONLY_FORM = new RegExp(
  [
    '\\bpdf\\b|nedlast|opptrykk|utskrift',
    'video|film|illustrasjon|plakat',
    'godkjent|oversatt|oversettelse',
    'flyttet|ny adresse|ny nettside|lenke',
    'skrivefeil|trykkfeil|korrektur|språklig',
  ].join('|'),
  'i',
);

/** Words that tell of other advice, beside whatever else the note says: `revidert og godkjent`. */
const OTHER_ADVICE = /revidert|revisjon|endret|oppdatert|\bny(e|tt)? (\S+ )?(kapitler|kapittel|utgave|versjon|råd)/i;

/**
 * Whether a note tells that what the guideline says was changed, or came out. Only that can make a course outdated. What is
 * of no kind known here counts: a course is looked at once too often rather than never.
 */
export function tellsOfChange(note: string): boolean {
  if (NO_EDITION.test(note)) return false;
  return !ONLY_FORM.test(note) || OTHER_ADVICE.test(note);
}
