import { entity, type ScenarioSubgraph } from '../../../support/scenario.js';

const courses = [{ __typename: 'Course', id: 'c1', title: 'Håndhygiene', hours: 2, owner: { id: 'o1' } }];
const guides = [{ __typename: 'Guide', id: 'g1', title: 'Veileder', pages: [1, 2], owner: { id: 'o2' } }];
const owners = [
  { id: 'o1', name: 'FHI', city: 'Oslo' },
  { id: 'o2', name: 'Hdir', city: 'Bergen' },
];

/** Two kinds of records with fields of one name and another kind of value. */
export const subgraphs: Record<string, ScenarioSubgraph> = {
  records: {
    sdl: `
      type Query { records: [Item!]!  items: [Record!]!  courses: [Course!]! }
      union Record = Course | Guide
      interface Item { id: ID!  title(short: Boolean): String  owner: Owner }
      type Course implements Item @key(fields: "id") { id: ID!  title(short: Boolean): String  hours: Int  owner: Owner  size: Int }
      type Guide implements Item @key(fields: "id") { id: ID!  title(short: Boolean): String  pages: [Int]  owner: Owner  size: [String] }
      type Owner @key(fields: "id") { id: ID! }`,
    resolvers: {
      Query: { records: () => [...courses, ...guides], items: () => [...guides, ...courses], courses: () => courses },
      Course: { ...entity(courses, 'id'), title: short, size: () => 1 },
      Guide: { ...entity(guides, 'id'), title: short, size: () => ['stor'] },
    },
  },
  owners: {
    sdl: `type Owner @key(fields: "id") { id: ID!  name: String  city: String }`,
    resolvers: { Owner: entity(owners, 'id') },
  },
};

function short({ title }: { title: string }, args: { short?: boolean }): string {
  return args.short ? title.slice(0, 3) : title;
}
