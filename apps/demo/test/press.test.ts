import { evacuationPlan, receivedCount } from '@fukushi-kit/official-forms';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { openPress, type SheetJob } from '../src/press/press.ts';
import { enterSample } from '../src/sample/enter-sample.ts';
import { careStaff, cityOfficer, otherStaff } from './sample-people.ts';
import { openTestApp, type TestApp } from './test-app.ts';

const actor = { tenant: 'mihonkai', account: 'care-staff' };
const blank: SheetJob = { file: '白紙.pdf', definition: evacuationPlan, data: null, mode: 'blank', copy: null };
const short: SheetJob = { ...blank, definition: receivedCount };

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp(enterSample);
});
afterAll(async () => {
  await app.close();
});

const take = async (sheets: readonly SheetJob[]): Promise<string> => {
  const order = { contract: 'chigasaki-r7-mihonkai', title: '見本', day: '2025-07-02', sheets };
  return app.db.asTenant(actor, async (tx) => app.press.take(tx, order));
};
const owner = async <Row extends object>(sql: string, id: string): Promise<readonly Row[]> =>
  app.db.asOwner(async (tx) => tx.query<Row>(sql, [id]));
const ended = async (id: string): Promise<string> =>
  vi.waitFor(
    async () => {
      const [row] = await owner<{ state: string }>('select state from print_order where id = $1', id);
      if (row?.state !== 'done' && row?.state !== 'failed') throw new Error(`still ${row?.state}`);
      return row.state;
    },
    { timeout: 30_000, interval: 50 },
  );

describe('the press', () => {
  test('prints what was ordered, for its organisation alone', async () => {
    const id = await take([blank]);
    await app.press.begin(actor, id);
    expect(await ended(id)).toBe('done');
    const pdf = await app.get(careStaff, `/prints/${id}/0`);
    expect(
      Buffer.from(await pdf.arrayBuffer())
        .subarray(0, 5)
        .toString(),
    ).toBe('%PDF-');
    expect(pdf.headers.get('content-disposition')).toBe(`inline; filename*=UTF-8''${encodeURIComponent('白紙.pdf')}`);
    expect(pdf.headers.get('cache-control')).toBe('no-store');
    expect(pdf.headers.get('content-security-policy')).toContain("default-src 'none'");
    for (const who of [otherStaff, cityOfficer]) {
      expect((await app.get(who, `/prints/${id}`)).status).toBe(404);
      expect((await app.get(who, `/prints/${id}/0`)).status).toBe(404);
    }
  });

  test('ends an order with a sheet that cannot be printed, says so, and prints the others', async () => {
    const id = await take([{ ...blank, file: '壊.pdf' }, blank, { ...blank, file: '形.pdf', data: 5, mode: 'filled' }]);
    await owner(`update print_sheet set job = job || '{"form":"gone/form"}' where print_order = $1 and place = 0`, id);
    await app.press.begin(actor, id);
    expect(await ended(id)).toBe('failed');
    expect((await app.get(careStaff, `/prints/${id}/1`)).status).toBe(200);
    expect((await app.get(careStaff, `/prints/${id}/0`)).status).toBe(404);
    const page = await (await app.get(careStaff, `/prints/${id}`)).text();
    expect(page).toContain('作れませんでした');
    expect(app.errors.length).toBeGreaterThan(0);
    (app.errors as Error[]).length = 0;
  });

  test('shares an order with another press on the database, and prints each sheet once', async () => {
    const second = await openPress(app.db, () => undefined);
    const id = await take(Array.from({ length: 8 }, (_, place) => ({ ...short, file: `${place}.pdf` })));
    await Promise.all([app.press.begin(actor, id), second.begin(actor, id), app.press.begin(actor, id)]);
    expect(await ended(id)).toBe('done');
    await second.close();
    const sheets = await owner<{ printed: number }>(
      'select count(digest)::int as printed from print_sheet where print_order = $1',
      id,
    );
    expect(sheets).toEqual([{ printed: 8 }]);
  });

  test('goes on with an order whose press was killed, as soon as somebody looks at it', async () => {
    const id = await take([blank, short]);
    await owner(`update print_order set state = 'printing' where id = $1`, id);
    // What a killed press leaves behind: a job that the queue takes for one in hand.
    await owner(
      `insert into pgboss.job (name, data, state, singleton_key, policy, started_on, expire_seconds)
       select name, jsonb_build_object('id', $1::text), 'active', 'mihonkai/' || $1, policy, now(), 86400
         from pgboss.queue where name = 'print-orders'`,
      id,
    );
    expect((await app.get(careStaff, `/prints/${id}`)).headers.get('refresh')).toBe('1');
    expect(await ended(id)).toBe('done');
    expect((await app.get(careStaff, `/prints/${id}`)).headers.get('refresh')).toBeNull();
  });

  test('takes up again, when it is opened, what an earlier run did not finish', async () => {
    const id = await take([blank]);
    const later = await openPress(app.db, () => undefined);
    expect(await ended(id)).toBe('done');
    await later.close();
  });

  test('lives through the loss of every connection to the database', async () => {
    const id = await take([short, short]);
    await app.press.begin(actor, id);
    const cut = 'select pg_terminate_backend(pid) from pg_stat_activity where pid <> pg_backend_pid() and datname = $1';
    await owner(cut, 'postgres');
    expect(await ended(id)).toBe('done');
  });

  test('prints an order of more sheets than one turn takes, to the last of them', async () => {
    const id = await take(Array.from({ length: 23 }, (_, place) => ({ ...short, file: `${place}.pdf` })));
    await app.press.begin(actor, id);
    expect(await ended(id)).toBe('done');
  });

  test('hands out no sheet that was changed after it was printed', async () => {
    const id = await take([blank]);
    await app.press.begin(actor, id);
    expect(await ended(id)).toBe('done');
    await owner(`update print_sheet set bytes = bytes || '\\x00' where print_order = $1`, id);
    expect((await app.get(careStaff, `/prints/${id}/0`)).status).toBe(500);
    expect(app.errors).toHaveLength(1);
  });
});
