import { connect } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import { createHttp, listen } from '../../../platform/http.js';
import { withSystem } from '../../support/with-system.js';

const system = withSystem();

/** What comes of bytes that are sent as they are, until the other end closes. */
function sent(bytes: string, url = system.url): Promise<string> {
  return new Promise((resolve, reject) => {
    const socket = connect(Number(new URL(url).port), '127.0.0.1');
    let text = '';
    socket.on('data', (chunk) => (text += chunk.toString()));
    socket.on('error', reject);
    socket.on('close', () => resolve(text));
    socket.write(bytes);
  });
}

const BODY = '{"query":"{ __typename }"}';
const head = (...lines: string[]) =>
  `${['POST /graphql HTTP/1.1', 'Host: localhost', 'Content-Type: application/json', ...lines].join('\r\n')}\r\n\r\n`;

describe('A request that two servers could read in two ways is refused', () => {
  const chunked = `0\r\n\r\nGET /graphql?query={plans{id}} HTTP/1.1\r\nHost: localhost\r\n\r\n`;
  test.each([
    ['two lengths', head(`Content-Length: ${BODY.length}`, 'Content-Length: 3') + BODY],
    ['a length and chunks', head(`Content-Length: ${chunked.length}`, 'Transfer-Encoding: chunked') + chunked],
    ['an encoding of transfer that nobody knows', head('Transfer-Encoding: evil') + BODY],
    ['chunks that are not the last encoding', head('Transfer-Encoding: chunked, identity') + chunked],
    ['a header over two lines', head('X-One: a\r\n b', `Content-Length: ${BODY.length}`) + BODY],
    ['a space before the colon', head('Content-Length : 3') + BODY],
    ['a length that is no number', head('Content-Length: +3') + BODY],
    ['lines that end without a return', head(`Content-Length: ${BODY.length}`).replaceAll('\r\n', '\n') + BODY],
  ])('%s', async (_, bytes) => {
    const text = await sent(bytes);
    expect(text.split('\r\n')[0]).toBe('HTTP/1.1 400 Bad Request');
    // One answer, and no other to what was hidden in it.
    expect(text.match(/HTTP\/1\.1/g)).toHaveLength(1);
    expect(JSON.parse(text.slice(text.indexOf('\r\n\r\n')))).toMatchObject({
      errors: [{ extensions: { code: 'BAD_REQUEST' } }],
    });
  });
});

describe('Headers beyond all', () => {
  test('in size are refused as such, in the shape of every error', async () => {
    const text = await sent(head(`X-Long: ${'x'.repeat(40_000)}`));
    expect(text.split('\r\n')[0]).toBe('HTTP/1.1 431 Request Header Fields Too Large');
    expect(JSON.parse(text.slice(text.indexOf('\r\n\r\n')))).toMatchObject({
      errors: [{ extensions: { code: 'BAD_REQUEST' } }],
    });
  });
});

describe('A connection that keeps a place without asking anything is closed', () => {
  test.each([
    ['one whose headers never end', 'POST /graphql HTTP/1.1\r\nHost: localhost\r\nX-Slow:'],
    ['one whose body never ends', `${head('Content-Length: 100')}{`],
  ])('%s', async (_, bytes) => {
    const http = createHttp(undefined, { headersMs: 200, requestMs: 300, lookMs: 50 });
    http.post('/graphql', () => ({}));
    const url = await listen(http, { host: '127.0.0.1', port: 0 });
    const text = await sent(bytes, url);
    expect(text.split('\r\n')[0]).toBe('HTTP/1.1 408 Request Timeout');
    await http.close();
  });
});
