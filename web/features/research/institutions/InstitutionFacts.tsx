import { useTranslations } from 'use-intl';
import { useTerm } from '../../../terms/use-term';
import { Fact, FactList } from '../../../components/Facts';
import { ExternalLink } from '../../../components/ExternalLink';
import type { InstitutionPageQuery } from '../generated/graphql';
import { siteOf } from '../../../components/site-of';
import { InstitutionLink } from '../parts/InstitutionLink';
import { RecordNames } from '../../../components/RecordNames';
import { useDisplayNames } from '../../../terms/use-display-names';

/** What is known of an institution itself. */
export function InstitutionFacts({ institution }: { institution: NonNullable<InstitutionPageQuery['organisation']> }) {
  const t = useTranslations('research.field');
  const term = useTerm();
  const { country } = useDisplayNames();
  const { aliases, url, parent, children } = institution;
  return (
    <FactList>
      <Fact name={t('kind')}>{term('OrganisationKind', institution.kind)}</Fact>
      <Fact name={t('ownCountry')}>{country(institution.country)}</Fact>
      {aliases.length > 0 && <Fact name={t('aliases')}>{aliases.join(', ')}</Fact>}
      {parent && (
        <Fact name={t('parent')}>
          <InstitutionLink institution={parent} />
        </Fact>
      )}
      {children.length > 0 && (
        <Fact name={t('children')}>
          <RecordNames records={children}>{(child) => <InstitutionLink institution={child} />}</RecordNames>
        </Fact>
      )}
      {url && (
        <Fact name={t('website')}>
          <ExternalLink href={url}>{siteOf(url)}</ExternalLink>
        </Fact>
      )}
    </FactList>
  );
}
