import { plainDate, yearMonth } from '@fukushi-kit/calendar';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readFrame } from '../src/evacuation/frame.ts';
import { handInOf, keepHandIn } from '../src/evacuation/month/hand-in.ts';
import { readMonthFile } from '../src/evacuation/month/month-file.ts';
import { saveRecord } from '../src/record/save-record.ts';
import { enterSample } from '../src/sample/enter-sample.ts';
import { careStaff, cityOfficer, otherStaff } from './sample-people.ts';
import { openTestApp, type TestApp } from './test-app.ts';

const contract = 'chigasaki-r7-mihonkai';
const path = `/contracts/${contract}/invoice`;

describe('the claim of a contract', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await openTestApp(enterSample, '2026-03-26T01:00:00Z');
  });
  afterAll(async () => {
    expect(app.errors).toEqual([]);
    await app.close();
  });

  const text = async (): Promise<string> => (await app.get(careStaff, path)).text();
  const byCity = async (
    kind: 'review' | 'agreed-terms',
    id: string,
    body: never,
    version: number | null = null,
  ): Promise<number> => {
    const saved = await app.db.asTenant({ tenant: 'chigasaki', account: 'city' }, async (tx) =>
      saveRecord(tx, { contract, kind, id, version, body, sharedWith: 'mihonkai' }),
    );
    if (saved.state !== 'kept') throw new RangeError(`the city keeps it, got ${saved.state}`);
    return saved.version;
  };

  test('is there for its contractor alone', async () => {
    expect((await app.get(careStaff, path)).status).toBe(200);
    expect((await app.get(otherStaff, path)).status).toBe(404);
    expect((await app.get(cityOfficer, path)).status).toBe(404);
    expect((await app.post(otherStaff, path)).status).toBe(404);
  });

  test('is open while the price is not recorded, and says so', async () => {
    await app.db.asTenant({ tenant: 'mihonkai', account: 'test' }, async (tx) => {
      const frame = await readFrame(tx, contract);
      if (frame === null) throw new RangeError('the sample has the contract');
      const file = await readMonthFile(tx, frame, yearMonth('2025-06'));
      const on = plainDate('2025-07-02');
      await keepHandIn(tx, file, handInOf(file, { on, name: '見本 責任子' }), on);
    });
    expect(await text()).toContain('まだ決まりません。');
  });

  test('counts what the city received, at the price of the contract', async () => {
    const on = '2025-07-18';
    const notice = { kind: 'received', on, notice: '茅高第1号' };
    const events = ['2025-06-001/1', '2025-06-002/1'].map((original) => ({ ...notice, original }));
    const received = { schemaVersion: '1', month: '2025-06', marks: [], events };
    const review = await byCity('review', '2025-06', received as never);
    const prices = { new: 6365, update: 3000, category: 'standard' };
    await byCity('agreed-terms', 'terms', {
      schemaVersion: '1',
      prices,
      inspectionDays: null,
      source: '契約書',
    } as never);
    const open = await text();
    expect(open).toContain('まだ決まりません。');
    expect(open).toContain('受領前の死亡・入所・転出の有無');
    const changedBeforeReceipt = Object.fromEntries(events.map(({ original }) => [original, false]));
    await byCity('review', '2025-06', { ...received, changedBeforeReceipt } as never, review);
    const page = await text();
    expect(page).toContain('2 件');
    expect(page).toContain('14,003円');
    expect(page).toContain('市の通知による受領がまだのため');
  });

  test('what the border refuses stands at its field, and a change that came too late is not lost', async () => {
    const refused = await app.post(careStaff, path, { version: '', 'agreed.new': '2' });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('三つともそろえて');
    expect((await app.post(careStaff, path, { version: '', number: '請-1' })).status).toBe(303);
    const late = await app.post(careStaff, path, { version: '', number: '請-2' });
    expect(late.status).toBe(422);
    expect(await late.text()).toContain('value="請-2"');
  });

  test('an invoice is refused by what stands against it, and printed once nothing does', async () => {
    const fields = { invoicedOn: '2026-03-25', 'agreed.update': '0', 'agreed.on': '2026-03-24' };
    expect((await app.post(careStaff, path, { ...fields, version: '1', 'agreed.new': '3' })).status).toBe(303);
    expect(await text()).toContain('市と確認した件数が、受領された件数と合いません。');
    expect((await app.post(careStaff, `${path}/print`)).headers.get('location')).toBeNull();
    const right = { ...fields, version: '2', 'agreed.new': '2', receivedOn: '2026-03-26' };
    expect((await app.post(careStaff, path, right)).status).toBe(303);
    expect(await text()).toContain('請求書を印刷できます。請求額は 14,003円 です。');
    expect(await text()).toContain('令和8年4月24日');
    const order = await app.post(careStaff, `${path}/print`);
    expect(await (await app.get(careStaff, order.headers.get('location') ?? '')).text()).toContain('請求書-');
  });
});
