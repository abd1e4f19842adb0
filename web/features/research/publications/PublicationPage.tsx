import { Paragraph } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { usePrefer } from '../../../terms/language';
import { ViewLink } from '../../../components/ViewLink';
import { useAsk } from '../../../api/use-graph-query';
import { Absent } from '../../../components/MissingValue';
import { Answered } from '../../../components/QueryResult';
import { PrintButton } from '../../../components/Exports';
import { View } from '../../../components/View';
import { PublicationPageDocument } from '../generated/graphql';
import { History } from '../parts/History';
import { NoSuch } from '../parts/NoSuch';
import { Silence } from '../parts/Silence';
import { ProjectEvidence } from '../project/ProjectEvidence';
import { PublicationFacts } from './PublicationFacts';

/** The page of a publication: what is registered of it, its text elsewhere, and which guidelines it concerns. */
export function PublicationPage({ id }: { id: string }) {
  const t = useTranslations('research');
  const asked = useAsk(PublicationPageDocument, { id, prefer: usePrefer() });
  const found = asked.answer?.data.publication;
  if (asked.answer && !found && asked.answer.silent.length === 0) return <NoSuch kind="publication" id={id} />;
  return (
    <View title={found?.title ?? t('publications.one')} asked={[asked]} actions={<PrintButton />}>
      <Paragraph className="way-back">
        <ViewLink view="research" filters={{ vis: 'publikasjoner' }}>
          {t('publications.back')}
        </ViewLink>
      </Paragraph>
      <Silence asked={asked}>
        <Answered asked={asked}>
          {({ publication }) =>
            publication ? (
              <div className="sections">
                {publication.archived && <Paragraph>{t('publications.archived')}</Paragraph>}
                <PublicationFacts publication={publication} />
                <ProjectEvidence publications={[publication]} />
                <History history={publication.history} />
              </div>
            ) : (
              <Absent why="unavailable" />
            )
          }
        </Answered>
      </Silence>
    </View>
  );
}
