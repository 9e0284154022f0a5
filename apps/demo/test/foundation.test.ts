import { consentAnswers } from '@fukushi-kit/form-web';
import { evacuationPlan } from '@fukushi-kit/official-forms';
import type { Case, EvacuationPlanForm } from '@fukushi-kit/schema';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { DeskData, FinishAnswer } from '../src/form-desk/desk-data.ts';
import { once } from '../src/record/once.ts';
import { readRecord } from '../src/record/read-record.ts';
import { saveRecord } from '../src/record/save-record.ts';
import { enterSample } from '../src/sample/enter-sample.ts';
import { careManager, careStaff, centreStaff, cityOfficer, kashiwaOfficer, otherStaff } from './sample-people.ts';
import { openTestApp, type TestApp } from './test-app.ts';

const contract = 'chigasaki-r7-mihonkai';
const desk = `/contracts/${contract}/persons/2025-06-001/plan`;
const draft = { data: {}, unfinished: {}, consents: [], version: 1 };
const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp(enterSample);
});
afterAll(async () => {
  expect(app.errors).toEqual([]);
  await app.close();
});

/** The fault of a statement, `null` where it has none; nothing of it stays. */
const fault = async (tenant: string, sql: string, values: readonly unknown[]): Promise<unknown> =>
  app.db
    .asTenant({ tenant, account: 'test' }, async (tx) => {
      await tx.query(sql, values);
      throw Object.assign(new Error('taken back'), { code: null });
    })
    .catch((error: { readonly code: unknown }) => error.code);
const pageData = async (path: string): Promise<DeskData & { readonly data: EvacuationPlanForm }> => {
  const page = await (await app.get(careStaff, path)).text();
  return JSON.parse(/id="page-data">(.*?)<\/script>/s.exec(page)?.[1] ?? 'null');
};
const caseNow = async () =>
  app.db.asTenant({ tenant: 'mihonkai', account: 'test' }, async (tx) =>
    readRecord(tx, { contract, kind: 'case', id: '2025-06-001' }),
  );

describe('the database itself refuses', () => {
  const add = `insert into record (contract, kind, id, version, body, shared_with) values ($1, $2, 'x', 1, '{}', $3)`;

  test.each([
    ['a record for the contract of another contractor', 'reijikai', contract, 'case', null],
    ['a record for the contract of another city', 'kashiwa', contract, 'review', null],
    ['a record for a contract that there is not', 'mihonkai', 'none', 'case', null],
    ['a record shared with another contractor', 'mihonkai', contract, 'case', 'reijikai'],
    ['a record shared with another city', 'mihonkai', contract, 'case', 'kashiwa'],
    ['a review by whoever is reviewed', 'mihonkai', contract, 'review', 'chigasaki'],
    ['prices that the contractor agrees on with itself', 'mihonkai', contract, 'agreed-terms', 'chigasaki'],
    ['what a contractor hands in, from its city', 'chigasaki', contract, 'submission', null],
  ])('%s', async (_, tenant, of, kind, sharedWith) => {
    expect(await fault(tenant, add, [of, kind, sharedWith])).toBe('forbidden');
  });

  test('to move a record to another contract, or to share it with others later', async () => {
    const move = `update record set contract = $1 where id = '2025-06-001'`;
    expect(await fault('mihonkai', move, ['chigasaki-r7-reijikai'])).toBe('forbidden');
    const share = `update record set shared_with = $1 where id = '2025-06-001'`;
    expect(await fault('mihonkai', share, ['reijikai'])).toBe('forbidden');
  });

  test('a contract with a city that is not one’s own', async () => {
    const sign = `insert into contract (id, shared_with, profile, title, starts_on, ends_on)
      values ('x', $1, 'kashiwa-r7', 'x', '2025-05-01', '2026-03-10')`;
    expect(await fault('mihonkai', sign, ['kashiwa'])).toBe('forbidden');
    expect(await fault('mihonkai', sign, ['reijikai'])).toBe('forbidden');
    expect(await fault('mihonkai', `update contract set shared_with = $1`, ['kashiwa'])).toBe('forbidden');
  });

  test('nothing that either party does with its own contract', async () => {
    expect(await fault('mihonkai', add, [contract, 'form', 'chigasaki'])).toBeNull();
    expect(await fault('chigasaki', add, [contract, 'review', 'mihonkai'])).toBeNull();
  });
});

