import { forceLink, forceManyBody, forceSimulation, forceX, forceY, type SimulationNodeDatum } from 'd3-force';
import { LETTER_WIDTH, LINE_HEIGHT, labelOf } from './label';
import type { NetworkNode, TiedNetwork, Tie } from './ties';

/** A node with its place: the middle of its mark. Its label hangs below. */
export interface PlacedNode extends SimulationNodeDatum {
  node: NetworkNode;
  x: number;
  y: number;
  radius: number;
  lines: string[];
  /** Half the width, and the height, of mark and label together. */
  half: number;
  height: number;
}

/** A drawn network. */
export interface Layout {
  placed: PlacedNode[];
  ties: { tie: Tie; from: PlacedNode; to: PlacedNode }[];
  box: { x: number; y: number; width: number; height: number };
}

const SIMULATION_STEPS = 320;
const MAX_ROUNDS = 400;
const GAP = 6;
const MARGIN = 24;
/** The angle that spreads seeds evenly over a spiral. */
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

/**
 * Places the tied nodes of a network: the same network always in the same way, from fixed places by a fixed number
 * of steps. Marks and labels are then moved apart until none covers another.
 */
export function layOut({ nodes, ties }: TiedNetwork): Layout {
  const tied = new Set(ties.flatMap(({ from, to }) => [from.key, to.key]));
  const placed = nodes.filter(({ key }) => tied.has(key)).map(seed);
  const byKey = new Map(placed.map((one) => [one.node.key, one]));
  const links = ties.flatMap((tie) => {
    const [from, to] = [byKey.get(tie.from.key), byKey.get(tie.to.key)];
    return from && to ? [{ tie, from, to, source: from, target: to }] : [];
  });
  forceSimulation(placed)
    .force('ties', forceLink<PlacedNode, (typeof links)[number]>(links).distance(95).strength(0.12))
    .force('apart', forceManyBody<PlacedNode>().strength(-330).distanceMax(500))
    .force('x', forceX<PlacedNode>(0).strength(0.05))
    .force('y', forceY<PlacedNode>(0).strength(0.09))
    .stop()
    .tick(SIMULATION_STEPS);
  for (let round = 0; round < MAX_ROUNDS && separate(placed); round++);
  return { placed, ties: links, box: boxOf(placed) };
}

function seed(node: NetworkNode, index: number): PlacedNode {
  const lines = labelOf(node.name);
  const radius = 7 + Math.min(11, 3 * Math.sqrt(node.projects.length));
  const distance = 60 * Math.sqrt(index + 0.5);
  return {
    ...{ node, lines, radius },
    x: distance * Math.cos(index * GOLDEN_ANGLE),
    y: distance * Math.sin(index * GOLDEN_ANGLE),
    half: Math.max(radius, (Math.max(...lines.map(({ length }) => length)) * LETTER_WIDTH) / 2),
    height: 2 * radius + 4 + lines.length * LINE_HEIGHT,
  };
}

/** Moves those apart that cover each other, by the shorter way. Tells whether any did. */
function separate(placed: readonly PlacedNode[]): boolean {
  let moved = false;
  for (const [index, a] of placed.entries()) {
    for (const b of placed.slice(index + 1)) {
      const across = a.half + b.half + GAP - Math.abs(a.x - b.x);
      const [topA, topB] = [a.y - a.radius, b.y - b.radius];
      const down = topA < topB ? topA + a.height + GAP - topB : topB + b.height + GAP - topA;
      if (across <= 0 || down <= 0) continue;
      moved = true;
      const sideways = across < down;
      const [shift, first] = sideways ? [across / 2, a.x < b.x] : [down / 2, topA < topB];
      const by = first ? -shift : shift;
      if (sideways) [a.x, b.x] = [a.x + by, b.x - by];
      else [a.y, b.y] = [a.y + by, b.y - by];
    }
  }
  return moved;
}

function boxOf(placed: readonly PlacedNode[]): Layout['box'] {
  if (placed.length === 0) return { x: 0, y: 0, width: 400, height: 100 };
  const left = Math.min(...placed.map(({ x, half }) => x - half)) - MARGIN;
  const right = Math.max(...placed.map(({ x, half }) => x + half)) + MARGIN;
  const top = Math.min(...placed.map(({ y, radius }) => y - radius)) - MARGIN;
  const bottom = Math.max(...placed.map(({ y, radius, height }) => y - radius + height)) + MARGIN;
  return { x: left, y: top, width: right - left, height: bottom - top };
}
