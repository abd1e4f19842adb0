import { createServer } from 'node:http';

/** The limit: a server that reads the request and gives bytes recorded before, the answers of an operation in turn. */
const answers = new Map<string, Buffer[]>();
let asked = 0;

process.on('message', (message) => {
  if (typeof message !== 'object' || message === null || !('answers' in message)) return;
  for (const [operation, texts] of Object.entries(message.answers as Record<string, string[]>)) {
    answers.set(
      operation,
      texts.map((text) => Buffer.from(text)),
    );
  }
  process.send?.('ready');
});

createServer((request, response) => {
  const parts: Buffer[] = [];
  request.on('data', (part: Buffer) => parts.push(part));
  request.on('end', () => {
    const { operationName = '' } = JSON.parse(Buffer.concat(parts).toString()) as { operationName?: string };
    const recorded = answers.get(operationName);
    const bytes = recorded?.[(asked += 1) % recorded.length];
    if (!bytes) return response.writeHead(404).end();
    response.writeHead(200, { 'content-type': 'application/json; charset=utf-8', 'content-length': bytes.length });
    response.end(bytes);
  });
}).listen(Number(process.argv[2]), '127.0.0.1');
