import { lookup } from 'node:dns/promises';
import { createServer, connect as dial } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import { noWayOut } from './no-way-out.ts';

const guard = noWayOut();
afterEach(guard.lift);

test('the guard of the end-to-end tests sees a request, a socket and a name, and lets this machine through', async () => {
  const server = createServer((socket) => socket.end('here'));
  const port = await new Promise<number>((done) => {
    server.listen(0, '127.0.0.1', () => done((server.address() as { readonly port: number }).port));
  });
  const answer = await new Promise((done) => dial(port, '127.0.0.1').on('data', (data) => done(String(data))));
  expect(answer).toBe('here');
  await expect(fetch('http://192.0.2.1/')).rejects.toThrow();
  expect(() => dial(25, 'mail.example')).toThrow(/mail\.example/);
  await expect(async () => lookup('elsewhere.example')).rejects.toThrow(/elsewhere/);
  expect(guard.attempts).toEqual(['192.0.2.1', 'mail.example', 'elsewhere.example']);
  server.close();
});
