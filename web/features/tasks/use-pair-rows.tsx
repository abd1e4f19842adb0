import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useDateFormat } from '../../terms/use-date-format';
import { useTerm } from '../../terms/use-term';
import { MissingValue } from '../../components/MissingValue';
import { ExternalLink } from '../../components/ExternalLink';
import { useDisplayNames } from '../../terms/use-display-names';
import type { CourseInPairFragment } from './generated/graphql';

/** A fact to compare two courses by: the same where `compared` is. */
export interface PairRow {
  name: string;
  compared: (course: CourseInPairFragment) => string | null;
  shown: (course: CourseInPairFragment) => ReactNode;
}

type Named = { id: string; prefLabel?: { text: string }; name?: { text: string }; title?: { text: string } };

/** The facts that two courses are compared by, in the page's language. */
export function usePairRows(): readonly PairRow[] {
  const t = useTranslations('tasks.pair');
  const term = useTerm();
  const { language } = useDisplayNames();
  const { partial } = useDateFormat();
  const row = (
    name: string,
    text: (course: CourseInPairFragment) => string | null,
    shown: (course: CourseInPairFragment) => ReactNode = text,
  ): PairRow => ({ name, compared: text, shown: (course) => shown(course) ?? <MissingValue why="unknown" /> });
  const names = (name: string, of: (course: CourseInPairFragment) => readonly Named[] | null | undefined): PairRow => {
    const list = (course: CourseInPairFragment) =>
      of(course)?.map(({ id, prefLabel, name: named, title }) => (prefLabel ?? named ?? title)?.text ?? id);
    return {
      name,
      compared: (course) => list(course)?.toSorted().join(', ') ?? null,
      shown: (course) => {
        const all = list(course);
        if (!all) return <MissingValue why="unavailable" />;
        return all.length > 0 ? all.join(', ') : <MissingValue why="none" />;
      },
    };
  };
  return [
    names(t('provider'), ({ provider }) => provider && [provider]),
    names(t('developedBy'), ({ developedBy }) => developedBy),
    row(
      t('description'),
      ({ description }) => description,
      ({ description }) => <span lang="nb">{description}</span>,
    ),
    row(t('status'), ({ status }) => term('CourseStatus', status)),
    row(t('format'), ({ format }) => (format ? term('CourseFormat', format) : null)),
    row(
      t('duration'),
      ({ durationMinutes, durationNote }) =>
        [durationMinutes && t('minutes', { count: durationMinutes }), durationNote].filter(Boolean).join(', ') || null,
    ),
    row(t('languages'), ({ languages }) => languages.map((code) => language(code)).join(', ') || null),
    names(t('topics'), ({ topics }) => topics),
    names(t('audiences'), ({ audiences }) => audiences),
    names(t('settings'), ({ settings }) => settings),
    names(t('guidelines'), ({ basedOnGuidelines }) => basedOnGuidelines),
    row(t('date'), ({ date }) => (date ? partial(date.value) : null)),
    row(t('lastReviewed'), ({ lastReviewed }) => (lastReviewed ? partial(lastReviewed) : null)),
    row(t('currency'), ({ currency }) => currency && term('CurrencyState', currency.state)),
    row(
      t('url'),
      ({ url }) => url ?? null,
      ({ url }) => (url ? <ExternalLink href={url}>{t('coursePage')}</ExternalLink> : null),
    ),
  ];
}
