import { Heading, Tag } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { foreignLanguage, useLanguage } from '../../../terms/language';
import { useDateFormat } from '../../../terms/use-date-format';
import { useTerm } from '../../../terms/use-term';
import { MissingValue } from '../../../components/MissingValue';
import type { ProjectInListFragment } from '../generated/graphql';
import { Period } from '../parts/Period';
import { RecordLink } from '../../../components/RecordLink';
import { RecordNames } from '../../../components/RecordNames';
import { SourceLink } from '../parts/SourceLink';
import { useKroner } from '../parts/use-kroner';
import type { DeadlineState } from './deadline';

/** A call or a funding scheme, its deadline foremost. */
export function CallItem({ call, standing }: { call: ProjectInListFragment; standing: DeadlineState }) {
  const t = useTranslations('research');
  const term = useTerm();
  const money = useKroner();
  const { partial } = useDateFormat();
  const language = useLanguage();
  const deadline = call.deadline ?? '';
  return (
    <article className={`call ${standing}`}>
      <Heading level={2} data-size="2xs">
        <RecordLink kind="Project" id={call.id} lang={foreignLanguage(call.title, language)}>
          {call.title.text}
        </RecordLink>
      </Heading>
      <p className="tags">
        <strong>{t('field.deadline')}:</strong>
        {standing === 'none' && <MissingValue why="unknown" />}
        {standing === 'inWords' && <span lang={language === 'nb' ? undefined : 'nb'}>{deadline}</span>}
        {(standing === 'coming' || standing === 'passed') && <time dateTime={deadline}>{partial(deadline)}</time>}
        {standing === 'passed' && (
          <Tag data-size="sm" data-color="warning">
            {t('calls.passed')}
          </Tag>
        )}
        {standing === 'coming' && (
          <Tag data-size="sm" data-color="success">
            {t('calls.coming')}
          </Tag>
        )}
        <Tag data-size="sm" data-color="neutral" variant="outline">
          {term('ProjectType', call.type)}
        </Tag>
      </p>
      <dl className="brief">
        <div>
          <dt>{t('field.period')}</dt>
          <dd>
            <Period span={call} />
          </dd>
        </div>
        <div>
          <dt>{t('field.funders')}</dt>
          <dd>
            <RecordNames records={call.funders}>{({ name }) => name.text}</RecordNames>
          </dd>
        </div>
        {typeof call.amountNok === 'number' && (
          <div>
            <dt>{t('field.amount')}</dt>
            <dd>{money(call.amountNok)}</dd>
          </div>
        )}
        {typeof call.maxAmountNok === 'number' && (
          <div>
            <dt>{t('field.maxAmount')}</dt>
            <dd>{money(call.maxAmountNok)}</dd>
          </div>
        )}
        <div className="full-width">
          <dt>{t('field.topics')}</dt>
          <dd>
            <RecordNames records={call.topics}>{({ prefLabel }) => prefLabel.text}</RecordNames>
          </dd>
        </div>
      </dl>
      <p className="way-out">
        <SourceLink record={call} what="call" />
      </p>
    </article>
  );
}
