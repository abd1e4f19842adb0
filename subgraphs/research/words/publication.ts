import type { KindWords } from '../../../registry/records/words.js';
import { commonWords } from '../../aspects/common-words.js';
import { alignmentWords, groupNames, idWords, sourceWords } from '../../aspects/words.js';

/** What people are told of a publication. */
export const publicationWords = {
  name: ['Publikasjon', 'Publikasjon', 'Publication'],
  plural: ['Publikasjoner', 'Publikasjonar', 'Publications'],
  id: idWords('p-haandhygiene-observasjon-2022'),
  groups: {
    about: {
      label: groupNames.about,
      fields: {
        title: {
          label: ['Tittel', 'Tittel', 'Title'],
          help: [
            'Slik den er utgitt. Ikke oversett.',
            'Slik han er utgjeven. Ikkje omset.',
            'As published. Do not translate.',
          ],
          example: "Students' observations of hand hygiene adherence in 20 nursing home wards",
        },
        type: {
          label: ['Type', 'Type', 'Type'],
          help: ['Slik utgiveren selv kaller den.', 'Slik utgivaren sjølv kallar han.', 'As the publisher calls it.'],
        },
        year: {
          label: ['År', 'År', 'Year'],
          help: [
            'Året den ble utgitt. Tom når det ikke er kjent.',
            'Året han blei utgjeven. Tom når det ikkje er kjent.',
            'Year of publication. Empty where it is not known.',
          ],
          example: '2022',
        },
        journal: {
          label: ['Tidsskrift eller serie', 'Tidsskrift eller serie', 'Journal or series'],
          example: 'BMC Infectious Diseases',
        },
        publisherId: {
          ...commonWords.publisherId,
          help: [
            'For rapporter. Tidsskrifter står i feltet over.',
            'For rapportar. Tidsskrift står i feltet over.',
            'For reports. Journals are in the field above.',
          ],
        },
        doi: {
          label: ['DOI', 'DOI', 'DOI'],
          help: ['Uten adresse foran.', 'Utan adresse framfor.', 'Without an address before it.'],
          example: '10.1186/s12879-022-07143-6',
        },
      },
    },
    source: {
      label: groupNames.source,
      fields: {
        sourceUrl: {
          ...sourceWords.sourceUrl,
          example: 'https://bmcinfectdis.biomedcentral.com/articles/10.1186/s12879-022-07143-6',
        },
        externalIds: sourceWords.externalIds,
      },
    },
    alignments: {
      label: groupNames.alignments,
      fields: {
        topicIds: alignmentWords.topicIds,
        projectId: {
          label: ['Prosjekt', 'Prosjekt', 'Project'],
          help: [
            'Prosjektet den kommer fra. Tom når det ikke er kjent.',
            'Prosjektet han kjem frå. Tom når det ikkje er kjent.',
            'The project it comes from. Empty where it is not known.',
          ],
          example: 'oslomet-haandhygiene-sykehjem',
        },
        planId: {
          label: ['Plan', 'Plan', 'Plan'],
          help: ['Planen den handler om.', 'Planen han handlar om.', 'The plan it is about.'],
          example: 'smittevernplan-2019-2023',
        },
      },
    },
  },
} satisfies KindWords;
