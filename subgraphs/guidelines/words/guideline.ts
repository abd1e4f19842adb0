import type { KindWords } from '../../../registry/records/words.js';
import { commonWords } from '../../aspects/common-words.js';
import { lastReviewedWords, reviewPlanWords } from '../../aspects/reviews/words.js';
import { alignmentWords, groupNames, helpTexts, idWords, sourceWords } from '../../aspects/words.js';
import { chapterWords, revisionWords } from './guideline-parts.js';

/** What people are told of a guideline. */
export const guidelineWords = {
  name: ['Veileder', 'Rettleiar', 'Guideline'],
  plural: ['Veiledere', 'Rettleiarar', 'Guidelines'],
  id: idWords('fhi-handhygieneveilederen'),
  groups: {
    about: {
      label: groupNames.about,
      fields: {
        title: {
          ...commonWords.title,
          example: [
            'Nasjonal veileder for håndhygiene',
            'Nasjonal rettleiar for handhygiene',
            'National hand hygiene guide',
          ],
        },
        titleIsOfficial: commonWords.titleIsOfficial,
        descriptionNb: {
          ...commonWords.descriptionNb,
          example: 'Anbefalinger om håndhygiene for klinisk helsepersonell.',
        },
        kind: {
          label: ['Type dokument', 'Type dokument', 'Kind of document'],
          help: [
            'Slik dokumentet selv kaller seg, når det gjør det.',
            'Slik dokumentet sjølv kallar seg, når det gjer det.',
            'As the document calls itself, where it does.',
          ],
        },
        scope: {
          label: ['Virkeområde', 'Verkeområde', 'Scope'],
          help: [
            'Hvem dokumentet binder eller gir råd til.',
            'Kven dokumentet bind eller gir råd til.',
            'Whom the document binds or advises.',
          ],
        },
        url: { ...commonWords.url, example: 'https://www.fhi.no/nettpub/handhygiene/' },
        languages: {
          ...sourceWords.languages,
          help: [
            'Språk veilederen er skrevet på.',
            'Språk rettleiaren er skriven på.',
            'Languages that the guideline is written in.',
          ],
        },
        country: sourceWords.country,
        legalId: {
          label: ['Rettslig id', 'Rettsleg id', 'Legal id'],
          help: [
            'For lover og forskrifter, slik Lovdata eller EU skriver den.',
            'For lover og forskrifter, slik Lovdata eller EU skriv han.',
            'For acts and regulations, as Lovdata or the EU writes it.',
          ],
          example: 'FOR-2005-06-17-610',
        },
        seriesNumber: {
          label: ['Nummer i utgiverens serie', 'Nummer i serien til utgivaren', "Number in the publisher's series"],
          example: 'Smittevern 16',
        },
        isbn: { label: ['ISBN', 'ISBN', 'ISBN'], example: '978-82-8082-331-1' },
        partOfId: {
          ...commonWords.partOfId,
          help: ['Veilederen den er en del av.', 'Rettleiaren han er ein del av.', 'The guideline it is part of.'],
          example: 'fhi-smittevernhandboka',
        },
      },
    },
    who: {
      label: groupNames.who,
      fields: { publisherId: commonWords.publisherId, coPublisherIds: commonWords.coPublisherIds },
    },
    status: {
      label: groupNames.status,
      fields: {
        status: {
          label: ['Status', 'Status', 'Status'],
          help: [
            'Om veilederen gjelder. Ukjent når kilden ikke sier det.',
            'Om rettleiaren gjeld. Ukjend når kjelda ikkje seier det.',
            'Whether the guideline applies. Unknown where the source does not say.',
          ],
        },
        statusNote: { ...commonWords.statusNote, example: 'Ny utgave under arbeid ifølge kilden' },
        withdrawnOn: {
          label: ['Trukket tilbake eller erstattet', 'Trekt tilbake eller erstatta', 'Withdrawn or replaced on'],
          help: [
            'Tom betyr ikke kjent, ikke at den gjelder: det sier statusen.',
            'Tom betyr ikkje kjent, ikkje at han gjeld: det seier statusen.',
            'Empty means not known, not that it applies: the status says that.',
          ],
          example: '2022-05',
        },
        supersededById: {
          label: ['Erstattet av', 'Erstatta av', 'Replaced by'],
          help: [
            'Tom når ingen som har tatt over, er kjent.',
            'Tom når ingen som har teke over, er kjend.',
            'Empty where none is known to have taken its place.',
          ],
          example: 'fhi-basale-smittevernrutiner',
        },
        supersedesIds: {
          label: ['Erstatter', 'Erstattar', 'Replaces'],
          help: helpTexts.notRecorded,
          example: 'helse-vest-antibiotikaveileder',
        },
      },
    },
    dates: {
      label: groupNames.dates,
      fields: {
        firstPublished: {
          label: ['Først publisert', 'Først publisert', 'First published'],
          help: [
            'Første utgave, også om den het noe annet.',
            'Første utgåve, òg om ho heitte noko anna.',
            'The first edition, even under another name.',
          ],
          example: '1990',
        },
        lastUpdated: {
          label: ['Sist oppdatert', 'Sist oppdatert', 'Last updated'],
          help: [
            'Nyeste dato som er funnet, også om den gjelder ett kapittel.',
            'Nyaste dato som er funnen, òg om han gjeld eitt kapittel.',
            'The newest date found, even if it is of one chapter.',
          ],
          example: '2024-04-29',
        },
        lastReviewed: lastReviewedWords,
      },
    },
    reviews: { label: groupNames.reviews, fields: reviewPlanWords },
    chapters: {
      label: ['Kapitler', 'Kapittel', 'Chapters'],
      fields: {
        chapterCount: {
          label: ['Antall kapitler', 'Talet på kapittel', 'Number of chapters'],
          help: [
            'I dokumentet. Registeret kan ha færre.',
            'I dokumentet. Registeret kan ha færre.',
            'In the document. The registry may hold fewer.',
          ],
          example: '23',
        },
        chapterCountNote: {
          label: ['Hvordan antallet er kjent', 'Korleis talet er kjent', 'How the number is known'],
          example: '24 temakapitler og 144 sykdommer ifølge lagret side',
        },
        chapters: chapterWords,
      },
    },
    revisions: { label: ['Revisjoner', 'Revisjonar', 'Revisions'], fields: { revisions: revisionWords } },
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
        topicIds: alignmentWords.topicIds,
        audienceIds: alignmentWords.audienceIds,
        settingIds: alignmentWords.settingIds,
        inferredFields: sourceWords.inferredFields,
      },
    },
  },
} satisfies KindWords;
