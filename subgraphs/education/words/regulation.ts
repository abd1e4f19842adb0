import type { FieldWords } from '../../../registry/records/words.js';

/** What people are told of the regulation of a programme. */
export const regulationWords = {
  label: ['Forskrift', 'Forskrift', 'Regulation'],
  help: [
    'Forskriften som setter læringsutbyttene. Tom når ingen er registrert.',
    'Forskrifta som set læringsutbyta. Tom når inga er registrert.',
    'The regulation that sets the outcomes. Empty where none is recorded.',
  ],
  fields: {
    title: {
      label: ['Tittel', 'Tittel', 'Title'],
      help: ['Forskriftens egen, på norsk.', 'Forskrifta sin eigen, på norsk.', "The regulation's own, in Norwegian."],
      example: 'Forskrift om nasjonal retningslinje for sykepleierutdanning',
    },
    legalId: {
      label: ['Rettslig id', 'Rettsleg id', 'Legal id'],
      help: ['Slik Lovdata skriver den.', 'Slik Lovdata skriv han.', 'As Lovdata writes it.'],
      example: 'FOR-2025-07-04-1477',
    },
    inForceFrom: {
      label: ['Gjelder fra', 'Gjeld frå', 'Applies from'],
      help: ['Første dag.', 'Første dag.', 'First day.'],
      example: '2025-08-01',
    },
    inForceTo: {
      label: ['Gjaldt til', 'Galdt til', 'Applied until'],
      help: [
        'Siste dag. Tom så lenge den gjelder.',
        'Siste dag. Tom så lenge ho gjeld.',
        'Last day. Empty while it applies.',
      ],
      example: '2026-02-28',
    },
    lastChangeInForce: {
      label: ['Sist endret', 'Sist endra', 'Last changed'],
      help: [
        'Når den siste kjente endringen begynte å gjelde.',
        'Når den siste kjende endringa begynte å gjelde.',
        'When its last known change took effect.',
      ],
      example: '2025-09-01',
    },
    replaces: {
      label: ['Erstattet', 'Erstatta', 'Replaced'],
      help: [
        'Forskrifter den kom i stedet for, med stien hos Lovdata.',
        'Forskrifter ho kom i staden for, med stien hos Lovdata.',
        'Regulations that it replaced, by Lovdata path.',
      ],
      example: 'forskrift/2019-03-15-412',
    },
    administeredById: {
      label: ['Forvaltes av', 'Blir forvalta av', 'Administered by'],
      help: [
        'Departementet eller direktoratet som kan vedta å endre den.',
        'Departementet eller direktoratet som kan vedta å endre ho.',
        'The ministry or directorate that can decide to change it.',
      ],
      example: 'kd',
    },
    url: {
      label: ['Offisiell adresse', 'Offisiell adresse', 'Official address'],
      example: 'https://lovdata.no/dokument/SF/forskrift/2025-07-04-1477',
    },
  },
} satisfies FieldWords;