describe('an address that nobody was given', () => {
  test.each([
    '/prints/%00',
    '/prints/none/99999999999',
    '/prints/none/1e0',
    '/prints/%ed%a0%80',
    '/prints/..%2f..%2fetc%2fpasswd',
    `/prints/${'長'.repeat(900)}`,
    '/assets/..%2f..%2fpackage.json',
    '/assets/%2e%2e/%2e%2e/package.json',
    `/contracts/${contract}%00/persons/2025-06-001/plan`,
    `/contracts/${contract}/persons/%00/plan`,
    `/contracts/${contract}/persons/%0a/plan/conflict`,
    `/contracts/${contract}/persons/2025-06-001%2fplan/plan`,
    `/contracts/..%2f${contract}/persons/2025-06-001/plan`,
    `/contracts/${contract}/persons/${'x'.repeat(5000)}/plan`,
    '/?name=%00',
  ])('%s is not found, and no fault', async (path) => {
    expect((await app.get(careStaff, path)).status).toBe(404);
  });

  test.each([
    ['another contractor', otherStaff],
    ['a contractor of another city', centreStaff],
    ['another city', kashiwaOfficer],
  ])('every page of a contract is closed to %s, and nothing there is changed', async (_, who) => {
    const count = async () =>
      app.db.asOwner(async (tx) => tx.query('select count(*) as records, sum(version) as versions from record'));
    const before = await count();
    const open: string[] = [];
    for (const { method, path } of app.routes.filter((route) => route.path.includes('/:contract'))) {
      const address = path.replace(':contract', contract).replaceAll(/:\w+(\{.*?\})?/g, '2025-06-001');
      const answer = await (method === 'GET'
        ? app.get(who, address)
        : method === 'PUT'
          ? app.sendJson(who, 'PUT', address, draft)
          : app.post(who, address));
      const isClosed = [400, 403, 404].includes(answer.status);
      const isSentOn = answer.status === 303 && address.startsWith(answer.headers.get('location') ?? '?');
      if (!isClosed && !isSentOn) open.push(`${method} ${path} ${answer.status}`);
    }
    expect(open).toEqual([]);
    expect(await count()).toEqual(before);
  });

  test.each([otherStaff, cityOfficer])('of a draft of $tenant', async (who) => {
    expect((await app.sendJson(who, 'PUT', `${desk}/draft`, draft)).status).toBe(404);
    const sent = { once: crypto.randomUUID(), data: {}, consents: [], version: 1 };
    expect((await app.sendJson(who, 'POST', `${desk}/finish`, sent)).status).toBe(422);
    expect((await app.post(who, `${desk}/print`, { what: 'filled' })).status).toBe(404);
    expect((await app.get(who, `${desk}/conflict`)).headers.get('location')).toBe(desk);
  });

  test('to drop or to keep the draft of a colleague', async () => {
    await app.sendJson(careStaff, 'PUT', `${desk}/draft`, draft);
    await app.post(careManager, `${desk}/drop`);
    await app.post(careManager, `${desk}/conflict`, { choice: 'mine', version: '1' });
    expect((await app.get(careStaff, `${desk}/conflict`)).status).toBe(409);
    expect((await app.get(careManager, `${desk}/conflict`)).status).toBe(303);
    await app.post(careStaff, `${desk}/drop`);
  });
});

