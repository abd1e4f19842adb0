import type { KindWords } from '../../../registry/records/words.js';
import { commonWords } from '../../aspects/common-words.js';
import { alignmentWords, groupNames, idWords, sourceWords } from '../../aspects/words.js';
import { fundingWords } from './funding.js';

/** What people are told of a project. */
export const projectWords = {
  name: ['Prosjekt', 'Prosjekt', 'Project'],
  plural: ['Prosjekter', 'Prosjekt', 'Projects'],
  id: idWords('pilgrim'),
  groups: {
    about: {
      label: groupNames.about,
      fields: {
        title: {
          ...commonWords.title,
          example: [
            'PILGRIM – antibiotikastyring og smittevern',
            'PILGRIM – antibiotikastyring og smittevern',
            'PILGRIM – Antimicrobial Stewardship and Infection Control',
          ],
        },
        acronym: { label: ['Akronym', 'Akronym', 'Acronym'], example: 'PILGRIM' },
        type: {
          label: ['Type', 'Type', 'Type'],
          help: [
            'Utlysninger og støtteordninger er penger å søke på, ikke forskning som er gjort.',
            'Utlysingar og støtteordningar er pengar å søkje på, ikkje forsking som er gjord.',
            'Calls and funding schemes are money to apply for, not research that was done.',
          ],
        },
        note: { ...commonWords.note, example: 'Norsk deltaker ikke vist i kilden' },
        partOfId: {
          ...commonWords.partOfId,
          help: ['Prosjektet det er en del av.', 'Prosjektet det er ein del av.', 'The project it is part of.'],
          example: 'camria',
        },
        fromMeasureId: {
          label: ['Tiltak det kommer fra', 'Tiltak det kjem frå', 'Measure it comes from'],
          help: [
            'Tiltaket i en plan som prosjektet følger opp.',
            'Tiltaket i ein plan som prosjektet følgjer opp.',
            'The measure of a plan that the project carries out.',
          ],
          example: 'n7-forskningsnettverk',
        },
      },
    },
    who: {
      label: groupNames.who,
      fields: {
        coordinatorId: {
          label: ['Koordinator', 'Koordinator', 'Coordinator'],
          help: [
            'Virksomheten som koordinerer.',
            'Verksemda som koordinerer.',
            'The organisation that coordinates it.',
          ],
          example: 'unn',
        },
        participantIds: {
          label: ['Deltakere', 'Deltakarar', 'Participants'],
          help: [
            'De som er registrert. Det kan være flere.',
            'Dei som er registrerte. Det kan vere fleire.',
            'Those that are recorded. There may be more.',
          ],
          example: 'uit',
        },
        leaderId: {
          label: ['Leder', 'Leiar', 'Leader'],
          help: [
            'Bare den som står på prosjektets offentlige side.',
            'Berre den som står på den offentlege sida til prosjektet.',
            'Only whoever the public project page names.',
          ],
          example: 'person-12',
        },
      },
    },
    time: {
      label: ['Status og datoer', 'Status og datoar', 'Status and dates'],
      fields: {
        status: {
          label: ['Status', 'Status', 'Status'],
          help: [
            'Ukjent når kilden ikke sier om det pågår.',
            'Ukjend når kjelda ikkje seier om det går føre seg.',
            'Unknown where the source does not say whether it runs.',
          ],
        },
        start: {
          label: ['Start', 'Start', 'Start'],
          help: ['Første dag.', 'Første dag.', 'First day.'],
          example: '2019-01-01',
        },
        end: {
          label: ['Slutt', 'Slutt', 'End'],
          help: [
            'Siste dag. Tom betyr ikke kjent, ikke at det pågår.',
            'Siste dag. Tom betyr ikkje kjent, ikkje at det går føre seg.',
            'Last day. Empty means not known, not that it runs.',
          ],
          example: '2021-12-31',
        },
        dataPeriod: {
          ...commonWords.period,
          label: ['Data fra perioden', 'Data frå perioden', 'Data from the period'],
          example: '2021-02/2022-10',
        },
        deadline: {
          label: ['Søknadsfrist', 'Søknadsfrist', 'Deadline'],
          help: [
            'For utlysninger og støtteordninger, med kildens ord.',
            'For utlysingar og støtteordningar, med orda til kjelda.',
            "For calls and funding schemes, in the source's words.",
          ],
          example: '1. oktober hvert år',
        },
      },
    },
    funding: fundingWords,
    source: {
      label: groupNames.source,
      fields: {
        sourceUrl: {
          ...sourceWords.sourceUrl,
          example: 'https://camria.w.uib.no/nb/2022/11/03/nytt-forskningsprosjekt-med-finansiering-fra-nordforsk/',
        },
        sourceRef: sourceWords.sourceRef,
        externalIds: sourceWords.externalIds,
      },
    },
    alignments: {
      label: groupNames.alignments,
      fields: {
        topicIds: alignmentWords.topicIds,
        audienceIds: {
          ...alignmentWords.audienceIds,
          help: [
            'Hvem det handler om. Satt av registeret, aldri lest i kilden.',
            'Kven det handlar om. Sett av registeret, aldri lese i kjelda.',
            'Whom it is about. Set by the registry, never read in the source.',
          ],
        },
        settingIds: {
          ...alignmentWords.settingIds,
          help: [
            'Hvor det foregår. Satt av registeret, aldri lest i kilden.',
            'Kvar det går føre seg. Sett av registeret, aldri lese i kjelda.',
            'Where it takes place. Set by the registry, never read in the source.',
          ],
        },
        inferredFields: sourceWords.inferredFields,
      },
    },
  },
} satisfies KindWords;
