import { Decrypter, generateX25519Identity, identityToRecipient } from 'age-encryption';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { enterSample } from '../src/sample/enter-sample.ts';
import type { Who } from '../src/who.ts';
import { careManager, careStaff, centreStaff, cityOfficer, otherStaff } from './sample-people.ts';
import { openTestApp, type TestApp } from './test-app.ts';

const CARE = '/contracts/chigasaki-r7-mihonkai/hand-outs';
const CENTRE = '/contracts/kashiwa-r7-mihon/hand-outs';
const centreManager: Who = { ...centreStaff, account: 'centre-manager', role: 'manager' };

describe('handing out personal data (持ち出し)', () => {
  let app: TestApp;
  let wish: Readonly<Record<string, string>>;
  let now = Date.parse('2025-07-02T01:00:00Z');
  beforeAll(async () => {
    app = await openTestApp(enterSample, () => new Date(now));
    const key = await identityToRecipient(await generateX25519Identity());
    wish = {
      purpose: '月の提出',
      recipient: '茅ヶ崎市高齢福祉課',
      recipientKind: 'city',
      way: 'network',
      recipientKey: key,
      records: 'month/2025-06',
    };
  });
  afterAll(async () => app.close());

  const ask = async (who: Who, path: string, fields: Readonly<Record<string, string>>): Promise<string> => {
    const sent = await app.post(who, path, fields);
    expect(sent.status).toBe(303);
    return (sent.headers.get('location') ?? '').replace('?asked', '');
  };
  const status = async (who: Who, path: string, fields: Readonly<Record<string, string>> = {}): Promise<number> =>
    (await app.post(who, path, fields)).status;
  const approve = { deed: 'approve' };

  test('a wish says what is missing at its field, and keeps what was typed', async () => {
    const sent = await app.post(careStaff, CARE, { ...wish, purpose: '', records: '', recipientKey: 'age1no' });
    expect(sent.status).toBe(422);
    const text = await sent.text();
    expect(text).toContain('目的を書いてください');
    expect(text).toContain('渡すものを一つ以上選んでください。');
    expect(text).toContain('公開鍵の形ではありません');
    expect(text).toContain('茅ヶ崎市高齢福祉課');
  });

  test('one asks, another who may approve approves, and only who asked gets the file, once', async () => {
    const identity = await generateX25519Identity();
    const path = await ask(careStaff, CARE, { ...wish, recipientKey: await identityToRecipient(identity) });
    expect(await status(careStaff, `${path}/decide`, approve)).toBe(403);
    expect(await status(careStaff, `${path}/pack`)).toBe(409);
    expect(await status(careManager, `${path}/decide`, approve)).toBe(303);
    expect(await status(careManager, `${path}/decide`, approve)).toBe(409);
    expect(await status(careManager, `${path}/pack`)).toBe(404);
    expect(await status(careStaff, `${path}/pack`)).toBe(200);
    expect(await status(careManager, `${path}/fetch`)).toBe(404);
    const fetched = await app.post(careStaff, `${path}/fetch`);
    const sealed = new Uint8Array(await fetched.arrayBuffer());
    const decrypter = new Decrypter();
    decrypter.addIdentity(identity);
    const files = unzipSync(await decrypter.decrypt(sealed));
    expect(Object.keys(files)).toEqual(['records/month/2025-06.json']);
    const record = JSON.parse(new TextDecoder().decode(files['records/month/2025-06.json']));
    expect(record).toMatchObject({ kind: 'month', id: '2025-06', version: 1, body: { month: '2025-06' } });
    const again = await app.post(careStaff, `${path}/fetch`);
    expect(again.status).toBe(409);
    expect(await again.text()).toContain('もう受け取れません');
    const left = await app.db.asOwner((tx) => tx.query('select id from hand_out where bytes is not null'));
    expect(left).toEqual([]);
  });

  test('every step stands in the audit log, with the digest of the file', async () => {
    const entries = await app.db.asTenant(careStaff, (tx) =>
      tx.query<{ text: string }>(`select text from store.audit where kind = 'hand-out' order by sequence`),
    );
    const told = entries.map(({ text }) => JSON.parse(text));
    expect(told.map(({ deed, account }) => [deed, account])).toEqual([
      ['ask', 'care-staff'],
      ['approve', 'care-manager'],
      ['pack', 'care-staff'],
      ['fetch', 'care-staff'],
    ]);
    expect(told[2].digest).toBe(told[3].digest);
  });

  test('nobody approves a wish of his own, not even past the pages', async () => {
    const path = await ask(careManager, CARE, wish);
    expect(await (await app.get(careManager, path)).text()).toContain('自分が頼んだものは承認できません');
    expect(await status(careManager, `${path}/decide`, approve)).toBe(403);
    const past = app.db.asTenant(careManager, (tx) =>
      tx.query(`update hand_out set state = 'approved', decided_by = 'care-manager' where id = $1`, [
        path.split('/').at(-1),
      ]),
    );
    await expect(past).rejects.toThrow();
  });

  test('sent twice it is asked for once, and what was refused is not packed', async () => {
    const twice = { ...wish, once: crypto.randomUUID() };
    const path = await ask(careStaff, CARE, twice);
    expect(await ask(careStaff, CARE, twice)).toBe(path);
    expect(await status(careManager, `${path}/decide`, { deed: 'refuse' })).toBe(303);
    expect(await status(careStaff, `${path}/pack`)).toBe(409);
  });

  test('without a key the file opens by words that are shown once and kept nowhere', async () => {
    const { recipientKey: _, ...locked } = wish;
    const path = await ask(careStaff, CARE, locked);
    await app.post(careManager, `${path}/decide`, approve);
    const text = await (await app.post(careStaff, `${path}/pack`)).text();
    const passphrase = /<code>([a-z-]+)<\/code>/.exec(text)?.[1] ?? '';
    expect(passphrase.split('-').length).toBeGreaterThanOrEqual(4);
    expect(await (await app.get(careStaff, path)).text()).not.toContain(passphrase);
    const decrypter = new Decrypter();
    decrypter.addPassphrase(passphrase);
    const sealed = new Uint8Array(await (await app.post(careStaff, `${path}/fetch`)).arrayBuffer());
    expect(Object.keys(unzipSync(await decrypter.decrypt(sealed)))).toHaveLength(1);
  });

  test('what was not fetched within a day is gone', async () => {
    const path = await ask(careStaff, CARE, wish);
    await app.post(careManager, `${path}/decide`, approve);
    await app.post(careStaff, `${path}/pack`);
    now += 24 * 60 * 60 * 1000 - 1;
    expect(await (await app.get(careStaff, path)).text()).toContain('一度だけ受け取る');
    now += 1;
    expect(await status(careStaff, `${path}/fetch`)).toBe(409);
    expect(await (await app.get(careStaff, path)).text()).toContain('期限が切れました');
    const left = await app.db.asOwner((tx) => tx.query('select id from hand_out where bytes is not null'));
    expect(left).toEqual([]);
  });

  test('in 茅ヶ崎 what goes neither to the city nor to the person needs an approval of the city (特記8)', async () => {
    const other = { ...wish, recipientKind: 'other', approval: 'A-77' };
    const sent = await app.post(careStaff, CARE, other);
    expect(sent.status).toBe(422);
    expect(await sent.text()).toContain('［茅ヶ崎市仕様書特記8］');
    const form = new FormData();
    const rows = 'A-77,承諾・承認・許可,作業場所の外への持出し,,はい,2025-06-02,,,,\r\n';
    const head = '番号,種類,範囲,対象の番号,書面か,発行日,発行の時刻,有効期限,指示された方法,文書の指紋\r\n';
    form.set('once', crypto.randomUUID());
    form.append('files', new File([head + rows], 'approvals.csv'));
    const uploaded = await app.send(careStaff, '/contracts/chigasaki-r7-mihonkai/registers', form);
    expect(uploaded.status).toBe(303);
    expect(await status(careStaff, CARE, { ...other, approval: 'A-78' })).toBe(422);
    expect(await status(careStaff, CARE, other)).toBe(303);
  });

  test.each([
    ['another use', { isCityHallTerminal: 'yes', attendant: '見本 六郎' }, 422],
    ['no terminal of the city hall', { isMinistryReport: '1', isCityHallTerminal: 'no', attendant: '見本 六郎' }, 422],
    ['a terminal that nobody recorded', { isMinistryReport: '1', attendant: '見本 六郎' }, 422],
    ['nobody of the city present', { isMinistryReport: '1', isCityHallTerminal: 'yes' }, 422],
    ['both conditions', { isMinistryReport: '1', isCityHallTerminal: 'yes', attendant: '見本 六郎' }, 303],
  ])('in 柏 media are for both conditions of 10(2)コ only: %s', async (_, conditions, expected) => {
    const fields: Record<string, string> = { ...wish, way: 'media', records: 'centre-log/log', ...conditions };
    const sent = await app.post(centreStaff, CENTRE, fields);
    expect(sent.status).toBe(expected);
    if (expected === 422) expect(await sent.text()).toContain('［柏市仕様書10(2)コ］');
    else
      expect(
        await status(centreManager, `${(sent.headers.get('location') ?? '').replace('?asked', '')}/decide`, approve),
      ).toBe(303);
  });

  test('others see nothing of it', async () => {
    const path = await ask(careStaff, CARE, wish);
    for (const who of [otherStaff, cityOfficer, centreStaff]) {
      expect((await app.get(who, CARE)).status).toBe(404);
      expect((await app.get(who, path)).status).toBe(404);
      expect(await status(who, `${path}/pack`)).toBe(404);
      expect(await status(who, CARE, wish)).toBe(404);
    }
    expect(app.errors).toEqual([]);
  });
});
