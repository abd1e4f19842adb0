import type { KindWords } from '../../../registry/records/words.js';
import { commonWords } from '../../aspects/common-words.js';
import { lastReviewedWords, reviewPlanWords } from '../../aspects/reviews/words.js';
import { alignmentWords, groupNames, helpTexts, idWords, sourceWords } from '../../aspects/words.js';
import { courseFormWords } from './course-form.js';

/** What people are told of a course. */
export const courseWords = {
  name: ['Kurs', 'Kurs', 'Course'],
  plural: ['Kurs', 'Kurs', 'Courses'],
  id: idWords('kompetansebroen-handhygiene'),
  groups: {
    about: {
      label: groupNames.about,
      fields: {
        title: {
          ...commonWords.title,
          example: ['Håndhygiene i helsetjenesten', 'Handhygiene i helsetenesta', 'Hand hygiene in health care'],
        },
        titleIsOfficial: commonWords.titleIsOfficial,
        descriptionNb: {
          ...commonWords.descriptionNb,
          example: 'Grunnkurs i håndhygiene for ansatte i sykehjem, med kunnskapstest.',
        },
        url: {
          label: ['Kursside', 'Kursside', 'Course page'],
          help: [
            'Kursets egen side. Kilden kan være en annen.',
            'Kurset si eiga side. Kjelda kan vere ei anna.',
            "The course's own page. The source may be another.",
          ],
          example: 'https://www.kompetansebroen.no/smittesporing',
        },
        languages: {
          ...sourceWords.languages,
          help: [
            'Språk kurset kan tas på.',
            'Språk kurset kan takast på.',
            'Languages that the course can be taken in.',
          ],
        },
        country: sourceWords.country,
        peripheral: {
          label: ['Nabofag', 'Nabofag', 'Neighbouring subject'],
          help: [
            'Ja når det grenser til smittevern uten å være det.',
            'Ja når det grensar til smittevern utan å vere det.',
            'Yes where it borders on infection control without being it.',
          ],
        },
      },
    },
    who: {
      label: groupNames.who,
      fields: {
        providerId: {
          label: ['Tilbyder', 'Tilbydar', 'Provider'],
          help: [
            'Virksomheten som tilbyr kurset.',
            'Verksemda som tilbyr kurset.',
            'The organisation that offers the course.',
          ],
          example: 'kompetansebroen',
        },
        developedByIds: {
          label: ['Utviklet av', 'Utvikla av', 'Developed by'],
          help: [
            'Tom betyr ikke registrert, ikke at tilbyderen laget det selv.',
            'Tom betyr ikkje registrert, ikkje at tilbydaren laga det sjølv.',
            'Empty means not recorded, not that the provider made it.',
          ],
          example: 'hdir',
        },
        commissionedByIds: {
          label: ['Bestilt av', 'Tinga av', 'Commissioned by'],
          help: [
            'Virksomheter som ba om å få kurset laget.',
            'Verksemder som bad om å få kurset laga.',
            'Organisations that asked for the course to be made.',
          ],
          example: 'hdir',
        },
      },
    },
    form: courseFormWords,
    content: {
      label: groupNames.content,
      fields: {
        objectiveCodes: {
          label: ['Læringsmål', 'Læringsmål', 'Learning objectives'],
          help: [
            'Koder for læringsmål kurset sier at det dekker.',
            'Kodar for læringsmål kurset seier at det dekkjer.',
            'Codes of learning objectives that the course says it covers.',
          ],
          example: 'INF-040',
        },
        basedOnCourseIds: {
          label: ['Bygger på kurs', 'Byggjer på kurs', 'Builds on courses'],
          help: [
            'Kurs i registeret som dette er laget ut fra.',
            'Kurs i registeret som dette er laga ut frå.',
            'Courses in the registry that this one was made from.',
          ],
          example: 'kompetansebroen-nasjonal-smittesporing',
        },
        basedOnText: {
          label: ['Bygger på andre tekster', 'Byggjer på andre tekstar', 'Builds on other texts'],
          help: [
            'Det som ikke står i registeret, med ord.',
            'Det som ikkje står i registeret, med ord.',
            'What is not in the registry, in words.',
          ],
          example: 'WHO Guidelines on hand hygiene in health care',
        },
        overlapGroup: {
          label: ['Overlappsgruppe', 'Overlappsgruppe', 'Overlap group'],
          help: [
            'Navnet på gruppen av poster som kan være samme kurs.',
            'Namnet på gruppa av postar som kan vere same kurs.',
            'Name of the group of records that may be one course.',
          ],
          example: 'smittesporing-2021',
        },
      },
    },
    status: {
      label: groupNames.status,
      fields: {
        status: {
          label: ['Status', 'Status', 'Status'],
          help: [
            'Om kurset tilbys. Ukjent når kilden ikke sier det.',
            'Om kurset blir tilbode. Ukjend når kjelda ikkje seier det.',
            'Whether the course is offered. Unknown where the source does not say.',
          ],
        },
        statusNote: { ...commonWords.statusNote, example: 'Knyttet til avsluttet periode eller ordning' },
        plannedStart: {
          label: ['Planlagt start', 'Planlagd start', 'Planned start'],
          help: [
            'For kurs som ikke tilbys ennå.',
            'For kurs som ikkje blir tilbodne enno.',
            'For courses that are not offered yet.',
          ],
          example: '2026-09',
        },
        published: {
          label: ['Publisert', 'Publisert', 'Published'],
          help: helpTexts.notStated,
          example: '2021-03',
        },
        confirmation: {
          label: ['Bekreftelse', 'Stadfesting', 'Confirmation'],
          help: [
            'Det noen som vet det, sist sa om kurset tilbys.',
            'Det nokon som veit det, sist sa om kurset blir tilbode.',
            'What somebody who knows last said on whether the course is offered.',
          ],
          fields: {
            status: {
              label: ['Bekreftet status', 'Stadfesta status', 'Confirmed status'],
              help: [
                'Kursets egen status kan være endret siden.',
                'Kurset sin eigen status kan vere endra sidan.',
                "The course's own status may have been changed since.",
              ],
            },
            on: {
              label: ['Bekreftet', 'Stadfesta', 'Confirmed'],
              help: ['Når det ble sagt.', 'Når det blei sagt.', 'When it was said.'],
              example: '2026-02-03',
            },
            informant: {
              label: ['Informant', 'Informant', 'Informant'],
              help: [
                'En offentlig rolle eller en virksomhet, synlig for alle. Ikke navn på personer, e-post eller telefon.',
                'Ei offentleg rolle eller ei verksemd, synleg for alle. Ikkje namn på personar, e-post eller telefon.',
                'A public role or an organisation, shown to everyone. No names of persons, e-mail or telephone.',
              ],
              example: 'kursansvarlig, seksjon for smittevern',
            },
          },
        },
      },
    },
    reviews: { label: groupNames.reviews, fields: { lastReviewed: lastReviewedWords, ...reviewPlanWords } },
    source: {
      label: groupNames.source,
      fields: {
        sourceUrl: sourceWords.sourceUrl,
        sourceKind: sourceWords.sourceKind,
        sourceDate: sourceWords.sourceDate,
        alsoListedAt: sourceWords.alsoListedAt,
        externalIds: sourceWords.externalIds,
      },
    },
    alignments: {
      label: groupNames.alignments,
      fields: {
        ...alignmentWords,
        alignmentBasis: {
          label: [
            'Grunnlag for koblingen til veiledere',
            'Grunnlag for koplinga til rettleiarar',
            'Basis of the links to guidelines',
          ],
          help: [
            'Oppgitt når kurset eller kilden sier det. Utledet så snart én av koblingene er registerets egen slutning.',
            'Oppgitt når kurset eller kjelda seier det. Utleidd så snart éi av koplingane er registeret si eiga slutning.',
            "Stated where the course or its source says so. Inferred as soon as one of the links is the registry's own conclusion.",
          ],
        },
        inferredFields: sourceWords.inferredFields,
      },
    },
  },
} satisfies KindWords;
