import { Button, Checkbox, Dialog, Heading, Paragraph } from '@digdir/designsystemet-react';
import { useRef, useState } from 'react';
import { useTranslations } from 'use-intl';
import { SearchField } from '../../components/SearchField';
import { MAX_COLUMNS } from './dimensions';
import { depthOf, type Tree } from './trees';

interface Props {
  audiences: Tree;
  chosen: readonly string[];
  onChoose: (chosen: string[]) => void;
}

/** Chooses the columns of the map from the tree of audiences. */
export function AudiencePicker({ audiences, chosen, onChoose }: Props) {
  const t = useTranslations('gap-map.picker');
  const dialog = useRef<HTMLDialogElement>(null);
  const [search, setSearch] = useState('');
  const words = search.toLocaleLowerCase('nb');
  const offered = [...audiences.values()].filter(({ label }) => label.toLocaleLowerCase('nb').includes(words));
  const full = chosen.length >= MAX_COLUMNS;
  const toggle = (id: string) =>
    onChoose(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id]);
  return (
    <>
      <Button variant="secondary" data-size="sm" onClick={() => dialog.current?.showModal()}>
        {t('open', { count: chosen.length })}
      </Button>
      <Dialog ref={dialog} closedby="any" aria-labelledby="picker-title">
        <Dialog.Block>
          <Heading id="picker-title" level={2} data-size="xs">
            {t('title')}
          </Heading>
          <Paragraph data-size="sm">{full ? t('full', { most: MAX_COLUMNS }) : t('help')}</Paragraph>
          <SearchField label={t('search')} value={search} onSearch={setSearch} />
        </Dialog.Block>
        <Dialog.Block className="picker-list" role="group" aria-label={t('title')} tabIndex={0}>
          {offered.map(({ id, label }) => (
            <div key={id} style={{ paddingInlineStart: `${depthOf(audiences, id) * 1.25}rem` }}>
              <Checkbox
                data-size="sm"
                label={label}
                value={id}
                checked={chosen.includes(id)}
                disabled={!chosen.includes(id) && full}
                onChange={() => toggle(id)}
              />
            </div>
          ))}
          {offered.length === 0 && <Paragraph>{t('none')}</Paragraph>}
        </Dialog.Block>
        <Dialog.Block>
          <Button data-size="sm" onClick={() => dialog.current?.close()}>
            {t('done')}
          </Button>{' '}
          <Button variant="tertiary" data-size="sm" onClick={() => onChoose([])}>
            {t('usual')}
          </Button>
        </Dialog.Block>
      </Dialog>
    </>
  );
}
