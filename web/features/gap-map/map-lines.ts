import type { MapProps } from './map-props';
import { cellDisplay, type Cell, type Row, type CellDisplay } from './cell-display';
import { matchesFilters } from './matches-filters';
import type { TreeNode } from './trees';

/** A cell with where it stands, and what it shows. */
export interface MapCell {
  /** `topic,audience`. */
  key: string;
  topic: TreeNode;
  audience: TreeNode;
  cell: Cell;
  shown: CellDisplay;
  /** Whether it is what the filters ask for. */
  isMatching: boolean;
}

/** A line of the map: a topic and its cells. */
export interface MapLine {
  topic: TreeNode;
  row: Row;
  depth: number;
  /** Whether what is below it is shown; null where nothing is. */
  open: boolean | null;
  cells: readonly MapCell[];
}

/** The lines that are in sight, in the order of the taxonomy; `locale` is how numbers are written. */
export function mapLines(
  { map, topics, audiences, address }: Pick<MapProps, 'map' | 'topics' | 'audiences' | 'address'>,
  locale: string,
): MapLine[] {
  const rows = map.rows?.nodes ?? [];
  const byTopic = new Map(rows.map((row) => [row.topic.id, row]));
  const columns = address.kol.map((id) => audiences.get(id) ?? { id, label: id, broaderId: null, below: [] });
  // One topic was asked for: what is below it is what one wants to see
  const openAll = address.tema.length > 0 || address.apne.includes('alle');
  return rows.flatMap((row) => {
    const topic = topics.get(row.topic.id);
    if (!topic) return [];
    const isOpen = (id: string) => openAll || address.apne.includes(id);
    const { broaderId } = topic;
    if (broaderId !== null && byTopic.has(broaderId) && !isOpen(broaderId)) return [];
    const below = topic.below.flatMap((id) => byTopic.get(id) ?? []);
    return {
      topic,
      row,
      depth: broaderId === null ? 0 : 1,
      open: below.length > 0 ? isOpen(topic.id) : null,
      cells: columns.flatMap((audience, index) => {
        const cell = row.cells[index];
        if (!cell) return [];
        const shown = cellDisplay(address.vis, cell, address.rekkevidde, locale);
        return {
          key: `${topic.id},${audience.id}`,
          topic,
          audience,
          cell,
          shown,
          isMatching: matchesFilters(cell, address),
        };
      }),
    };
  });
}
