import { Paragraph } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { usePrefer } from '../../app/language';
import { ViewLink } from '../../app/ViewLink';
import { useAsk } from '../../graph/use-ask';
import { Absent } from '../../parts/Absent';
import { Answered } from '../../parts/Answered';
import { PrintButton } from '../../parts/Exports';
import { View } from '../../parts/View';
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
