import type { KindWords } from '../../../registry/records/words.js';
import { commonWords } from '../../aspects/common-words.js';
import { groupNames, idWords, sourceWords } from '../../aspects/words.js';

/** What people are told of a time that a course is held. */
export const courseRunWords = {
  name: ['Kursgjennomføring', 'Kursgjennomføring', 'Course run'],
  plural: ['Kursgjennomføringer', 'Kursgjennomføringar', 'Course runs'],
  id: idWords('regut-sykehushygiene-lis-2026-h'),
  groups: {
    about: {
      label: groupNames.about,
      fields: {
        courseId: {
          label: ['Kurs', 'Kurs', 'Course'],
          help: ['Kurset som holdes.', 'Kurset som blir halde.', 'The course that is held.'],
          example: 'regut-sykehushygiene-lis',
        },
        mode: {
          label: ['Hvordan det holdes', 'Korleis det blir halde', 'How it is held'],
          help: [
            'Fysisk, på nett eller begge deler.',
            'Fysisk, på nett eller begge delar.',
            'In person, online or both.',
          ],
        },
        languages: {
          ...sourceWords.languages,
          help: ['Språk det undervises på.', 'Språk det blir undervist på.', 'Languages that it is taught in.'],
        },
        url: {
          ...commonWords.url,
          help: [
            'Siden med påmelding og program.',
            'Sida med påmelding og program.',
            'The page with registration and programme.',
          ],
          example: 'https://www.legeforeningen.no/kurs/',
        },
        note: { ...commonWords.note, example: 'Forutsetter at e-læringsdelen er fullført' },
      },
    },
    dates: {
      label: groupNames.dates,
      fields: {
        start: {
          label: ['Start', 'Start', 'Start'],
          help: [
            'Første dag, så nøyaktig som den er kjent.',
            'Første dag, så nøyaktig som han er kjend.',
            'First day, as exact as it is known.',
          ],
          example: '2026-09-14',
        },
        end: {
          label: ['Slutt', 'Slutt', 'End'],
          help: [
            'Siste dag. Samme som start når kurset varer én dag, tom når den ikke er kjent.',
            'Siste dag. Same som start når kurset varer éin dag, tom når han ikkje er kjend.',
            'Last day. The same as the start where it lasts a day, empty where it is not known.',
          ],
          example: '2026-09-16',
        },
        registrationDeadline: {
          label: ['Påmeldingsfrist', 'Påmeldingsfrist', 'Deadline for signing up'],
          help: [
            'Tom betyr ikke kjent, ikke at påmeldingen alltid er åpen.',
            'Tom betyr ikkje kjend, ikkje at påmeldinga alltid er open.',
            'Empty means not known, not that one can always sign up.',
          ],
          example: '2026-08-20',
        },
      },
    },
    where: {
      label: ['Hvor og hvor mange', 'Kvar og kor mange', 'Where and how many'],
      fields: {
        place: {
          label: ['Sted', 'Stad', 'Place'],
          help: [
            'Lokale og by. Tom når alt er på nett, eller stedet ikke er kjent.',
            'Lokale og by. Tom når alt er på nett, eller staden ikkje er kjend.',
            'Venue and town. Empty where all is online, or the place is not known.',
          ],
          example: 'Haukeland universitetssjukehus, Bergen',
        },
        country: {
          ...sourceWords.country,
          help: ['Landet det holdes i.', 'Landet det blir halde i.', 'The country it is held in.'],
        },
        seats: {
          label: ['Antall plasser', 'Talet på plassar', 'Number of seats'],
          help: [
            'Plasser i alt, ikke ledige. Tom når det ikke er oppgitt.',
            'Plassar i alt, ikkje ledige. Tom når det ikkje er oppgitt.',
            'Seats in all, not those left. Empty where it is not stated.',
          ],
          example: '40',
        },
      },
    },
    status: {
      label: groupNames.status,
      fields: {
        status: {
          label: ['Status', 'Status', 'Status'],
          help: [
            'Om det blir noe av det som er kunngjort.',
            'Om det blir noko av det som er kunngjort.',
            'Whether what was announced takes place.',
          ],
        },
      },
    },
    source: { label: groupNames.source, fields: { externalIds: sourceWords.externalIds } },
  },
} satisfies KindWords;
