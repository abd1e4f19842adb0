import { Alert } from '@digdir/designsystemet-react';
import type { ReactNode } from 'react';
import { useTranslations } from 'use-intl';
import { useTerm } from '../../../terms/use-term';
import { Fact, FactList } from '../../../components/Facts';
import { RecordLink } from '../../../components/RecordLink';
import { ViewLink } from '../../../components/ViewLink';
import { MissingValue } from '../../../components/MissingValue';
import { ExternalLink } from '../../../components/ExternalLink';
import type { NamedProgrammeFragment } from '../generated/graphql';
import { levelOf } from '../levels';
import { LocalizedText } from '../../../components/LocalizedText';
import type { ProgrammeOnPage } from './programme-on-page';

/** What a programme is: its level, whom it educates, where it is given, what it belongs with, where that was read. */
export function ProgrammeFacts({ programme }: { programme: ProgrammeOnPage }) {
  const t = useTranslations('education.programme');
  const term = useTerm();
  const { audience, institutions, level, educationLevel, group, ects, note, sourceUrl, copyUrl, grepUrl } = programme;
  const { parent, children, sharedGoalSets, sharedBy, subjects, curriculumCode, archived } = programme;
  const rows: [string, ReactNode][] = [
    [t('level'), level === null ? <MissingValue why="none" /> : term('ProgrammeLevel', level)],
    [t('educationLevel'), `${term('EducationLevel', educationLevel)} – ${term('ProgrammeGroup', group)}`],
    [
      t('audience'),
      audience ? (
        <ViewLink view="education" filters={{ nivaa: levelOf(educationLevel), malgruppe: [audience.id] }}>
          <LocalizedText text={audience.prefLabel} />
        </ViewLink>
      ) : (
        <MissingValue why="none" />
      ),
    ],
    [
      t('institutions'),
      institutions === null ? (
        <MissingValue why="unavailable" />
      ) : institutions.length === 0 ? (
        <MissingValue why="notCollected" />
      ) : (
        <>
          {institutions.map(({ id, name }, index) => (
            <span key={id}>
              {index > 0 && ', '}
              <LocalizedText text={name} />
            </span>
          ))}{' '}
          <span className="caution">{t('notComplete')}</span>
        </>
      ),
    ],
    ...(ects === null ? [] : [[t('ects'), ects] satisfies [string, ReactNode]]),
    ...related(t('parent'), parent ? [parent] : []),
    ...related(t('children'), children),
    ...related(t('sharedGoalSets'), sharedGoalSets),
    ...related(t('sharedBy'), sharedBy),
    ...(subjects.length === 0
      ? []
      : [
          [t('subjects'), subjects.map(({ code, name }) => `${name} (${code})`).join(', ')] satisfies [
            string,
            ReactNode,
          ],
        ]),
    ...(curriculumCode === null ? [] : [[t('curriculumCode'), curriculumCode] satisfies [string, ReactNode]]),
    ...(note === null
      ? []
      : [
          [
            t('note'),
            <span key="note" lang="nb">
              {note}
            </span>,
          ] satisfies [string, ReactNode],
        ]),
    [
      t('provenance'),
      <ul className="plain" key="sources">
        {[sourceUrl, copyUrl, grepUrl].flatMap((address, index) =>
          address === null
            ? []
            : [
                <li key={address}>
                  <ExternalLink href={address}>{t(`source.${['page', 'copy', 'grep'][index] ?? 'page'}`)}</ExternalLink>
                </li>,
              ],
        )}
      </ul>,
    ],
  ];
  return (
    <>
      {archived && <Alert data-color="warning">{t('archived')}</Alert>}
      <FactList>
        {rows.map(([name, value]) => (
          <Fact key={name} name={name}>
            {value}
          </Fact>
        ))}
      </FactList>
    </>
  );
}

function related(name: string, programmes: readonly NamedProgrammeFragment[]): [string, ReactNode][] {
  if (programmes.length === 0) return [];
  return [
    [
      name,
      <ul className="plain" key="programmes">
        {programmes.map(({ id, name: label }) => (
          <li key={id}>
            <RecordLink kind="Programme" id={id}>
              <LocalizedText text={label} />
            </RecordLink>
          </li>
        ))}
      </ul>,
    ],
  ];
}
