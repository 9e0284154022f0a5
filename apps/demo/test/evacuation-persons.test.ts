import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { enterSample } from '../src/sample/enter-sample.ts';
import { careStaff, cityOfficer, otherStaff } from './sample-people.ts';
import { openTestApp, type TestApp } from './test-app.ts';

const list = '/contracts/chigasaki-r7-mihonkai/persons';
const first = `${list}/2025-06-001`;

describe('the persons of a contract', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await openTestApp(enterSample);
  });
  afterAll(async () => {
    expect(app.errors).toEqual([]);
    await app.close();
  });

  const text = async (path: string): Promise<string> => (await app.get(careStaff, path)).text();
  const versionOn = async (path: string): Promise<string> =>
    /name="version" value="(\d*)"/.exec(await text(path))?.[1] ?? '';

  test('stand on a list with decision, stage, what is missing and when it is due', async () => {
    const page = await text(list);
    expect(page).toContain('8人のうち8人を表示しています。');
    expect(page).toContain('見本 太郎');
    expect(page).toContain('令和7年7月10日（提出）');
    expect(page).toContain('対象外');
  });

  test('are counted by hazard in the words of the map, and an area that nobody looked up is no safe one', async () => {
    const page = await text(list);
    expect(page).toContain('災害ごとの人数');
    expect(page).toMatch(/洪水　0\.5m以上3\.0m未満/);
    expect(page).toContain('公表された図では区域外');
  });

  test('can be narrowed by state in the address, and by name only in a body', async () => {
    expect(await text(`${list}?outcome=open`)).toContain('8人のうち1人');
    const found = await (await app.post(careStaff, list, { text: '𠮷田' })).text();
    expect(found).toContain('8人のうち1人');
    expect(found).toContain('2025-06-003');
  });

  test('are put in the order that is asked for', async () => {
    const order = async (sort: string): Promise<readonly string[]> => {
      const page = await text(`${list}?sort=${sort}`);
      return [...page.matchAll(/persons\/(\d{4}-\d\d-\d{3})"/g)].map(([, id]) => id ?? '');
    };
    const byNumber = await order('number');
    expect(byNumber).toEqual(byNumber.toSorted());
    const [byName, byLacking] = [await order('name'), await order('lacking')];
    for (const other of [byName, byLacking, await order('due')]) {
      expect(other).not.toEqual(byNumber);
      expect(other.toSorted()).toEqual(byNumber);
    }
    const rows = (await text(`${list}?lacking=1`)).match(/persons\/\d{4}-\d\d-\d{3}"/g) ?? [];
    expect(
      byLacking
        .slice(0, rows.length)
        .map((id) => `persons/${id}"`)
        .toSorted(),
    ).toEqual(rows.toSorted());
  });

  test.each([
    '',
    '/new',
    '/2025-06-001',
    '/2025-06-001/facts',
    '/2025-06-001/steps',
    '/2025-06-001/life',
    '/2025-06-001/consents',
    '/2025-06-003/update',
  ])('%s is there for its contractor alone', async (path) => {
    expect((await app.get(careStaff, `${list}${path}`)).status).toBe(200);
    expect((await app.get(otherStaff, `${list}${path}`)).status).toBe(404);
    expect((await app.get(cityOfficer, `${list}${path}`)).status).toBe(404);
  });

  test.each(['/new', '/2025-06-001/facts', '/2025-06-001/steps', '/2025-06-001/life', '/2025-06-001/print'])(
    'nobody else changes anything at %s',
    async (path) => {
      expect((await app.post(otherStaff, `${list}${path}`, { controlNumber: 'X-1', step: '8(1)ア' })).status).toBe(404);
    },
  );

  test('a new person is entered once, however often the form is sent, under a number that nobody has', async () => {
    const once = crypto.randomUUID();
    const fields = { once, controlNumber: '2025-07-001', 'person.name': '辻󠄀 見本江' };
    const [one, two] = [
      await app.post(careStaff, `${list}/new`, fields),
      await app.post(careStaff, `${list}/new`, fields),
    ];
    expect([one.headers.get('location'), two.headers.get('location')]).toEqual(Array(2).fill(`${list}/2025-07-001`));
    expect(await text(`${list}/2025-07-001`)).toContain('辻󠄀 見本江');
    const taken = await app.post(careStaff, `${list}/new`, { controlNumber: '2025-07-001' });
    expect(taken.status).toBe(422);
    expect(await taken.text()).toContain('すでに使われています');
  });

  test('facts decide, and what is still needed is said', async () => {
    const path = `${list}/2025-06-006`;
    expect(await text(path)).toContain('確かめること');
    const version = await versionOn(`${path}/facts`);
    const sent = await app.post(careStaff, `${path}/facts`, {
      version,
      'person.name': '例示 花子',
      'facts.livesInCity': 'yes',
      'facts.livesAtHome': 'yes',
      'facts.longTermHospitalized': 'no',
      'facts.inFacility': 'no',
      'facts.careLevel': 'care-5',
      'certification.state': 'certified',
      'certification.level': 'care-5',
    });
    expect(sent.status).toBe(303);
    expect(await text(path)).toContain('対象です。訪問と計画の作成に進みます。');
  });

  test('a change that came too late is shown beside what was saved, and neither is lost', async () => {
    const path = `${list}/2025-06-005/facts`;
    const version = await versionOn(path);
    expect((await app.post(careStaff, path, { version, 'person.name': '架空 一郎' })).status).toBe(303);
    const late = await app.post(careStaff, path, { version, 'person.name': '架空 壱郎' });
    expect(late.status).toBe(409);
    const page = await late.text();
    expect(page).toContain('架空 壱郎');
    expect(page).toContain('架空 一郎');
    const now = /name="version" value="(\d+)"/.exec(page)?.[1] ?? '';
    expect((await app.post(careStaff, path, { version: now, 'person.name': '架空 壱郎' })).status).toBe(303);
    expect(await text(path)).toContain('架空 壱郎');
  });

  test('what the border refuses stands at its field, and nothing is saved', async () => {
    const path = `${list}/2025-06-005/facts`;
    const refused = await app.post(careStaff, path, { version: await versionOn(path), 'visit.on': '2025-02-30' });
    expect(refused.status).toBe(422);
    expect(await refused.text()).toContain('href="#visit.on"');
  });

  test('steps of a visit are recorded one by one', async () => {
    const path = `${list}/2025-06-001/steps`;
    expect(await text(`${path}?step=8(2)カ`)).toContain('協力者への共有の促し');
    const step = { version: '', step: '8(2)カ', on: '2025-06-05', points: 'copy-shared' };
    const wrong = await app.post(careStaff, path, { ...step, on: '2025-02-30', by: '見本\u0000' });
    expect(wrong.status).toBe(422);
    const again = await wrong.text();
    for (const field of ['on', 'by']) expect(again).toContain(`href="#${field}"`);
    expect(again).toMatch(/<input[^>]*value="copy-shared"[^>]*checked|checked=""[^>]*value="copy-shared"/);
    const sent = await app.post(careStaff, path, step);
    expect(sent.status).toBe(303);
    expect(await text(path)).toContain('協力者への共有の促し：確かめたこと、伝えたことの記録が足りません。');
  });

  test('an event that may not stand is refused by what stands against it, and changes nothing', async () => {
    const path = `${list}/2025-07-001/life`;
    expect(await text(path)).toContain('対象者を特定した（着手）');
    const record = async (version: string, move: string, on: string, fields = {}): Promise<Response> =>
      app.post(careStaff, path, {
        version,
        move,
        on,
        name: '見本 計画男',
        office: '茅ヶ崎市地域包括支援センター見本',
        ...fields,
      });
    expect((await record('', 'begun.1', '2025-07-01')).status).toBe(303);
    const early = await record('1', 'visited.1', '2025-06-30', { place: 'home' });
    expect(early.status).toBe(422);
    expect(await early.text()).toContain('起きた順に記録してください。');
    const unreadable = await record('1', 'visited.1', '2025-07-01', { place: 'home', name: '見本\u0000' });
    expect(unreadable.status).toBe(422);
    expect(await unreadable.text()).toContain('読めない記号が入っています。');
    expect((await record('1', 'visited.1', '2025-07-01', { place: 'home' })).status).toBe(303);
    expect(await text(path)).toContain('計画を作成した');
  });

  test('a consent is withdrawn as an event of its own, and not before it was given', async () => {
    const path = `${list}/2025-06-008/consents`;
    expect((await app.get(otherStaff, path)).status).toBe(404);
    const version = await versionOn(path);
    const at = /<option value="(\d+)"[^>]*>計画の提供</.exec(await text(path))?.[1] ?? '';
    const withdrawal = { version, what: 'withdrawal', at, on: '2025-07-01', giver: 'person' };
    const refused = await app.post(careStaff, path, { ...withdrawal, giver: 'supporter' });
    expect(refused.status).toBe(422);
    const again = await refused.text();
    for (const typed of ['value="2025-07-01"', `<option value="${at}" selected="">`]) expect(again).toContain(typed);
    expect(again).toContain('<option value="supporter" selected="">');
    expect((await app.post(careStaff, path, withdrawal)).status).toBe(303);
    const late = await app.post(careStaff, path, withdrawal);
    expect(late.status).toBe(422);
    expect(await late.text()).toContain('今は変えられません。');
    expect(await text(path)).toContain('撤回</td>');
    expect(await text(`${list}/2025-06-008`)).toContain('<dt>計画の提供</dt><dd>撤回</dd>');
  });

  test('every sheet of a person is printed together', async () => {
    const order = await app.post(careStaff, `${first}/print`, { what: 'all' });
    expect(order.headers.get('location')).toMatch(/^\/prints\//);
    const blank = await app.post(careStaff, `${list}/2025-06-005/print`, { what: 'blank' });
    expect(await text(blank.headers.get('location') ?? '')).toContain('白紙-様式1.pdf');
  });
});
