import { Button, Field, Heading, Label, Paragraph, Select } from '@digdir/designsystemet-react';
import { useTranslations } from 'use-intl';
import { RecordLink } from '../../../components/RecordLink';
import { ProjectLinks } from './ProjectLinks';
import { KINDS, partnersOf, type NetworkNode, type TiedNetwork } from './ties';

interface Props {
  network: TiedNetwork;
  chosen: NetworkNode | null;
  onChoose: (key: string | null) => void;
}

/** Chooses somebody in the network by name, and tells with whom they work, and on what. */
export function ChosenNodeTies({ network, chosen, onChoose }: Props) {
  const t = useTranslations('research.network');
  const partners = chosen ? partnersOf(chosen.key, network) : [];
  return (
    <section aria-label={t('chosen')} className="network-chosen">
      <Field>
        <Label>{t('choose')}</Label>
        <Select value={chosen?.key ?? ''} onChange={({ target }) => onChoose(target.value || null)}>
          <Select.Option value="">{t('nobody')}</Select.Option>
          {KINDS.map((kind) => {
            const nodes = network.nodes.filter((node) => node.kind === kind);
            if (nodes.length === 0) return null;
            return (
              <Select.Optgroup key={kind} label={t(`kind.${kind}`)}>
                {nodes.map(({ key, name }) => (
                  <Select.Option key={key} value={key}>
                    {name}
                  </Select.Option>
                ))}
              </Select.Optgroup>
            );
          })}
        </Select>
      </Field>
      <div aria-live="polite">
        {!chosen && <Paragraph>{t('chooseHow')}</Paragraph>}
        {chosen && (
          <>
            <Heading level={2} data-size="xs">
              {chosen.kind === 'institution' ? (
                <RecordLink kind="Organisation" id={chosen.id}>
                  {chosen.name}
                </RecordLink>
              ) : (
                chosen.name
              )}
            </Heading>
            <Paragraph data-size="sm">
              {t('partners', { count: partners.length, projects: chosen.projects.length })}
            </Paragraph>
            <ul className="partners">
              {partners.map(({ node, on }) => (
                <li key={node.key}>
                  <button type="button" className="as-link" onClick={() => onChoose(node.key)}>
                    {node.name}
                  </button>{' '}
                  <span>{t('onProjects', { count: on.length })}</span> <ProjectLinks projects={on} />
                </li>
              ))}
            </ul>
            <Button variant="tertiary" data-size="sm" onClick={() => onChoose(null)}>
              {t('letGo')}
            </Button>
          </>
        )}
      </div>
    </section>
  );
}
