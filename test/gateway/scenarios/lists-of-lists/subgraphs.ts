import { entity, type ScenarioSubgraph } from '../../../support/scenario.js';

const boards = [
  { id: 'b1', grid: [[1, 2], [], null, [3, null]], cells: [[{ id: 'x' }, null], [], [{ id: 'y' }]] },
  { id: 'b2', grid: [], cells: [] },
];
interface Board {
  grid?: (number | null)[][];
  cells?: (({ id: string; label?: string } | null)[] | null)[] | null;
}

/** Lists of lists of numbers and of records: asked, joined and required. */
export const subgraphs: Record<string, ScenarioSubgraph> = {
  boards: {
    sdl: `
      type Query { boards: [Board!]!  rows: [[[Cell!]]!]! }
      type Board @key(fields: "id") { id: ID!  grid: [[Int]]  cells: [[Cell]!] }
      type Cell @key(fields: "id") { id: ID! }`,
    resolvers: {
      Query: { boards: () => boards, rows: () => [[[{ id: 'x' }], null], []] },
      Board: entity(boards, 'id'),
    },
  },
  cells: {
    sdl: `type Cell @key(fields: "id") { id: ID!  label: String  near: [[Cell]] }`,
    resolvers: {
      Cell: {
        label: ({ id }: { id: string }) => `celle ${id}`,
        near: ({ id }: { id: string }) => (id === 'x' ? [[{ id: 'y' }], [null]] : null),
      },
    },
  },
  sums: {
    sdl: `
      type Board @key(fields: "id") {
        id: ID!
        grid: [[Int]] @external
        cells: [[Cell]!] @external
        sum: Int @requires(fields: "grid")
        labels: String @requires(fields: "cells { id label }")
      }
      type Cell @key(fields: "id") { id: ID!  label: String @external }`,
    resolvers: {
      Board: {
        sum: ({ grid }: Board) => (grid ?? []).flat().reduce<number>((sum, number) => sum + (number ?? 0), 0),
        labels: ({ cells }: Board) => JSON.stringify(cells?.map((row) => row?.map((cell) => cell && cell.label))),
      },
    },
  },
};

/** The stock executor cannot require records in lists of lists. */
export const avoid = new Set(['Board.labels']);
