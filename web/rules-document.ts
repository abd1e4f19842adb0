import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { marked } from 'marked';
import type { Plugin } from 'vite';

const SOURCE = join(import.meta.dirname, '../docs/rules.md');

const STYLE = `
:root { color-scheme: light dark; }
body { max-width: 44rem; margin: 0 auto; padding: 1.5rem 1rem 4rem; font: 1.05rem/1.6 Inter, system-ui, sans-serif; }
h1, h2, h3 { line-height: 1.25; margin: 2.2em 0 0.6em; }
h1 { margin-top: 0.5em; }
h3 { font-size: 1.05rem; }
h3:target { outline: 2px solid; outline-offset: 4px; }
code { font-size: 0.92em; overflow-wrap: anywhere; }
a { color: inherit; }
`;

/** `docs/rules.md` as a document of its own, built with the page: each rule has its name as an anchor. */
export function rulesDocument(): Plugin {
  return {
    name: 'rules-document',
    generateBundle() {
      const style = this.emitFile({ type: 'asset', name: 'rules.css', source: STYLE });
      this.emitFile({
        type: 'asset',
        fileName: 'rules.html',
        source: documentOf(readFileSync(SOURCE, 'utf8'), `/${this.getFileName(style)}`),
      });
    },
  };
}

function documentOf(text: string, style: string): string {
  const body = marked
    .parse(text, { async: false, gfm: true })
    .replaceAll(/<(h[23])>(.*?)<\/\1>/g, (_, tag: string, heading: string) => {
      const id = heading
        .replaceAll(/<[^>]+>|\(.*?\)/g, '')
        .trim()
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/g, '-');
      return `<${tag} id="${id}"><a href="#${id}">${heading}</a></${tag}>`;
    });
  return `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>The rules of the gap map – Kompetansekart</title>
    <link rel="stylesheet" href="${style}" />
  </head>
  <body>
    <p><a href="/">Kompetansekart</a></p>
    <main>${body}</main>
  </body>
</html>
`;
}
