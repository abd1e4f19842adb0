import { Paragraph } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { foreignLanguage, useLanguage } from '../../../terms/language';
import { useTerm } from '../../../terms/use-term';
import { MissingValue } from '../../../components/MissingValue';
import { ExternalLink } from '../../../components/ExternalLink';
import type { MembershipOfFragment } from '../generated/graphql';
import { siteOf } from '../../../components/site-of';
import { usePeriod } from './Period';
import { RecordLink } from '../../../components/RecordLink';

interface Props {
  list: { totalCount: number; nodes: readonly MembershipOfFragment[] } | null | undefined;
  /** Whose memberships they are: a network's members are named, a member's networks. */
  of: 'network' | 'organisation';
}

/** Memberships of networks: who or where, in which role, since when, and how they stand today. */
export function Memberships({ list, of }: Props) {
  const t = useTranslations('research.memberships');
  const term = useTerm();
  const period = usePeriod();
  const language = useLanguage();
  if (!list) return <MissingValue why="unavailable" />;
  if (list.totalCount === 0) return <Paragraph>{t(of === 'network' ? 'noMembers' : 'noNetworks')}</Paragraph>;
  return (
    <>
      <ul className="plain">
        {list.nodes.map(({ id, network, organisation, person, role, standing, from, to, note, sourceUrl }) => (
          <li key={id}>
            {of === 'organisation' ? (
              <RecordLink kind="Project" id={network.id} lang={foreignLanguage(network.title, language)}>
                {network.title.text}
              </RecordLink>
            ) : organisation ? (
              <RecordLink kind="Organisation" id={organisation.id}>
                {organisation.name.text}
              </RecordLink>
            ) : (
              (person?.name ?? <MissingValue why="unavailable" />)
            )}
            {' – '}
            {[
              term('MembershipRole', role),
              term('MembershipStanding', standing),
              period({ start: from, end: to }),
              note,
            ]
              .filter((part) => part)
              .join(', ')}{' '}
            {sourceUrl && <ExternalLink href={sourceUrl}>{siteOf(sourceUrl)}</ExternalLink>}
          </li>
        ))}
      </ul>
      {list.nodes.length < list.totalCount && (
        <Paragraph data-size="sm">{t('cut', { shown: list.nodes.length, total: list.totalCount })}</Paragraph>
      )}
    </>
  );
}