describe('what no page sends', () => {
  test.each([
    ['no JSON', '{'],
    ['no object', 'null'],
    ['a version as text', JSON.stringify({ ...draft, version: '1' })],
    ['a version that no column holds', JSON.stringify({ ...draft, version: 2 ** 40 })],
    ['a version below all', JSON.stringify({ ...draft, version: -1 })],
    ['a fraction of a version', JSON.stringify({ ...draft, version: 1.5 })],
    ['lists within lists', `{"data":${nested(200)},"unfinished":{},"consents":[],"version":1}`],
    ['lists within lists without end', `{"data":${nested(500_000)},"unfinished":{},"consents":[],"version":1}`],
    ['a key twice', `{"data":{},"data":{},"unfinished":{},"consents":[],"version":1}`],
    ['far too much', JSON.stringify({ ...draft, data: 'x'.repeat(2_000_000) })],
  ])('as a draft is refused: %s', async (_, text) => {
    expect((await app.sendText(careStaff, 'PUT', `${desk}/draft`, text)).status).toBe(400);
    const finish = text.replace('"unfinished":{}', `"once":"${crypto.randomUUID()}"`);
    expect((await app.sendText(careStaff, 'POST', `${desk}/finish`, finish)).status).toBe(400);
  });

  test('as a prototype changes none', async () => {
    const data = '{"__proto__":{"isAdmin":true},"constructor":{"prototype":{"isAdmin":true}}}';
    const text = `{"data":${data},"unfinished":{},"consents":[],"version":1}`;
    const kept = await app.sendText(careStaff, 'PUT', `${desk}/draft`, text);
    const finish = text.replace('"unfinished":{}', `"once":"${crypto.randomUUID()}"`);
    const finished = await app.sendText(careStaff, 'POST', `${desk}/finish`, finish);
    expect([kept.status, finished.status]).toEqual([400, 400]);
    expect(Reflect.get({}, 'isAdmin')).toBeUndefined();
  });

  test('in the shape of no form is compared all the same', async () => {
    for (const data of [5, null, [], { plan: [] }, { plan: { person: 'x', supporters: { 0: 1 } } }]) {
      await app.sendJson(careStaff, 'PUT', `${desk}/draft`, { ...draft, data });
      expect((await app.get(careStaff, `${desk}/conflict`)).status).toBe(409);
      expect((await app.get(careStaff, desk)).status).toBe(200);
    }
    await app.post(careStaff, `${desk}/drop`);
  });

  test.each(['\u0000', '\ud800'])(
    'a sign that no record can hold (%j) stays in the draft and is told',
    async (sign) => {
      const { data, version } = await pageData(desk);
      const typed = { ...data, plan: { ...data.plan, person: { ...data.plan.person, name: `例示${sign}` } } };
      const kept = await app.sendJson(careStaff, 'PUT', `${desk}/draft`, { ...draft, data: typed, version });
      expect(kept.status).toBe(200);
      const consents = consentAnswers(evacuationPlan, typed);
      const sent = { once: crypto.randomUUID(), data: typed, consents, version };
      const answer = await app.sendJson(careStaff, 'POST', `${desk}/finish`, sent);
      expect(answer.status).toBe(422);
      expect(((await answer.json()) as FinishAnswer & { findings: unknown[] }).findings).not.toEqual([]);
      expect((await pageData(desk)).data.plan.person.name).toBe(`例示${sign}`);
      await app.post(careStaff, `${desk}/drop`);
    },
  );

  test.each([
    ['a version that was never', 7],
    ['none', Number.NaN],
    ['one beyond all', 1e99],
    ['a negative one', -1],
  ])('as the version of a record is a conflict: %s', async (_, version) => {
    const before = await caseNow();
    const saved = await app.db.asTenant({ tenant: 'mihonkai', account: 'test' }, async (tx) =>
      saveRecord(tx, { contract, kind: 'case', id: '2025-06-001', version, body: before?.body as Case }),
    );
    expect(saved).toMatchObject({ state: 'conflict', current: { version: before?.version } });
  });
});

