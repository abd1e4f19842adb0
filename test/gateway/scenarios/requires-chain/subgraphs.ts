import { entity, type ScenarioSubgraph } from '../../../support/scenario.js';

const courses = [
  { id: 'c1', hours: 4, note: 'kort' },
  { id: 'c2', hours: null, note: null },
];
interface Course {
  id: string;
  hours?: number | null;
  points?: number | null;
  level?: string | null;
  label?: string;
  note?: string | null;
}

/** Hours make points, points make a level, the level makes a label, and the label and the note make a title. */
export const subgraphs: Record<string, ScenarioSubgraph> = {
  courses: {
    sdl: `
      type Query { courses: [Course!]! }
      type Course @key(fields: "id") {
        id: ID!  hours: Int  note: String
        label: String! @external
        title: String @requires(fields: "label")
      }`,
    resolvers: {
      Query: { courses: () => courses },
      Course: { ...entity(courses, 'id'), title: ({ label, note }: Course) => `${String(label)} (${String(note)})` },
    },
  },
  points: {
    sdl: `
      type Course @key(fields: "id") {
        id: ID!
        hours: Int @external
        note: String @external
        points: Int @requires(fields: "hours")
        isNoted: Boolean! @requires(fields: "note hours")
      }`,
    resolvers: {
      Course: {
        points: ({ hours }: Course) => (typeof hours === 'number' ? hours * 2 : null),
        isNoted: ({ note, hours }: Course) => note !== null && hours !== null,
      },
    },
  },
  levels: {
    sdl: `
      type Course @key(fields: "id") {
        id: ID!
        points: Int @external
        level: String @requires(fields: "points")
      }`,
    resolvers: { Course: { level: ({ points }: Course) => (typeof points === 'number' ? `nivå ${points}` : null) } },
  },
  labels: {
    sdl: `
      type Course @key(fields: "id") {
        id: ID!
        level: String @external
        points: Int @external
        label: String! @requires(fields: "level points")
      }`,
    resolvers: { Course: { label: ({ level, points }: Course) => `${String(level)}/${String(points)}` } },
  },
};
