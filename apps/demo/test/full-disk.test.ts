import type { EvacuationPlanForm } from '@fukushi-kit/schema';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { DeskData } from '../src/form-desk/desk-data.ts';
import { enterSample } from '../src/sample/enter-sample.ts';
import { careStaff } from './sample-people.ts';
import { openTestApp, type TestApp } from './test-app.ts';

const persons = '/contracts/chigasaki-r7-mihonkai/persons';
const desk = `${persons}/2025-06-001/plan`;
const TABLES = ['record', 'draft', 'print_order'];

let app: TestApp;
beforeAll(async () => {
  app = await openTestApp(enterSample);
  // As a server does whose disk has no room for one more row; only what is written into these tables meets it.
  await app.db.asOwner(async (tx) => {
    await tx.query(`create function no_room() returns trigger language plpgsql as
      $$ begin raise exception 'could not extend file "base/16384/1259": No space left on device' using errcode = 'disk_full'; end $$`);
    for (const table of TABLES) {
      await tx.query(`create trigger no_room before insert or update on ${table} execute function no_room()`);
    }
  });
});
afterAll(async () => app.close());

const room = async (is: 'there' | 'gone'): Promise<void> =>
  app.db.asOwner(async (tx) => {
    const change = is === 'gone' ? 'enable' : 'disable';
    for (const table of TABLES) await tx.query(`alter table ${table} ${change} trigger no_room`);
  });
const count = async (table: string): Promise<number> => {
  const [row] = await app.db.asOwner(async (tx) =>
    tx.query<{ count: number }>(`select count(*)::int as count from ${table}`),
  );
  return row?.count ?? 0;
};

describe('a full disk', () => {
  beforeEach(async () => room('gone'));

  test('is told by a page that says what stayed and what to do, and what was sent is done once there is room', async () => {
    const sent = { once: crypto.randomUUID(), controlNumber: '2025-07-100', 'person.name': '例示 満子' };
    const before = [await count('record'), await count('store.audit'), await count('deed')];
    const full = await app.post(careStaff, `${persons}/new`, sent);
    expect(full.status).toBe(507);
    const page = await full.text();
    expect(page).toContain('保存する場所がいっぱいです');
    expect(page).toContain('管理者に空きを増やしてもらい、もう一度保存してください。');
    expect(page).not.toContain('No space');
    expect([await count('record'), await count('store.audit'), await count('deed')]).toEqual(before);
    await room('there');
    expect((await app.post(careStaff, `${persons}/new`, sent)).status).toBe(303);
    expect(await (await app.get(careStaff, persons)).text()).toContain('例示 満子');
  });

  test('refuses a draft and a finished form, so that the page goes on saying that they are not kept', async () => {
    const shown = await (await app.get(careStaff, desk)).text();
    const { data, version } = JSON.parse(/id="page-data">(.*?)<\/script>/s.exec(shown)?.[1] ?? 'null') as DeskData & {
      readonly data: EvacuationPlanForm;
    };
    const draft = { data, unfinished: {}, consents: [], version };
    expect((await app.sendJson(careStaff, 'PUT', `${desk}/draft`, draft)).status).toBe(507);
    const finished = { once: crypto.randomUUID(), data, consents: [], version };
    expect((await app.sendJson(careStaff, 'POST', `${desk}/finish`, finished)).status).toBe(507);
  });

  test('orders no print, and what can be read is read', async () => {
    const before = await count('print_sheet');
    expect((await app.post(careStaff, `${desk}/print`, { what: 'filled' })).status).toBe(507);
    expect(await count('print_sheet')).toBe(before);
    expect((await app.get(careStaff, persons)).status).toBe(200);
  });

  test('is told to whoever runs the server', () => {
    expect(app.errors).toHaveLength(4);
    for (const error of app.errors) expect(error).toMatchObject({ name: 'StoreFault', code: 'disk-full' });
  });
});