describe('a conflict', () => {
  const typed = async (name: string): Promise<number> => {
    const { data, version } = await pageData(desk);
    const mine = { ...data, plan: { ...data.plan, person: { ...data.plan.person, name } } };
    const consents = consentAnswers(evacuationPlan, mine);
    await app.sendJson(careStaff, 'PUT', `${desk}/draft`, { data: mine, unfinished: {}, consents, version });
    return version ?? 0;
  };

  test.each(['abc', '-1', '1.5', '1e99', '99999999999', 'NaN', ''])(
    'answered with the version %j is asked again, and nothing is lost',
    async (version) => {
      await typed('例示 乙');
      const answer = await app.post(careStaff, `${desk}/conflict`, { choice: 'mine', version });
      expect(answer.headers.get('location')).toBe(`${desk}/conflict`);
      expect((await pageData(desk)).data.plan.person.name).toBe('例示 乙');
    },
  );

  test('answered with no choice leaves what was typed', async () => {
    await typed('例示 丙');
    const answer = await app.post(careStaff, `${desk}/conflict`, { version: '1' });
    expect(answer.headers.get('location')).toBe(`${desk}/conflict`);
    expect((await pageData(desk)).data.plan.person.name).toBe('例示 丙');
  });

  test('answered twice at once is kept once', async () => {
    const version = String(await typed('例示 丁'));
    const before = (await caseNow())?.version ?? 0;
    const fields = { choice: 'mine', version, once: crypto.randomUUID() };
    await Promise.all([
      app.post(careStaff, `${desk}/conflict`, fields),
      app.post(careStaff, `${desk}/conflict`, fields),
    ]);
    expect(await caseNow()).toMatchObject({ version: before + 1, body: { plan: { person: { name: '例示 丁' } } } });
  });
});

describe('a key for sending once', () => {
  const act = async (account: string, key: string, result: string, tenant = 'mihonkai'): Promise<string | null> =>
    app.db.asTenant({ tenant, account }, async (tx) => once(tx, key, async () => result));

  test('is answered the same again, but not to another account or organisation', async () => {
    expect(await act('a', 'key', 'first')).toBe('first');
    expect(await act('a', 'key', 'second')).toBe('first');
    expect(await act('b', 'key', 'of b')).toBe('of b');
    expect(await act('a', 'key', 'of another', 'reijikai')).toBe('of another');
  });

  test('of two that arrive at once acts once', async () => {
    let acted = 0;
    const one = async () =>
      app.db.asTenant({ tenant: 'mihonkai', account: 'a' }, async (tx) =>
        once(tx, 'both', async () => {
          acted += 1;
          return 'done';
        }),
      );
    expect(await Promise.all([one(), one(), one()])).toEqual(['done', 'done', 'done']);
    expect(acted).toBe(1);
  });

  test.each(['x'.repeat(100_000), '\u0000', '', '\ud800'])('may be anything, number %#', async (key) => {
    expect(await act('c', key, 'first')).toBe('first');
    expect(await act('c', key, 'second')).toBe('first');
  });

  test('is let go of once no page can send it any more', async () => {
    await act('d', 'old', 'first');
    await app.db.asOwner(async (tx) =>
      tx.query(`update deed set done_at = done_at - interval '8 days' where account = 'd'`),
    );
    await act('d', 'new', 'second');
    const rows = await app.db.asOwner(async (tx) => tx.query(`select result from deed where account = 'd'`));
    expect(rows).toEqual([{ result: 'second' }]);
  });

  test('of a form acts on its own page alone: sent to another, it does not say that something was kept', async () => {
    const key = crypto.randomUUID();
    const finish = async (path: string): Promise<unknown> => {
      const { data, version } = await pageData(path);
      const sent = { once: key, data, consents: consentAnswers(evacuationPlan, data), version };
      return (await app.sendJson(careStaff, 'POST', `${path}/finish`, sent)).json();
    };
    const other = desk.replace('2025-06-001', '2025-06-002');
    expect(await finish(desk)).toMatchObject({ next: desk.slice(0, -'/plan'.length) });
    expect(await finish(other)).toMatchObject({ next: other.slice(0, -'/plan'.length) });
  });

  test('of the print box is one for each kind of print', async () => {
    const key = crypto.randomUUID();
    const order = async (what: string): Promise<string | null> =>
      (await app.post(careStaff, `${desk}/print`, { what, once: key })).headers.get('location');
    const [blank, filled] = [await order('blank'), await order('filled')];
    expect(await order('blank')).toBe(blank);
    expect(filled).not.toBe(blank);
  });
});

test('every answer bears the policy of the app, and none of a person is kept by the browser', async () => {
  for (const path of ['/', '/none', '/assets/none.js', '/icon.svg', '/prints', '/prints/%00', `${desk}`]) {
    const { headers } = await app.get(careStaff, path);
    expect(headers.get('content-security-policy')).toMatch(/^default-src 'none'; script-src 'self';/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('cache-control')).toBe('no-store');
  }
});
