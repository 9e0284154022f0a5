import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readContract } from '../src/contract/contract.ts';
import { profileOf } from '../src/contract/profile-of.ts';
import { enterSample } from '../src/sample/enter-sample.ts';
import type { Who } from '../src/who.ts';
import { careStaff, centreStaff, cityOfficer, kashiwaOfficer, otherStaff } from './sample-people.ts';
import { openTestApp, type TestApp } from './test-app.ts';

const CLOSED_DAY = '/doubts/chigasaki-r7/closed-day';
const answer = {
  reading: 'next-open-day',
  askedOn: '2025-06-02',
  askedBy: 'contractor',
  answeredOn: '2025-06-12',
  by: '見本市高齢福祉課',
  text: '次の開庁日とします。',
  reference: '見高第12号',
};

describe('doubts (疑義) and how the city settles them', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await openTestApp(enterSample);
  });
  afterAll(async () => app.close());

  const page = async (who: Who, path: string): Promise<string> => (await app.get(who, path)).text();
  const readingIn = async (who: Who, contract: string): Promise<string | null | undefined> =>
    app.db.asTenant(who, async (tx) => {
      const found = await readContract(tx, contract);
      const profile = found && (await profileOf(tx, found));
      return profile?.readings.find(({ doubt }) => doubt === 'chigasaki-r7:9(2)/closed-day')?.reading;
    });

  test('each sees those of its own specification, what is open first', async () => {
    const text = await page(careStaff, '/doubts');
    expect(text).toContain('全部で31件。決まっていないもの9件、協議で決まったもの0件。');
    expect(text.indexOf('未決')).toBeLessThan(text.indexOf('協議なし'));
    expect(text).not.toContain('柏市仕様書');
    expect(await page(kashiwaOfficer, '/doubts')).toContain('柏市仕様書8(4)');
    expect((await app.get(centreStaff, CLOSED_DAY)).status).toBe(404);
    expect((await app.get(careStaff, '/doubts/chigasaki-r7/no-such-word')).status).toBe(404);
  });

  test('only the city has the form, and only the city may send it', async () => {
    expect(await page(cityOfficer, CLOSED_DAY)).toContain('決まったこととして記録する');
    expect(await page(careStaff, CLOSED_DAY)).not.toContain('決まったこととして記録する');
    const fields = { ...answer, contracts: 'chigasaki-r7-mihonkai' };
    expect((await app.post(careStaff, CLOSED_DAY, fields)).status).toBe(403);
    expect((await app.post(kashiwaOfficer, CLOSED_DAY, fields)).status).toBe(404);
    expect(await readingIn(careStaff, 'chigasaki-r7-mihonkai')).toBe('keep');
  });

  test('what is missing is said at its field, and what was typed stays', async () => {
    const sent = await app.post(cityOfficer, CLOSED_DAY, { ...answer, answeredOn: '', by: '' });
    expect(sent.status).toBe(422);
    const text = await sent.text();
    expect(text).toContain('答えた日を書いてください。');
    expect(text).toContain('答えた課・職を120字までで書いてください。');
    expect(text).toContain('契約を一つ以上選んでください。');
    expect(text).toContain('見高第12号');
  });

  test('an answer before its question is refused by the profile', async () => {
    const fields = { ...answer, askedOn: '2025-06-13', contracts: 'chigasaki-r7-mihonkai' };
    const sent = await app.post(cityOfficer, CLOSED_DAY, fields);
    expect(sent.status).toBe(422);
    expect(await sent.text()).toContain('答えた日が、尋ねた日より前です。');
  });

  test('a settled reading is used for that contract, and is shown to its contractor with its standing', async () => {
    const once = crypto.randomUUID();
    const fields = { ...answer, contracts: 'chigasaki-r7-mihonkai', once };
    for (const status of [303, 303]) expect((await app.post(cityOfficer, CLOSED_DAY, fields)).status).toBe(status);
    expect(await readingIn(careStaff, 'chigasaki-r7-mihonkai')).toBe('next-open-day');
    expect(await readingIn(otherStaff, 'chigasaki-r7-reijikai')).toBe('keep');
    const own = await page(careStaff, CLOSED_DAY);
    expect(own).toContain('2025-06-12に見本市高齢福祉課の答えで決まった（見高第12号）');
    expect(own).toContain('次の開庁日とします。');
    const others = await page(otherStaff, CLOSED_DAY);
    expect(others).not.toContain('見高第12号');
    expect(others).not.toContain('見本会');
    expect(await page(cityOfficer, '/doubts')).toContain('社会福祉法人見本会（架空）：');
  });

  test('two officers at once: the second sees both texts, and nothing is lost', async () => {
    const fields = {
      ...answer,
      reading: 'previous-open-day',
      reference: '見高第99号',
      contracts: 'chigasaki-r7-mihonkai',
    };
    const late = await app.post(cityOfficer, CLOSED_DAY, fields);
    expect(late.status).toBe(409);
    const text = await late.text();
    expect(text).toContain('ほかの人が先に記録しました');
    expect(text).toContain('見高第12号');
    expect(text).toContain('見高第99号');
    expect(await readingIn(careStaff, 'chigasaki-r7-mihonkai')).toBe('next-open-day');
    const again = await app.post(cityOfficer, CLOSED_DAY, { ...fields, 'version.chigasaki-r7-mihonkai': '1' });
    expect(again.status).toBe(303);
    expect(await readingIn(careStaff, 'chigasaki-r7-mihonkai')).toBe('previous-open-day');
  });

  test('an answer that is none of the readings leaves the doubt open, with its record', async () => {
    const path = '/doubts/chigasaki-r7/updated-plan';
    const fields = { ...answer, reading: 'none-of-them', contracts: 'chigasaki-r7-reijikai' };
    expect((await app.post(cityOfficer, path, fields)).status).toBe(303);
    expect(await page(otherStaff, path)).toContain('採っている読み方はありません');
  });

  test('a contractor settles nothing by a row of its own, whether the database takes it or not', async () => {
    const body = { schemaVersion: '1', doubt: 'chigasaki-r7:9(2)/closed-day', reading: 'next-open-day', note: null };
    const own = app.db.asTenant({ tenant: 'reijikai', account: 'other-staff' }, async (tx) =>
      tx.query(
        `insert into record (contract, kind, id, version, body) values ('chigasaki-r7-reijikai', 'doubt-decision', $1, 1, $2)`,
        [body.doubt, JSON.stringify(body)],
      ),
    );
    await own.catch(() => undefined);
    expect(await readingIn(otherStaff, 'chigasaki-r7-reijikai')).toBe('keep');
  });

  test('the record of the consultation is printed for the contract', async () => {
    const sent = await app.post(cityOfficer, `${CLOSED_DAY}/print`, { contract: 'chigasaki-r7-mihonkai' });
    expect(sent.headers.get('location')).toMatch(/^\/prints\//);
    expect((await app.post(otherStaff, `${CLOSED_DAY}/print`, { contract: 'chigasaki-r7-mihonkai' })).status).toBe(404);
    expect(app.errors).toEqual([]);
  });
});
