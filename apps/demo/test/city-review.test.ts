import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { peekRecord } from '../src/record/read-record.ts';
import { saveRecord } from '../src/record/save-record.ts';
import { enterSample } from '../src/sample/enter-sample.ts';
import type { SubmissionBody } from '../src/submission/submission.ts';
import type { Who } from '../src/who.ts';
import { careStaff, cityOfficer, kashiwaOfficer, otherStaff } from './sample-people.ts';
import { openTestApp, type TestApp } from './test-app.ts';

const CONTRACT = 'chigasaki-r7-reijikai';
const MONTH = `/submissions/${CONTRACT}/2025-06`;

describe('a city reviews what its contractors hand in', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await openTestApp(enterSample);
  });
  afterAll(async () => app.close());

  const page = async (who: Who, path: string): Promise<string> => (await app.get(who, path)).text();
  const hidden = (html: string, name: string): string =>
    html.match(new RegExp(`name="${name}"(?: checked="")? value="([^"]*)"`))?.[1] ?? '';
  const review = async () =>
    app.db.asTenant({ tenant: 'reijikai', account: 'other-staff' }, async (tx) =>
      peekRecord(tx, { contract: CONTRACT, kind: 'review', id: '2025-06' }),
    );
  const seen = async (): Promise<Record<string, string>> => {
    const html = await page(cityOfficer, MONTH);
    return { version: hidden(html, 'version'), rounds: hidden(html, 'rounds') };
  };
  const plan = async (): Promise<string> => {
    const html = await page(cityOfficer, MONTH);
    const path = html.match(/href="([^"]*\/originals\/\d+)">様式1/)?.[1];
    if (path === undefined) throw new Error('no plan was handed in');
    return path;
  };

  test('its list says whose turn it is, and by when the inspection is due', async () => {
    const html = await page(cityOfficer, '/submissions');
    expect(html).toContain('社会福祉法人例示会（架空）');
    expect(html).toContain('審査してください');
    expect(html).toContain('令和7年7月11日');
    expect(html).toContain('あと9日');
    expect(await page(cityOfficer, '/submissions?state=received')).toContain('この状態のものはありません。');
  });

  test('no contractor and no other city comes to it, not by address either', async () => {
    for (const who of [otherStaff, careStaff, kashiwaOfficer]) {
      expect((await app.get(who, MONTH)).status).toBe(404);
      expect((await app.get(who, `${MONTH}/originals/1`)).status).toBe(404);
      expect((await app.post(who, `${MONTH}/receive`, { 'receive-originals': 'x' })).status).toBe(404);
      expect((await app.post(who, `${MONTH}/originals/1/mark`, { pointer: '', text: '指摘' })).status).toBe(404);
      expect((await app.get(who, `${MONTH}/papers/inspection/1`)).status).toBe(404);
    }
    expect((await app.get(careStaff, '/submissions')).status).toBe(404);
    expect(await page(kashiwaOfficer, '/submissions')).not.toContain('例示会');
  });

  test('an original is shown field by field in the words of its sheet, and the view is noted', async () => {
    const html = await page(cityOfficer, await plan());
    expect(html).toContain('例示');
    expect(html).toContain('提出したときの内容と一致');
    expect(html).toContain('指摘する');
    const [entry] = await app.db.asOwner(async (tx) =>
      tx.query<{ count: string }>(
        `select count(*) as count from store.audit where tenant = 'chigasaki' and text like '%"view"%submission%'`,
      ),
    );
    expect(Number(entry?.count)).toBeGreaterThan(0);
  });

  test('a mark stands on its field, is taken back while nobody was told, and an empty one is refused', async () => {
    const path = await plan();
    const field = { pointer: '/plan/person/name', text: '漢字を身分証と\r\n照合してください。' };
    expect((await app.post(cityOfficer, `${path}/mark`, { ...field, text: ' ' })).status).toBe(422);
    expect((await app.post(cityOfficer, `${path}/mark`, { ...field, pointer: '/no/such/field' })).status).toBe(409);
    const once = crypto.randomUUID();
    for (const _ of [1, 2]) expect((await app.post(cityOfficer, `${path}/mark`, { ...field, once })).status).toBe(303);
    expect((await review())?.body.marks).toHaveLength(1);
    expect((await app.post(cityOfficer, `${path}/unmark`, field)).status).toBe(303);
    expect((await app.post(cityOfficer, `${path}/unmark`, field)).status).toBe(409);
    expect((await review())?.body.marks).toEqual([]);
  });

  test('corrections are asked for by what was marked, and the contractor reads them', async () => {
    const path = await plan();
    await app.post(cityOfficer, `${path}/mark`, { pointer: '/plan/person/name', text: '身分証と照合すること。' });
    await app.post(cityOfficer, `${path}/mark`, { pointer: '', text: '署名の日がありません。' });
    const before = await seen();
    expect((await app.post(cityOfficer, `${MONTH}/ask`, { ...before, 'ask-on': '2025-07-02' })).status).toBe(422);
    const original = hidden(await page(cityOfficer, MONTH), 'ask-originals');
    const fields = { ...before, 'ask-on': '2025-07-02', 'ask-originals': original };
    const ahead = await app.post(cityOfficer, `${MONTH}/ask`, { ...fields, 'ask-on': '2025-07-03' });
    expect(await ahead.text()).toContain('きょうより後の日付は書けません。');
    const early = await app.post(cityOfficer, `${MONTH}/ask`, { ...fields, 'ask-on': '2025-06-30' });
    expect(early.status).toBe(422);
    expect(await early.text()).toContain('一つ前の出来事より前の日付です。');
    expect((await app.post(cityOfficer, `${MONTH}/ask`, fields)).status).toBe(303);
    const body = (await review())?.body;
    expect(body?.events).toMatchObject([
      {
        kind: 'correction-asked',
        original,
        points: [expect.stringMatching(/：身分証と照合すること。$/), expect.anything()],
      },
    ]);
    expect(await page(cityOfficer, MONTH)).toContain('修正待ち');
    expect((await app.post(cityOfficer, `${MONTH}/ask`, fields)).status).toBe(409);
  });

  test('an original whose correction is open is not received; the finding says why, and nothing changes', async () => {
    const original = (await review())?.body.events[0]?.original ?? '';
    const fields = { ...(await seen()), 'receive-on': '2025-07-02', 'receive-notice': '見高第1号' };
    const refused = await app.post(cityOfficer, `${MONTH}/receive`, { ...fields, 'receive-originals': original });
    expect(refused.status).toBe(422);
    const html = await refused.text();
    expect(html).toContain('修正の指摘に対する再提出がまだないため、受領にできません。');
    expect(html).toContain('見高第1号');
    expect((await review())?.body.events).toHaveLength(1);
  });

  test('the notice of corrections has the points of the review, which no hand can change', async () => {
    const path = `${MONTH}/papers/correction/2025-07-02`;
    const html = await page(cityOfficer, path);
    const desk = JSON.parse(html.match(/id="page-data">([^<]*)</)?.[1] ?? '{}') as {
      data: { points: { text: string }[]; noticeNumber: string | null };
    };
    expect(desk.data.points).toHaveLength(2);
    const sent = { once: crypto.randomUUID(), consents: [], version: null };
    const data = { ...desk.data, noticeNumber: '見高第101号' };
    const forged = { ...data, points: data.points.slice(1) };
    expect((await app.sendJson(cityOfficer, 'POST', `${path}/finish`, { ...sent, data: forged })).status).toBe(422);
    expect((await app.sendJson(cityOfficer, 'POST', `${path}/finish`, { ...sent, data })).status).toBe(200);
    expect(await page(cityOfficer, path)).toContain('見高第101号');
    expect((await app.get(cityOfficer, `${MONTH}/papers/correction/2025-07-01`)).status).toBe(404);
    expect((await app.post(cityOfficer, `${path}/print`, { what: 'copies' })).headers.get('location')).toMatch(
      /^\/prints/,
    );
  });

  test('what was handed in again meanwhile is not received unseen', async () => {
    const before = await seen();
    const original = (await review())?.body.events[0]?.original ?? '';
    await handInAgain(app, original);
    const fields = {
      ...before,
      'receive-on': '2025-07-02',
      'receive-notice': '見高第2号',
      'receive-originals': original,
      step: 'receive',
    };
    const late = await app.post(cityOfficer, `${MONTH}/receive`, fields);
    expect(late.status).toBe(409);
    const now = await late.text();
    expect(now).toContain('新しい再提出が届きました');
    expect(now).toContain(`value="${original}"`);
    expect(now).not.toMatch(/<input[^>]*name="receive-originals"[^>]*checked/);
    const again = await app.post(cityOfficer, `${MONTH}/receive`, { ...fields, step: 'choose-again' });
    const chosenAnew = await again.text();
    expect(chosenAnew).toContain('見高第2号');
    expect(chosenAnew).not.toMatch(/<input[^>]*name="receive-originals"[^>]*checked/);
    expect(await page(cityOfficer, await plan())).toContain('前の提出からの変更');
    expect((await app.post(cityOfficer, `${MONTH}/receive`, { ...fields, ...(await seen()) })).status).toBe(303);
  });

  test('nothing is chosen beforehand, and what was chosen is shown and counted before it is received', async () => {
    const html = await page(cityOfficer, MONTH);
    const boxes = [...html.matchAll(/<input[^>]*name="receive-originals"[^>]*value="([^"]*)"[^>]*>/g)];
    expect(boxes.length).toBeGreaterThan(1);
    expect(boxes.filter(([box]) => box.includes('checked'))).toEqual([]);
    const original = boxes[0]?.[1] ?? '';
    const fields = { 'receive-on': '2025-07-02', 'receive-notice': '見高第3号', 'receive-originals': original };
    const before = await review();
    const blank = { ...(await seen()), ...fields, 'receive-notice': '　', step: 'receive' };
    expect((await app.post(cityOfficer, `${MONTH}/receive`, blank)).status).toBe(422);
    const check = await app.post(cityOfficer, `${MONTH}/receive`, { ...(await seen()), ...fields });
    const shown = await check.text();
    expect(shown).toContain(`審査中の正本${boxes.length}件のうち、次の1件を受領します。`);
    expect(shown).toContain('令和7年6月分の受領の確認：社会福祉法人例示会（架空）');
    expect(shown).toContain('見高第3号');
    expect(hidden(shown, 'receive-originals')).toBe(original);
    const chooseAgain = { ...(await seen()), ...fields, step: 'choose-again' };
    const again = await (await app.post(cityOfficer, `${MONTH}/receive`, chooseAgain)).text();
    expect(again).toContain('value="見高第3号"');
    expect(again.match(/<input[^>]*name="receive-originals"[^>]*checked[^>]*>/g)).toHaveLength(1);
    expect(await review()).toEqual(before);
  });

  test('received originals stand with their notice, and take no marks any more', async () => {
    const html = await page(cityOfficer, MONTH);
    expect(html).toContain('令和7年7月2日受領（見高第2号）');
    expect((await app.post(cityOfficer, `${await plan()}/mark`, { pointer: '', text: '遅い指摘' })).status).toBe(409);
    const notice = await page(cityOfficer, `${MONTH}/papers/acceptance/1`);
    expect(notice).toContain('見高第2号');
    expect((await app.get(cityOfficer, `${MONTH}/papers/acceptance/2`)).status).toBe(404);
    expect(await page(cityOfficer, `${MONTH}/papers/inspection/1`)).toContain('2025-07-12');
    expect(app.errors).toEqual([]);
  });
});

async function handInAgain(app: TestApp, original: string): Promise<void> {
  await app.db.asTenant({ tenant: 'reijikai', account: 'other-staff' }, async (tx) => {
    const key = { contract: CONTRACT, kind: 'submission' } as const;
    const first = await peekRecord(tx, { ...key, id: '2025-06' });
    if (first === null) throw new Error('nothing was handed in');
    const originals = first.body.originals.filter((one) => one.original === original);
    const body: SubmissionBody = { ...first.body, round: 2, handedInOn: '2025-07-02', afterEvents: 1, originals };
    await saveRecord(tx, { ...key, id: '2025-06.2', version: null, body, sharedWith: 'chigasaki' });
  });
}
