import { useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import { useTranslations } from 'use-intl';
import type { Layout } from './network-layout';
import { NodeMark } from './NodeMark';
import { TieLine } from './TieLine';

interface Props {
  layout: Layout;
  /** Key of the chosen node. */
  chosen: string | null;
  onChoose: (key: string | null) => void;
  picture: RefObject<SVGSVGElement | null>;
}

/** Keys that move between the nodes, by how far in the order of names. */
const STEPS: Record<string, number> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

/**
 * The network as a picture. One stop for the tabulator; arrows go through the nodes by name, Enter chooses, Escape
 * lets go.
 */
export function NetworkPicture({ layout, chosen, onChoose, picture }: Props) {
  const t = useTranslations('research.network');
  const { placed, ties, box } = layout;
  const marks = useRef(new Map<string, SVGGElement>());
  const [at, setAt] = useState<string | null>(null);
  const keys = placed.map(({ node }) => node.key);
  const current = [at, chosen].find((key) => key !== null && keys.includes(key)) ?? keys[0];
  const near = new Set(
    ties.flatMap(({ from, to }) =>
      chosen === from.node.key || chosen === to.node.key ? [from.node.key, to.node.key] : [],
    ),
  );
  const isInSight = (key: string) => !chosen || !keys.includes(chosen) || key === chosen || near.has(key);
  const moveTo = (key: string | undefined) => {
    if (key === undefined) return;
    setAt(key);
    marks.current.get(key)?.focus();
  };
  const onKeyDown = (event: KeyboardEvent, key: string) => {
    const step = STEPS[event.key];
    if (event.key === 'Enter' || event.key === ' ') onChoose(key === chosen ? null : key);
    else if (event.key === 'Escape') onChoose(null);
    else if (event.key === 'Home') moveTo(keys[0]);
    else if (event.key === 'End') moveTo(keys.at(-1));
    else if (step !== undefined) moveTo(keys[(keys.indexOf(key) + step + keys.length) % keys.length]);
    else return;
    event.preventDefault();
  };
  // What is chosen is drawn on top
  const ordered = [...ties].sort((a, b) => Number(isTied(a, chosen)) - Number(isTied(b, chosen)));
  return (
    <svg
      ref={picture}
      className="network-picture"
      viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`}
      role="group"
      aria-label={t('picture', { nodes: placed.length, ties: ties.length })}
    >
      <g aria-hidden="true">
        {ordered.map((line) => (
          <TieLine
            key={`${line.from.node.key} ${line.to.node.key}`}
            line={line}
            look={!chosen || !keys.includes(chosen) ? 'plain' : isTied(line, chosen) ? 'chosen' : 'dimmed'}
          />
        ))}
      </g>
      {placed.map((one) => (
        <NodeMark
          key={one.node.key}
          placed={one}
          isChosen={one.node.key === chosen}
          isDimmed={!isInSight(one.node.key)}
          tabIndex={one.node.key === current ? 0 : -1}
          onChoose={() => {
            setAt(one.node.key);
            onChoose(one.node.key === chosen ? null : one.node.key);
          }}
          onKeyDown={(event) => onKeyDown(event, one.node.key)}
          mark={(element) => {
            if (element) marks.current.set(one.node.key, element);
            else marks.current.delete(one.node.key);
          }}
        />
      ))}
    </svg>
  );
}

const isTied = ({ from, to }: Layout['ties'][number], key: string | null) =>
  from.node.key === key || to.node.key === key;
