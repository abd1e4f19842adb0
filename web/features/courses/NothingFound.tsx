import { Button, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import type { FilterNames } from './filter-names';
import { defaultFilters, type ChangeFilters, type CourseFilters } from './course-filters';

interface Props {
  filters: CourseFilters;
  change: ChangeFilters;
  names: FilterNames;
}

/** Nothing is registered that fits: what that means, and how to find more. */
export function NothingFound({ filters, change, names }: Props) {
  const t = useTranslations('courses.nothing');
  const languages = filters.sprak.map(names.language);
  return (
    <div className="nothing">
      <Heading level={2} data-size="2xs">
        {languages.length > 0 ? t('inLanguage', { language: languages.join(t('or')) }) : t('title')}
      </Heading>
      <Paragraph>{t('means')}</Paragraph>
      <Paragraph>{t('advice')}</Paragraph>
      <div className="buttons">
        {languages.length > 0 && (
          <Button variant="secondary" data-size="sm" onClick={() => change({ sprak: [] })}>
            {t('anyLanguage')}
          </Button>
        )}
        {filters.land.length > 0 && (
          <Button variant="secondary" data-size="sm" onClick={() => change({ land: [] })}>
            {t('anyCountry')}
          </Button>
        )}
        <Button variant="secondary" data-size="sm" onClick={() => change(defaultFilters())}>
          {t('clear')}
        </Button>
      </div>
    </div>
  );
}
