import { useTranslations } from 'use-intl';
import { useTerm } from '../../../terms/use-term';
import { Fact, FactList } from '../../../components/Facts';
import { RecordLink } from '../../../components/RecordLink';
import { ViewLink } from '../../../components/ViewLink';
import { MissingValue } from '../../../components/MissingValue';
import { PlanStatusTag } from '../../../components/PlanStatusTag';
import type { NamedGuidelineFragment } from '../generated/graphql';
import { Section } from './Section';
import type { GuidelineOnPage } from './guideline-on-page';

/** Other documents that it replaces, is replaced by, is part of or has as parts; plans that are this document. */
export function RelatedGuidelines({ guideline }: { guideline: GuidelineOnPage }) {
  const t = useTranslations('guidelines.page');
  const { supersededBy, supersedes, partOf, parts, plans } = guideline;
  const kin = [
    { name: 'supersededBy', others: supersededBy ? [supersededBy] : [] },
    { name: 'supersedes', others: supersedes },
    { name: 'partOf', others: partOf ? [partOf] : [] },
    { name: 'parts', others: parts },
  ].filter(({ others }) => others.length > 0);
  const arePlansShown = !plans || plans.length > 0;
  if (kin.length === 0 && !arePlansShown) return null;
  return (
    <Section title={t('kinship')}>
      <FactList>
        {kin.map(({ name, others }) => (
          <Others key={name} name={t(`kin.${name}`)} others={others} />
        ))}
        {arePlansShown && (
          <Fact name={t('plans')}>
            {!plans && <MissingValue why="unavailable" />}
            {plans?.map(({ id, title, status }) => (
              <p key={id} className="line-of-list">
                <span lang={title.language}>{title.text}</span> <PlanStatusTag status={status} />{' '}
                <ViewLink view="plan" filters={{ plan: id }}>
                  {t('toPlan')}
                </ViewLink>
              </p>
            ))}
          </Fact>
        )}
      </FactList>
    </Section>
  );
}

function Others({ name, others }: { name: string; others: readonly NamedGuidelineFragment[] }) {
  const term = useTerm();
  return (
    <Fact name={name}>
      {others.map(({ id, title, status }) => (
        <p key={id} className="line-of-list">
          <RecordLink kind="Guideline" id={id}>
            <span lang={title.language}>{title.text}</span>
          </RecordLink>{' '}
          ({term('GuidelineStatus', status).toLocaleLowerCase()})
        </p>
      ))}
    </Fact>
  );
}
