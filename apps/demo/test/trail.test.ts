import type { AuditEntry } from '@fukushi-kit/store';
import { openTables, verifyAudit } from '@fukushi-kit/store';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { enterSample } from '../src/sample/enter-sample.ts';
import type { Who } from '../src/who.ts';
import { careManager, careStaff, cityOfficer } from './sample-people.ts';
import { openTestApp, type TestApp } from './test-app.ts';

const cityManager: Who = { ...cityOfficer, account: 'city-manager', role: 'manager' };
const TRIGGERS = ['audit DISABLE TRIGGER USER', 'audit_head DISABLE TRIGGER USER'];

describe('the audit log (監査記録)', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await openTestApp(enterSample);
  });
  afterAll(async () => app.close());

  const page = async (who: Who, path: string): Promise<string> => (await app.get(who, path)).text();
  const verdict = async (anchor = ''): Promise<string> =>
    (await app.post(careManager, '/trail/verify', { anchor })).text();

  test('every table is apart by organisation, also those of hand-outs and erasures', async () => {
    expect(await openTables(app.db)).toEqual([]);
  });

  test('is for managers, of their own organisation', async () => {
    for (const path of ['/trail', '/trail/export']) expect((await app.get(careStaff, path)).status).toBe(403);
    expect((await app.post(careStaff, '/trail/verify')).status).toBe(403);
    expect(await page(careStaff, '/')).not.toContain('href="/trail"');
    expect(await page(careManager, '/trail')).toContain('chigasaki-r7-mihonkai%2F');
    expect(await page(cityManager, '/trail')).not.toContain('個別避難計画の対象者');
  });

  test('notes every page that shows a person, whoever opens it', async () => {
    const rows = await app.db.asOwner(async (tx) =>
      tx.query<{ name: string | null }>(
        `select distinct jsonb_path_query(body, '$.**.person.name') #>> '{}' as name from record`,
      ),
    );
    const names = rows.flatMap(({ name }) => name ?? []);
    const entries = async (): Promise<number> => {
      const [row] = await app.db.asOwner(async (tx) =>
        tx.query<{ count: number }>('select count(*)::int as count from store.audit'),
      );
      return row?.count ?? 0;
    };
    const opened: string[] = [];
    const unnoted: string[] = [];
    const addressesOf = (contract: string): readonly string[] =>
      app.routes
        .filter(({ method, path }) => method === 'GET' && !path.startsWith('/trail'))
        .flatMap(({ path }) => {
          const at = path.replace(':contract', contract).replace(':month', '2025-06');
          return [...new Set(['2025-06-003', '2'].map((id) => at.replaceAll(/:\w+(\{.*?\})?/g, id)))];
        });
    for (const [who, contract] of [
      [careManager, 'chigasaki-r7-mihonkai'],
      [cityManager, 'chigasaki-r7-reijikai'],
    ] as const) {
      for (const path of addressesOf(contract)) {
        const before = await entries();
        const answer = await app.get(who, path);
        const shown = await answer.text();
        if (!names.some((name) => shown.includes(name))) continue;
        opened.push(`${who.tenantKind} ${path}`);
        if ((await entries()) === before) unnoted.push(`${who.tenantKind} ${path}`);
      }
    }
    expect(opened).toContain('contractor /contracts/chigasaki-r7-mihonkai/persons/2025-06-003/plan');
    expect(opened).toContain('city /submissions/chigasaki-r7-reijikai/2025-06/originals/2');
    expect(unnoted).toEqual([]);
  });

  test('is narrowed by kind, number, account and day', async () => {
    await app.get(careStaff, '/contracts/chigasaki-r7-mihonkai/policy');
    const ofStaff = await page(careManager, '/trail?account=care-staff');
    expect(ofStaff).not.toContain('>sample<');
    expect(await page(careManager, '/trail?account=nobody')).toContain('当てはまる記録がありません');
    const month = await page(careManager, '/trail?kind=month&id=chigasaki-r7-mihonkai/2025-06');
    expect(month.match(/月の記録 令和7年6月/g)).toHaveLength(1);
    expect(await page(careManager, '/trail?day=2001-01-01')).toContain('当てはまる記録がありません');
    const [first] = await app.db.asTenant(careManager, async (tx) =>
      tx.query<{ text: string }>('select text from store.audit order by sequence limit 1'),
    );
    const at = Date.parse(JSON.parse(first?.text ?? '{}').at);
    const day = new Date(at + 9 * 60 * 60 * 1000).toISOString().slice(0, 10);
    expect(await page(careManager, `/trail?day=${day}`)).toContain('対象者');
  });

  test('names each record by what people know it by, with its contract, and leads to all that was done to it', async () => {
    const cases = await page(careManager, '/trail?kind=case');
    expect(cases).toMatch(
      /href="\/trail\?kind=case&amp;id=chigasaki-r7-mihonkai%2F2025-06-003">[^<]*整理番号 2025-06-003</,
    );
    expect(cases).toContain('個別避難計画作成業務（茅ヶ崎市、令和7年度）');
    const sent = await app.post(careStaff, '/contracts/chigasaki-r7-mihonkai/persons/2025-06-003/print');
    const order = sent.headers.get('location')?.split('/').at(-1) ?? '';
    const [printed] = await app.db.asTenant(careManager, async (tx) =>
      tx.query<{ title: string }>('select title from print_order where id = $1', [order]),
    );
    const prints = await page(careManager, `/trail?kind=print-order&id=${order}`);
    expect(prints).toContain(`印刷 ${printed?.title}`);
    const names = await app.db.asOwner(async (tx) =>
      tx.query<{ name: string }>(
        `select distinct jsonb_path_query(body, '$.**.person.name') #>> '{}' as name from record`,
      ),
    );
    expect(names.length).toBeGreaterThan(0);
    const all = await page(careManager, '/trail');
    expect(names.filter(({ name }) => all.includes(name))).toEqual([]);
  });

  test('is read although a record is broken, by its id', async () => {
    const contract = 'chigasaki-r7-mihonkai';
    const broken = { 'R-1': '5', 'R-2': '{"report": {"catalogue": "none-any-more", "asOf": "once"}}' };
    await app.db.asTenant(careManager, async (tx) => {
      for (const [id, body] of Object.entries(broken)) {
        await tx.query(
          `insert into record (contract, kind, id, version, body) values ($1, 'policy-result', $2, 1, $3)`,
          [contract, id, body],
        );
        await tx.query(`select store.append_audit('view', 'policy-result', $1, null)`, [`${contract}/${id}`]);
      }
    });
    for (const id of Object.keys(broken)) {
      expect(await page(careManager, `/trail?kind=policy-result&id=${contract}/${id}`)).toContain(` ${id}</a>`);
    }
    await app.db.asTenant(careManager, async (tx) =>
      tx.query(`delete from record where kind = 'policy-result' and id = any($1)`, [Object.keys(broken)]),
    );
  });

  test('goes page by page back to the first entry', async () => {
    await app.db.asTenant(careStaff, async (tx) => {
      for (let count = 0; count < 120; count += 1)
        await tx.query(`select store.append_audit('view', 'case', 'c-1', null)`);
    });
    const newest = await page(careManager, '/trail?kind=case&id=c-1');
    const older = /href="(\/trail\?[^"]*before=\d+)"/.exec(newest)?.[1]?.replaceAll('&amp;', '&') ?? '';
    const rest = await page(careManager, older);
    expect(rest.match(/対象者の記録 c-1/g)).toHaveLength(20);
    expect(rest).toContain('新しい記録へ戻る');
  });

  test('the copy that goes out can be verified without the app, and that it went out is noted', async () => {
    const text = await page(careManager, '/trail/export');
    const [head, ...entries] = text
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(await verifyAudit(entries as readonly AuditEntry[], head.head)).toMatchObject({ intact: true });
    expect(await page(careManager, '/trail')).toContain('監査記録を書き出した');
  });

  test('a whole chain is said to be whole, with the heads that went out', async () => {
    const sent = await app.post(careStaff, '/contracts/chigasaki-r7-mihonkai/policy/print');
    const order = await page(careStaff, sent.headers.get('location') ?? '');
    const anchor = /<code>(\d+-[0-9a-f]{64})<\/code>/.exec(order)?.[1] ?? '';
    const text = await verdict(`${anchor.slice(0, 30)}\n ${anchor.slice(30)}`);
    expect(text).toContain('壊れていません。1番から');
    expect(text).toMatch(/外に控えた照合値[2-9]個/);
    const typo = await app.post(careManager, '/trail/verify', { anchor: 'abc' });
    expect(typo.status).toBe(422);
    expect(await typo.text()).toContain('照合値の形ではありません');
  });

  test('an anchor from paper tells a chain that was rebuilt, and an edited entry is told by its number', async () => {
    const wrong = await verdict(`3-${'ab'.repeat(32)}`);
    expect(wrong).toContain('壊れています。3番：鎖が作り直されています。');
    await app.db.asOwner(async (tx) => {
      for (const each of TRIGGERS) await tx.query(`ALTER TABLE store.${each}`);
      await tx.query(
        `update store.audit set text = replace(text, 'sample', 'nobody') where tenant = 'mihonkai' and sequence = 2`,
      );
    });
    expect(await verdict()).toContain('壊れています。2番：書き換えられています。');
    expect(app.errors).toEqual([]);
  });
});
