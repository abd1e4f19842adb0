import { useTranslations } from 'use-intl';
import { QueryResult } from '../../../components/QueryResult';
import { UnavailableNotice } from '../../../components/UnavailableNotice';
import { cellValueOf } from '../cell-value';
import { countIn, useRowCounts } from '../outcome-counts';
import { useAddressWith } from '../use-address-with';
import { outcomeFilterOf, type PerspectiveProps } from '../perspective';
import { competences, type Framework } from '../topics';
import { NavLinks } from '../../../components/NavLinks';
import { chooseProgrammes, outcomesFrom } from '../use-programmes';
import { useCompetenceName } from './competence-name';
import { CompetenceHeading } from './CompetenceHeading';
import type { MatrixRow } from './matrix-row';
import { MatrixView } from './MatrixView';

const FRAMEWORKS: readonly Framework[] = ['ecdc', 'who'];

/** Competences of ECDC or WHO against programmes: how many outcomes are on the topics that make each competence. */
export function CompetenceMatrix(props: PerspectiveProps) {
  const t = useTranslations('education');
  const here = useAddressWith();
  const nameOf = useCompetenceName();
  const { data, programmes, filters } = props;
  const { rammeverk, tema, nivaa } = filters;
  const { shown } = chooseProgrammes(programmes, filters);
  const rows: MatrixRow[] = competences(data.topics, rammeverk)
    .filter(({ topics }) => tema.length === 0 || topics.some(({ id }) => tema.includes(id)))
    .map(({ code, topics }) => ({
      id: `${rammeverk}-${code}`,
      name: `${code} ${nameOf(rammeverk, code)}`,
      heading: <CompetenceHeading framework={rammeverk} code={code} topics={topics} />,
      topicIds: topics.map(({ id }) => id),
      kind: code.includes('.') ? 'below' : 'top',
    }));
  const query = useRowCounts(rows, shown.flatMap(outcomesFrom), outcomeFilterOf(filters, true));
  return (
    <div>
      <NavLinks
        label={t('competence.framework')}
        className="turns looks"
        links={FRAMEWORKS.map((framework) => ({
          key: framework,
          label: t(`competence.${framework}.title`),
          isCurrent: framework === rammeverk,
          href: here({ celle: null, rammeverk: framework === 'ecdc' ? null : framework }),
        }))}
      />
      <p className="explains">{t('competence.lead')}</p>
      <UnavailableNotice queries={[query]} />
      {shown.length === 0 ? (
        <p role="status">{t('noProgrammes')}</p>
      ) : (
        <QueryResult query={query}>
          {(counts) => (
            <MatrixView
              {...props}
              name={`utdanning-${nivaa}-${rammeverk}`}
              caption={t('competence.caption', { framework: t(`competence.${rammeverk}.title`) })}
              corner={t('competence.corner')}
              rows={rows}
              cell={(row, programme) => {
                const programmeIds = outcomesFrom(programme);
                // An outcome belongs to one programme or goal set: the numbers of the sets it has add up
                const count = countIn(counts, row.id, ({ facets }) =>
                  facets.programmes
                    .filter(({ programme: { id } }) => programmeIds.includes(id))
                    .reduce((sum, facet) => sum + facet.count, 0),
                );
                return cellValueOf(programme, row.topicIds, count);
              }}
            />
          )}
        </QueryResult>
      )}
    </div>
  );
}
