import { plainDate } from '@fukushi-kit/calendar';
import { dataDigest } from '@fukushi-kit/form';
import { formExamples } from '@fukushi-kit/official-forms/examples';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { calendarOf } from '../src/centre/duty/calendar-of.ts';
import { CityToday, readCityWork } from '../src/city/city-today.tsx';
import { readContract } from '../src/contract/contract.ts';
import { peekRecord } from '../src/record/read-record.ts';
import { saveRecord } from '../src/record/save-record.ts';
import { enterSample } from '../src/sample/enter-sample.ts';
import type { Who } from '../src/who.ts';
import { careManager, careStaff, cityOfficer, kashiwaOfficer, otherStaff } from './sample-people.ts';
import { openTestApp, type TestApp } from './test-app.ts';

const CONTRACT = 'chigasaki-r7-reijikai';
const MONTH = `/submissions/${CONTRACT}/2025-06`;

describe('claims, duties and results before a city', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await openTestApp(enterSample);
  });
  afterAll(async () => app.close());

  const page = async (who: Who, path: string): Promise<string> => (await app.get(who, path)).text();
  const receive = async (notice: string, changed: string): Promise<void> => {
    const html = await page(cityOfficer, MONTH);
    const value = (name: string): string =>
      html.match(new RegExp(`name="${name}"(?: checked="")? value="([^"]*)"`))?.[1] ?? '';
    const original = html.match(/name="receive-originals"[^>]*value="(R-06-[^"]*\/1)"/)?.[1] ?? '';
    const fields = { version: value('version'), rounds: value('rounds'), 'receive-originals': original };
    const sent = { ...fields, 'receive-on': '2025-07-02', 'receive-notice': notice, changed, step: 'receive' };
    expect((await app.post(cityOfficer, `${MONTH}/receive`, sent)).status).toBe(303);
  };
  const terms = { new: '6365', update: '', category: 'standard', inspectionDays: '', source: '契約書第5条' };

  test('what nobody entered stays open: no price, no amount', async () => {
    const html = await page(cityOfficer, '/claims');
    expect(html).toContain('社会福祉法人例示会（架空）');
    expect(html).toContain('新規　0件');
    expect(html).toContain('市の通知による受領がまだのため、委託料の対象に入れていません。');
    expect(html).toContain('未決');
    expect(html).toContain('<dt>委託料</dt><dd>未決');
    expect(await page(kashiwaOfficer, '/claims')).toContain('委託料を件数で支払う契約はありません');
    for (const path of ['/claims', '/city-duties', '/policy-results', '/submissions']) {
      expect((await app.get(careStaff, path)).status).toBe(404);
    }
  });

  test('the terms of the contract are the city’s to enter, for its own contracts, and a wrong one is said', async () => {
    const path = `/claims/${CONTRACT}/terms`;
    for (const who of [otherStaff, kashiwaOfficer]) expect((await app.post(who, path, terms)).status).toBe(404);
    const wrong = await app.post(cityOfficer, path, { ...terms, new: '6,365' });
    expect(wrong.status).toBe(422);
    expect(await wrong.text()).toContain('単価は0から100,000,000までの整数（円）で書いてください。');
    expect((await app.post(cityOfficer, path, terms)).status).toBe(303);
    const late = await app.post(cityOfficer, path, { ...terms, new: '7000' });
    expect(late.status).toBe(409);
    const html = await late.text();
    expect(html).toContain('6,365円');
    expect(html).toContain('value="7000"');
    const lateAndWrong = await (await app.post(cityOfficer, path, { ...terms, new: '6,365' })).text();
    const version = /action="[^"]*reijikai\/terms".*?name="version" value="(\d*)"/s.exec(lateAndWrong)?.[1];
    expect(version).toBe('');
    const kept = await app.db.asTenant({ tenant: 'reijikai', account: 'other-staff' }, async (tx) =>
      peekRecord(tx, { contract: CONTRACT, kind: 'agreed-terms', id: 'terms' }),
    );
    expect(kept?.body.prices.new).toBe(6365);
  });

  test('a received plan is paid at the price of the contract, and the figure says what it came from', async () => {
    await receive('見高第1号', 'no');
    const html = await page(cityOfficer, '/claims');
    expect(html).toContain('新規　1件');
    expect(html).toContain('7,001円');
    expect(html).toContain('入力: 契約書第5条');
  });

  test('whether something changed before receipt is open until somebody says it', async () => {
    await receive('見高第2号', '');
    const html = await page(cityOfficer, '/claims');
    expect(html).toContain('受領前の死亡・入所・転出の有無');
    expect(html).toContain('未決');
  });

  test('the day of payment is shown for days that are asked for', async () => {
    const html = await page(cityOfficer, `/claims?contract=${CONTRACT}&invoicedOn=2026-03-25&receivedOn=2026-03-26`);
    expect(html).toContain('令和8年4月24日');
    expect(await page(cityOfficer, `/claims?contract=${CONTRACT}&invoicedOn=2026-02-30&receivedOn=x`)).not.toContain(
      '法律による期限',
    );
  });

  test('the confirmation of counts has the counts of the review, and takes what was agreed on', async () => {
    const path = `/claims/${CONTRACT}/count`;
    const html = await page(cityOfficer, path);
    const { data } = JSON.parse(html.match(/id="page-data">([^<]*)</)?.[1] ?? '{}') as {
      data: { months: { notice: string | null; total: number }[]; agreed: object };
    };
    expect(data.months).toMatchObject([{ month: '2025-06', notice: null, total: 6 }]);
    const sent = { once: crypto.randomUUID(), consents: [], version: null };
    const agreed = { ...data, madeOn: '2026-03-24', agreed: { new: 5, update: 1, total: 6 } };
    const forged = { ...agreed, months: [] };
    expect((await app.sendJson(cityOfficer, 'POST', `${path}/finish`, { ...sent, data: forged })).status).toBe(422);
    expect((await app.sendJson(cityOfficer, 'POST', `${path}/finish`, { ...sent, data: agreed })).status).toBe(200);
    expect((await app.get(otherStaff, path)).status).toBe(404);
  });

  test('the duties of all its contracts stand in one calendar, with who owes them', async () => {
    const html = await page(cityOfficer, '/city-duties');
    expect(html).toContain('義務の暦　令和7年7月');
    expect(html.match(/社会福祉法人例示会（架空）/g)?.length ?? 0).toBeGreaterThan(10);
    expect(html).toContain('社会福祉法人見本会（架空）');
    expect(html).toContain('令和7年7月10日');
    expect(html).not.toContain('柏見本');
    expect(await page(cityOfficer, '/city-duties?month=2025-08')).toContain('義務の暦　令和7年8月');
  });

  test('both parties of a contract see one duty calendar; the account beside the advances agreed on is the contractor’s alone', async () => {
    const shown = async (tenant: string): Promise<{ calendar: unknown; terms: unknown; advances: unknown }> =>
      app.db.asTenant({ tenant, account: 'test' }, async (tx) => {
        const contract = await readContract(tx, 'kashiwa-r7-mihon');
        const [row] = await tx.query<{ advances: unknown }>(`select agreed_advances('kashiwa-r7-mihon') as advances`);
        return {
          calendar: contract && (await calendarOf(tx, contract, plainDate('2025-07-02'))).calendar,
          terms: await peekRecord(tx, { contract: 'kashiwa-r7-mihon', kind: 'contract-terms', id: 'terms' }),
          advances: row?.advances,
        };
      });
    const [contractor, city] = [await shown('kashiwa-mihon'), await shown('kashiwa')];
    expect(contractor.terms).not.toBeNull();
    expect(city).toEqual({ ...contractor, terms: null });
    expect(JSON.stringify(city.advances)).toContain('2025-10-31');
    for (const foreign of ['chigasaki', 'mihonkai']) {
      expect(await shown(foreign)).toEqual({ calendar: null, terms: null, advances: null });
    }
  });

  test('the result of a check stands before its city, whole and with its findings, and before no other', async () => {
    expect(await page(cityOfficer, '/policy-results')).toContain('届いた点検の結果はまだありません。');
    await app.post(careManager, '/contracts/chigasaki-r7-mihonkai/policy/hand-in');
    const list = await page(cityOfficer, '/policy-results');
    const path = list.match(/href="(\/policy-results\/[^"]+)"/)?.[1] ?? '';
    const html = await page(cityOfficer, path);
    expect(html).toContain('社会福祉法人見本会（架空）');
    expect(html).toContain('提出したときの内容と一致');
    expect(html).toContain('個人情報の点検の結果');
    expect((await app.get(kashiwaOfficer, path)).status).toBe(404);
    expect((await app.get(otherStaff, path)).status).toBe(404);
    expect((await app.get(cityOfficer, `/policy-results/${CONTRACT}/none`)).status).toBe(404);
  });

  test('what is handed in without a review is read, and takes neither marks nor a receipt', async () => {
    const data: unknown = formExamples('kashiwa-r7/monthly-results').full;
    const original = {
      original: '2025-06/results',
      deliverable: null,
      form: 'kashiwa-r7/monthly-results',
      controlNumber: null,
      data,
      digest: dataDigest(data),
    };
    const contract = 'kashiwa-r7-mihon';
    await app.db.asTenant({ tenant: 'kashiwa-mihon', account: 'centre-staff' }, async (tx) =>
      saveRecord(tx, {
        contract,
        kind: 'submission',
        id: '2025-06',
        version: null,
        sharedWith: 'kashiwa',
        body: {
          schemaVersion: '1',
          month: '2025-06',
          round: 1,
          handedInOn: '2025-07-02',
          afterEvents: 0,
          originals: [original],
          auditHead: { sequence: 1, hash: '0'.repeat(64) },
        },
      }),
    );
    const month = `/submissions/${contract}/2025-06`;
    expect(await page(kashiwaOfficer, '/submissions')).toContain('提出を受けた');
    expect(await page(kashiwaOfficer, month)).not.toContain('receive-originals');
    const html = await page(kashiwaOfficer, `${month}/originals/1`);
    expect(html).toContain('審査の対象外');
    expect(html).not.toContain('指摘する');
    expect((await app.post(kashiwaOfficer, `${month}/originals/1/mark`, { pointer: '', text: '指摘' })).status).toBe(
      409,
    );
    expect((await app.get(kashiwaOfficer, `${month}/papers/inspection/1`)).status).toBe(404);
    expect((await app.get(cityOfficer, month)).status).toBe(404);
  });

  test('its first page says what is to be reviewed and what is due soon', async () => {
    const work = await app.db.asTenant({ tenant: 'chigasaki', account: 'city-officer' }, async (tx) =>
      readCityWork(tx, plainDate('2025-07-02')),
    );
    expect(work.toReview).toHaveLength(1);
    expect(work.soon.every(({ entry }) => entry.state === 'late' || (entry.due ?? '') <= '2025-07-16')).toBe(true);
    expect(renderToStaticMarkup(createElement(CityToday, { work }))).toContain(
      '審査を待つ提出物</span><span><span class="figure">1</span> か月分',
    );
    expect(app.errors).toEqual([]);
  });
});
