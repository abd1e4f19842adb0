import { useTranslations } from 'use-intl';
import { MissingValue } from '../../../components/MissingValue';
import type { MeansFragment } from '../generated/graphql';
import { CountLink } from './CountLink';

/** What is registered on each topic of a measure, each number with its list. */
export function MeansTable({ means, caption }: { means: MeansFragment['means']; caption: string }) {
  const t = useTranslations('plan.means');
  const rows = means?.rows?.nodes;
  if (!rows) return <MissingValue why="unavailable" />;
  if (rows.length === 0) return <MissingValue why="none" />;
  return (
    <table className="means-table">
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('topic')}</th>
          <th scope="col">{t('courses')}</th>
          <th scope="col">{t('outcomes')}</th>
          <th scope="col">{t('guidelines')}</th>
          <th scope="col">{t('projects')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ topic, courses, learningOutcomes, guidelines, projects }) => (
          <tr key={topic.id}>
            <th scope="row">{topic.prefLabel.text}</th>
            <td>
              <CountLink counted={courses} what={t('coursesOn', { topic: topic.prefLabel.text })} />
            </td>
            <td>
              <CountLink counted={learningOutcomes} what={t('outcomesOn', { topic: topic.prefLabel.text })} />
            </td>
            <td>
              <CountLink counted={guidelines} what={t('guidelinesOn', { topic: topic.prefLabel.text })} />
            </td>
            <td>
              <CountLink counted={projects} what={t('projectsOn', { topic: topic.prefLabel.text })} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
