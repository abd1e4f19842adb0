import { useTranslations } from 'use-intl';
import { useTerm } from '../../../terms/use-term';
import { ExternalLink } from '../../../components/ExternalLink';
import type { InstitutionPageQuery } from '../generated/graphql';
import { hostOf } from '../parts/host-of';
import { Institution } from '../parts/Institution';
import { RecordList } from '../parts/RecordList';
import { useDisplayNames } from '../../../terms/use-display-names';

/** What is known of an institution itself. */
export function InstitutionFacts({ institution }: { institution: NonNullable<InstitutionPageQuery['organisation']> }) {
  const t = useTranslations('research.field');
  const term = useTerm();
  const { country } = useDisplayNames();
  const { aliases, url, parent, children } = institution;
  return (
    <dl className="facts">
      <dt>{t('kind')}</dt>
      <dd>{term('OrganisationKind', institution.kind)}</dd>
      <dt>{t('ownCountry')}</dt>
      <dd>{country(institution.country)}</dd>
      {aliases.length > 0 && (
        <>
          <dt>{t('aliases')}</dt>
          <dd>{aliases.join(', ')}</dd>
        </>
      )}
      {parent && (
        <>
          <dt>{t('parent')}</dt>
          <dd>
            <Institution institution={parent} />
          </dd>
        </>
      )}
      {children.length > 0 && (
        <>
          <dt>{t('children')}</dt>
          <dd>
            <RecordList records={children}>{(child) => <Institution institution={child} />}</RecordList>
          </dd>
        </>
      )}
      {url && (
        <>
          <dt>{t('website')}</dt>
          <dd>
            <ExternalLink href={url}>{hostOf(url)}</ExternalLink>
          </dd>
        </>
      )}
    </dl>
  );
}
