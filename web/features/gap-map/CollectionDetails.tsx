import { Details, Table } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { useTerm } from '../../terms/use-term';
import type { GapMapQuery } from './generated/graphql';

type Collection = NonNullable<NonNullable<GapMapQuery['gapMap']>['collection']>;

/** What the numbers of a map rest on: how far courses are collected, by kind of provider. */
export function CollectionDetails({ collection }: { collection: Collection }) {
  const t = useTranslations('gap-map.collection');
  const term = useTerm();
  return (
    <Details data-size="sm" className="collection">
      <Details.Summary>{t('title')}</Details.Summary>
      <Details.Content>
        <p>{t('what')}</p>
        <Table data-size="sm">
          <thead>
            <tr>
              <th scope="col">{t('kind')}</th>
              <th scope="col">{t('providers')}</th>
              <th scope="col">{t('active')}</th>
              <th scope="col">{t('unknown')}</th>
            </tr>
          </thead>
          <tbody>
            {collection.map(({ kind, organisations, providers, active, unknown }) => (
              <tr key={kind}>
                <th scope="row">{term('OrganisationKind', kind)}</th>
                <td>{t('share', { count: providers, of: organisations })}</td>
                <td>{active.count}</td>
                <td>{unknown.count}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      </Details.Content>
    </Details>
  );
}
