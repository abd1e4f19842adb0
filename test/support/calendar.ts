import ICAL from 'ical.js';

/** An event of a calendar, as another system reads it. */
export interface ReadEvent {
  uid: string;
  sequence: number;
  status: string | null;
  start: string;
  /** The first day after it. */
  end: string;
  summary: string;
  description: string;
  location: string | null;
  url: string | null;
  /** Whether it takes the time of whoever has it in a calendar: OPAQUE, or TRANSPARENT. */
  transparency: string | null;
  stamp: string;
  lastModified: string;
}

/** Reads a calendar; throws where it is not one. */
export function readCalendar(text: string): ReadEvent[] {
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const event = new ICAL.Event(component);
    const value = (name: string) => component.getFirstPropertyValue(name)?.toString() ?? null;
    return {
      uid: event.uid,
      sequence: event.sequence,
      status: value('status'),
      start: value('dtstart') ?? '',
      end: value('dtend') ?? '',
      summary: event.summary,
      description: event.description,
      location: value('location'),
      url: value('url'),
      transparency: value('transp'),
      stamp: value('dtstamp') ?? '',
      lastModified: value('last-modified') ?? '',
    };
  });
}

/** What RFC 5545 asks of the text itself, beyond what a tolerant reader does: lines, their ends and their lengths. */
export function faultsOfText(text: string): string[] {
  const lines = text.split('\r\n');
  return [
    ...(lines.pop() === '' ? [] : ['the last line has no end']),
    ...(lines[0] === 'BEGIN:VCALENDAR' && lines.at(-1) === 'END:VCALENDAR' ? [] : ['it is no calendar']),
    ...(lines.some((line) => /^BEGIN:V(EVENT|TIMEZONE)$/.test(line)) ? [] : ['it holds no component']),
    ...lines.filter((line) => /\p{Cc}/u.test(line.replaceAll('\t', ''))).map((line) => `control character: ${line}`),
    ...lines.filter((line) => Buffer.byteLength(line) > 75).map((line) => `more than 75 octets: ${line}`),
    ...lines.filter((line) => !/^( |[A-Z-]+[;:])/.test(line)).map((line) => `no content line: ${line}`),
  ];
}
