import { useTranslations } from 'use-intl';
import { CheckboxFilter } from '../../components/CheckboxFilter';
import { useTerm } from '../../terms/use-term';
import { BASES, CERTAINTIES } from './verdict-filters';

interface NeedFilters {
  behov: (typeof CERTAINTIES)[number];
  grunnlag: (typeof BASES)[number];
}

interface Props {
  chosen: NeedFilters;
  onChoose: (chosen: Partial<NeedFilters>) => void;
}

/** Chooses by the need: certain or only possible, its audience stated or inferred. One of each, or both. */
export function NeedFilterFields({ chosen: { behov, grunnlag }, onChoose }: Props) {
  const t = useTranslations('gap-map.filters');
  const term = useTerm();
  return (
    <>
      <CheckboxFilter
        legend={t('behov')}
        chosen={behov === '' ? [] : [behov]}
        onChoose={(values) => onChoose({ behov: CERTAINTIES.find((one) => one === values.at(-1)) ?? '' })}
        choices={[
          { value: 'sikkert', label: t('certain') },
          { value: 'mulig', label: t('possible') },
        ]}
      />
      <CheckboxFilter
        legend={t('grunnlag')}
        chosen={grunnlag === '' ? [] : [grunnlag]}
        onChoose={(values) => onChoose({ grunnlag: BASES.find((one) => one === values.at(-1)) ?? '' })}
        choices={[
          { value: 'oppgitt', label: term('AudienceBasis', 'STATED') },
          { value: 'satt', label: term('AudienceBasis', 'INFERRED') },
        ]}
      />
    </>
  );
}
