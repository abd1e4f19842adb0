import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { PROJECT_ROOT } from '../subgraphs/shared/paths.js';

const WEB = join(PROJECT_ROOT, 'web');
const FILES = [
  { path: '/', file: 'index.html', type: 'text/html; charset=utf-8' },
  { path: '/page.css', file: 'page.css', type: 'text/css; charset=utf-8' },
  { path: '/page.js', file: 'page.js', type: 'text/javascript; charset=utf-8' },
];

/** Nothing but this page's own files may run, and nobody may frame it. */
const HEADERS = {
  'content-security-policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; connect-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
};

/** A question of the README: its first line says what it asks. */
export interface Question {
  title: string;
  query: string;
}

/** The ten questions of the README, in order. */
export function readQuestions(): Question[] {
  const folder = join(WEB, 'questions');
  return readdirSync(folder)
    .sort()
    .map((file) => {
      const query = readFileSync(join(folder, file), 'utf8').trim();
      return { title: /^# (.*)$/m.exec(query)?.[1] ?? file, query };
    });
}

/** Serves the page and the questions it offers. */
export function addPage(http: FastifyInstance): void {
  for (const { path, file, type } of FILES) {
    const content = readFileSync(join(WEB, file));
    http.get(path, (_request, reply) => reply.type(type).headers(HEADERS).send(content));
  }
  const questions = readQuestions();
  http.get('/questions.json', (_request, reply) => reply.headers(HEADERS).send(questions));
}
