import type { KindWords } from '../../../registry/records/words.js';
import { groupNames, idWords, sourceWords } from '../../aspects/words.js';
import { conceptWords } from './concept.js';

/** What people are told of a topic. */
export const topicWords = {
  name: ['Tema', 'Tema', 'Topic'],
  plural: ['Temaer', 'Tema', 'Topics'],
  id: idWords('haandhygiene'),
  groups: {
    about: {
      label: groupNames.about,
      fields: {
        prefLabel: { ...conceptWords.prefLabel, example: ['Håndhygiene', 'Handhygiene', 'Hand hygiene'] },
        altLabels: {
          label: ['Andre navn', 'Andre namn', 'Other names'],
          help: [
            'Ord og forkortelser noen kan søke med.',
            'Ord og forkortingar nokon kan søkje med.',
            'Words and abbreviations that somebody may search by.',
          ],
          example: 'håndvask',
        },
        definitionNb: {
          label: ['Definisjon', 'Definisjon', 'Definition'],
          help: [
            'Hva temaet omfatter, på norsk.',
            'Kva temaet omfattar, på norsk.',
            'What the topic covers, in Norwegian.',
          ],
          example: 'Rengjøring og desinfeksjon av hender for å hindre smitte',
        },
      },
    },
    tree: {
      label: groupNames.tree,
      fields: {
        broaderId: {
          label: ['Overordnet tema', 'Overordna tema', 'Broader topic'],
          help: ['Tom for et tema på øverste nivå.', 'Tom for eit tema på øvste nivå.', 'Empty at the top.'],
          example: 'klinisk-smitteforebygging',
        },
        position: conceptWords.position,
        relatedIds: {
          label: ['Beslektede temaer', 'Nærskylde tema', 'Related topics'],
          help: [
            'Nær hverandre, uten at det ene er en del av det andre. Gjelder begge veier.',
            'Nær kvarandre, utan at det eine er ein del av det andre. Gjeld begge vegar.',
            'Close to each other without one being part of the other. Holds both ways.',
          ],
          example: 'hanskebruk',
        },
        impliesIds: {
          label: ['Forutsetter temaene', 'Føreset temaa', 'Implies the topics'],
          help: [
            'Temaer som en tekst om dette i realiteten også sier noe om. Gjelder bare den ene veien.',
            'Tema som ein tekst om dette i røynda òg seier noko om. Gjeld berre den eine vegen.',
            'Topics that a text on this one states in substance too. Holds one way only.',
          ],
          example: 'beskyttelsesutstyr',
        },
      },
    },
    codes: {
      label: groupNames.codes,
      fields: {
        whoCoreComponents: {
          label: ['WHO kjernekomponenter (2016)', 'WHO kjernekomponentar (2016)', 'WHO core components (2016)'],
          help: [
            'Numre fra 1 til 8 i kjernekomponentene for smittevernprogram.',
            'Nummer frå 1 til 8 i kjernekomponentane for smittevernprogram.',
            'Numbers from 1 to 8 of the core components of infection prevention programmes.',
          ],
          example: '3',
        },
        ecdcCompetencies: {
          label: ['ECDC kjernekompetanser (2013)', 'ECDC kjernekompetansar (2013)', 'ECDC core competencies (2013)'],
          help: [
            'Numre på områder og kompetanser.',
            'Nummer på område og kompetansar.',
            'Numbers of areas and competencies.',
          ],
          example: '4.2',
        },
        framework: {
          label: ['Rammeverk', 'Rammeverk', 'Framework'],
          help: [
            'Rammeverket eller forskriften temaet er hentet fra.',
            'Rammeverket eller forskrifta temaet er henta frå.',
            'The framework or regulation that the topic was taken from.',
          ],
          example: 'ECDC core competencies 2013',
        },
      },
    },
    source: {
      label: groupNames.source,
      fields: {
        sourceUrl: sourceWords.sourceUrl,
        sourceRef: sourceWords.sourceRef,
        addedByCurator: conceptWords.addedByCurator,
        externalIds: sourceWords.externalIds,
      },
    },
  },
} satisfies KindWords;
