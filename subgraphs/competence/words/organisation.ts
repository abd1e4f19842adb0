import type { KindWords } from '../../../registry/records/words.js';
import { groupNames, idWords, sourceWords } from '../../aspects/words.js';

/** What people are told of an organisation. */
export const organisationWords = {
  name: ['Organisasjon', 'Organisasjon', 'Organisation'],
  plural: ['Organisasjoner', 'Organisasjonar', 'Organisations'],
  id: idWords('haukeland'),
  groups: {
    about: {
      label: groupNames.about,
      fields: {
        name: {
          label: ['Navn', 'Namn', 'Name'],
          help: [
            'På de språkene organisasjonen selv har det på.',
            'På dei språka organisasjonen sjølv har det på.',
            'In the languages that the organisation itself has it in.',
          ],
          example: ['Folkehelseinstituttet', 'Folkehelseinstituttet', 'Norwegian Institute of Public Health'],
        },
        aliases: {
          label: ['Andre navn', 'Andre namn', 'Other names'],
          help: [
            'Forkortelser og tidligere navn noen kan søke med.',
            'Forkortingar og tidlegare namn nokon kan søkje med.',
            'Abbreviations and former names that somebody may search by.',
          ],
          example: 'FHI',
        },
        kind: {
          label: ['Slag', 'Slag', 'Kind'],
          help: [
            'Forskningsinstitutter står under «annet».',
            'Forskingsinstitutt står under «anna».',
            'Research institutes are under “other”.',
          ],
        },
        country: {
          ...sourceWords.country,
          help: ['Landet den hører hjemme i.', 'Landet han høyrer heime i.', 'The country it belongs to.'],
        },
        url: {
          label: ['Nettsted', 'Nettstad', 'Website'],
          help: [
            'Forsiden til organisasjonen selv.',
            'Framsida til organisasjonen sjølv.',
            "The organisation's own front page.",
          ],
          example: 'https://www.fhi.no',
        },
        collective: {
          label: ['Står for alle av sitt slag', 'Står for alle av sitt slag', 'Stands for all of its kind'],
          help: [
            'Som alle kommuner eller alle helseforetak under ett.',
            'Som alle kommunar eller alle helseføretak under eitt.',
            'Such as all municipalities or all health trusts as one.',
          ],
        },
        parentId: {
          label: ['Del av', 'Del av', 'Part of'],
          help: [
            'Organisasjonen den hører under, etter allmenn kunnskap. Tom betyr ikke registrert.',
            'Organisasjonen han høyrer under, etter allmenn kunnskap. Tom betyr ikkje registrert.',
            'The organisation it belongs to, by general knowledge. Empty means not recorded.',
          ],
          example: 'hod',
        },
      },
    },
    source: { label: groupNames.source, fields: { externalIds: sourceWords.externalIds } },
  },
} satisfies KindWords;
