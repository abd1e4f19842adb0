import type { ChangeRow } from '../changes/change-row.js';
import { titleText, type ChangeSubject } from '../changes/change-subject.js';
import { externalIdAddress } from '../../values/external-ids.js';
import { scalars } from './scalars.js';
import { bestLanguage, bestText, type Language, type Localized } from '../../values/text.js';

interface Preference {
  prefer: readonly Language[];
}

/** Resolvers of the types that all registries share. */
export const commonResolvers = {
  ...scalars,
  Change: {
    organisation: ({ organisationId }: ChangeRow) => organisationId && { id: organisationId },
    author: ({ person }: ChangeRow) => person,
    authorErasedAt: ({ personErasedAt }: ChangeRow) => personErasedAt,
    title: ({ title }: ChangeRow, { prefer }: Preference) => titleText(title, prefer),
  },
  ChangeSubject: {
    title: ({ title }: ChangeSubject, { prefer }: Preference) => titleText(title, prefer),
  },
  ExternalId: { url: externalIdAddress },
  LocalizedText: {
    text: (text: Localized, { prefer }: Preference) => bestText(text, prefer),
    language: (text: Localized, { prefer }: Preference) => bestLanguage(text, prefer),
  },
};
