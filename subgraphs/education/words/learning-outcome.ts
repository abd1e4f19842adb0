import type { KindWords } from '../../../registry/records/words.js';
import { lastReviewedWords, reviewPlanWords } from '../../aspects/reviews/words.js';
import { alignmentWords, groupNames, idWords, sourceWords } from '../../aspects/words.js';

/** What people are told of a learning outcome. */
export const learningOutcomeWords = {
  name: ['Læringsutbytte', 'Læringsutbyte', 'Learning outcome'],
  plural: ['Læringsutbytter', 'Læringsutbyte', 'Learning outcomes'],
  id: idWords('sykepleie-par4e'),
  groups: {
    about: {
      label: groupNames.about,
      fields: {
        programmeId: {
          label: ['Utdanning', 'Utdanning', 'Programme'],
          help: [
            'Utdanningen eller settet av læringsmål det hører til.',
            'Utdanninga eller settet av læringsmål det høyrer til.',
            'The programme or set of objectives it belongs to.',
          ],
          example: 'sykepleie',
        },
        text: {
          label: ['Tekst (gjengitt med andre ord)', 'Tekst (attgjeven med andre ord)', 'Text (in other words)'],
          help: [
            'Kort, på norsk. Det er forskriften som skal siteres, ikke denne.',
            'Kort, på norsk. Det er forskrifta som skal siterast, ikkje denne.',
            'Short, in Norwegian. Quote the regulation, not this.',
          ],
          example: 'Bred kunnskap om smittestoffer, risiko for smitte og forebygging av infeksjoner',
        },
        kind: {
          label: ['Type', 'Type', 'Kind'],
          help: [
            'Det forskriften eller planen kaller det.',
            'Det forskrifta eller planen kallar det.',
            'What the regulation or plan calls it.',
          ],
        },
        competenceArea: {
          label: ['Kompetanseområde', 'Kompetanseområde', 'Competence area'],
          help: ['Overskriften det står under.', 'Overskrifta det står under.', 'The heading it stands under.'],
          example: 'Helse, sykdom og sykepleie',
        },
        competenceLevel: {
          label: ['Kompetansenivå', 'Kompetansenivå', 'Level of competence'],
          help: [
            'Bare for læringsmål i spesialistutdanning.',
            'Berre for læringsmål i spesialistutdanning.',
            'Only for objectives of specialist training.',
          ],
        },
        competenceLevelDerived: {
          label: ['Nivået er utledet', 'Nivået er utleidd', 'The level is inferred'],
          help: [
            'Ja når registeret har satt det ut fra ordlyden.',
            'Ja når registeret har sett det ut frå ordlyden.',
            'Yes where the registry set it from the wording.',
          ],
        },
        sharedGoalSet: {
          label: ['Felles læringsmål', 'Felles læringsmål', 'Shared objectives'],
          help: [
            'Navnet på settet det står i: FIM, FKI eller FKM.',
            'Namnet på settet det står i: FIM, FKI eller FKM.',
            'Name of the set it is in: FIM, FKI or FKM.',
          ],
          example: 'FIM',
        },
      },
    },
    codes: {
      label: ['Kode og hjemmel', 'Kode og heimel', 'Code and reference'],
      fields: {
        codeSystem: {
          label: ['Kodesystem', 'Kodesystem', 'Code system'],
          help: [
            'Hvor koden er fra, også når det ikke er noen kode.',
            'Kvar koden er frå, òg når det ikkje er nokon kode.',
            'Where the code is from, even where there is no code.',
          ],
        },
        code: {
          label: ['Kode', 'Kode', 'Code'],
          help: [
            'Tom når emneplanen eller læreplanen ikke har noen.',
            'Tom når emneplanen eller læreplanen ikkje har nokon.',
            'Empty where the course plan or curriculum has none.',
          ],
          example: 'INF-042',
        },
        legalRef: {
          label: ['Hjemmel', 'Heimel', 'Reference'],
          help: [
            'Hvor det står i forskriften eller planen.',
            'Kvar det står i forskrifta eller planen.',
            'Where it stands in the regulation or plan.',
          ],
          example: 'FOR-2025-07-04-1477 § 4 bokstav e',
        },
      },
    },
    reviews: { label: groupNames.reviews, fields: { lastReviewed: lastReviewedWords, ...reviewPlanWords } },
    source: {
      label: groupNames.source,
      fields: {
        sourceUrl: {
          ...sourceWords.sourceUrl,
          help: ['Den offisielle siden.', 'Den offisielle sida.', 'The official page.'],
          example: 'https://lovdata.no/dokument/SF/forskrift/2025-07-04-1477',
        },
        externalIds: sourceWords.externalIds,
      },
    },
    alignments: {
      label: groupNames.alignments,
      fields: {
        topicIds: {
          ...alignmentWords.topicIds,
          help: [
            'Bare det teksten selv nevner.',
            'Berre det teksten sjølv nemner.',
            'Only what the text itself names.',
          ],
          example: 'basale-smittevernrutiner',
        },
        topicsCorrected: {
          label: ['Tema rettet', 'Tema retta', 'Topics corrected'],
          help: [
            'Ja når registeret har endret temaene etter å ha lest teksten.',
            'Ja når registeret har endra temaa etter å ha lese teksten.',
            'Yes where the registry changed the topics after reading the text.',
          ],
        },
        weakMatch: {
          label: [
            'Berører temaet bare i forbifarten',
            'Er berre så vidt innom temaet',
            'Touches the topic only in passing',
          ],
          help: [
            'Blir ikke regnet med når behov og mangler telles.',
            'Blir ikkje rekna med når behov og manglar blir talde.',
            'Left out where needs and gaps are counted.',
          ],
        },
        basedOnGuidelineIds: alignmentWords.basedOnGuidelineIds,
      },
    },
  },
} satisfies KindWords;
