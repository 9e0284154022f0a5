import { Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import { describe, expect, test } from 'vitest';
import { readableForm } from './readable-form.ts';
import { sameOrigin } from './same-origin.ts';
import { cacheRules, securityHeaders } from './security-headers.ts';
import { usableAddress } from './usable-address.ts';

const own = 'https://kobetsu.example.lg.jp';

function guarded(origin: string): Hono {
  const app = new Hono();
  app.use(
    securityHeaders(() => origin),
    cacheRules(),
  );
  app.use(usableAddress());
  app.use(sameOrigin(() => origin));
  app.use(bodyLimit({ maxSize: 1000, onError: (c) => c.text('too large', 413) }), readableForm());
  app.all('/page', (c) => c.text('here'));
  app.post('/form', async (c) => c.json(await c.req.parseBody({ all: true })));
  app.get('/assets/here.js', (c) => c.text('code'));
  app.get('/broken', () => {
    throw new Error('a bug');
  });
  app.onError((_, c) => c.text('failed', 500));
  return app;
}

describe('a request that changes something', () => {
  const send = async (headers: Record<string, string>, method = 'POST'): Promise<number> =>
    (await guarded(own).request('/page', { method, headers })).status;

  test.each<[string, Record<string, string>, number]>([
    ['from a page of the app', { origin: own, 'sec-fetch-site': 'same-origin' }, 200],
    ['from a page of the app in a browser that does not say whence', { origin: own }, 200],
    ['without an origin', {}, 403],
    ['from a sandboxed frame', { origin: 'null' }, 403],
    ['from another site', { origin: 'https://evil.example', 'sec-fetch-site': 'cross-site' }, 403],
    ['from a neighbour of the same site', { origin: own, 'sec-fetch-site': 'same-site' }, 403],
    ['from the same host over plain http', { origin: own.replace('https', 'http') }, 403],
    ['from another port', { origin: `${own}:8443` }, 403],
    ['from a host that begins like it', { origin: `${own}.evil.example` }, 403],
    ['that names a host of its own', { origin: 'https://evil.example', host: 'evil.example' }, 403],
    [
      'that names a host of its own before a proxy',
      { origin: 'https://evil.example', 'x-forwarded-host': 'evil.example' },
      403,
    ],
  ])('%s', async (_, headers, status) => {
    expect(await send(headers)).toBe(status);
  });

  test.each(['POST', 'PUT', 'PATCH', 'DELETE', 'PROPFIND'])('is guarded by whatever method: %s', async (method) => {
    expect(await send({ origin: 'https://evil.example' }, method)).toBe(403);
  });
});

describe('a form', () => {
  const send = async (type: string, body: BodyInit): Promise<Response> =>
    guarded(own).request('/form', { method: 'POST', headers: { origin: own, 'content-type': type }, body });
  const urlEncoded = 'application/x-www-form-urlencoded';

  test.each([
    ['multipart/form-data; boundary=x', '--y\r\nabc'],
    ['multipart/form-data; boundary=x', '--x\r\nContent-Disposition: form-data; name="a"\r\n\r\ncut sho'],
    ['multipart/form-data', 'abc'],
  ])('that is malformed is turned down: %s', async (type, body) => {
    expect((await send(type, body)).status).toBe(422);
  });

  test('that is too large is told as such, declared or not', async () => {
    expect((await send(urlEncoded, `a=${'x'.repeat(2000)}`)).status).toBe(413);
    const unannounced = new Request('http://x/form', {
      method: 'POST',
      headers: { origin: own, 'content-type': urlEncoded, 'transfer-encoding': 'chunked' },
      body: new Blob([`a=${'x'.repeat(2000)}`]).stream(),
      duplex: 'half',
    } as RequestInit);
    expect((await guarded(own).request(unannounced)).status).toBe(413);
  });

  test('that is whole comes as it was typed', async () => {
    const sent = await send(
      urlEncoded,
      new URLSearchParams([
        ['a', '例示 甲'],
        ['a', '一行\r\n二行'],
      ]).toString(),
    );
    expect(await sent.json()).toEqual({ a: ['例示 甲', '一行\r\n二行'] });
  });
});

describe('every answer', () => {
  test.each(['/page', '/broken', '/none', '/page?name=%00'])('bears the guards: %s', async (path) => {
    const { headers } = await guarded(own).request(path);
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self';/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('cache-control')).toBe('no-store');
  });

  test('promises to stay encrypted only where it is', async () => {
    const promised = async (origin: string): Promise<string | null> =>
      (await guarded(origin).request('/page')).headers.get('strict-transport-security');
    expect(await promised(own)).toBe('max-age=31536000');
    expect(await promised('http://127.0.0.1:8080')).toBeNull();
  });

  test('may be kept if it is a part of the app itself, and only if it is there', async () => {
    const kept = async (path: string): Promise<string | null> =>
      (await guarded(own).request(path)).headers.get('cache-control');
    expect(await kept('/assets/here.js')).toContain('immutable');
    expect(await kept('/assets/none.js')).toBe('no-store');
  });
});
