import { readFile } from 'node:fs/promises';
import { bookKinds } from '@fukushi-kit/policy-check';
import { readRegisters } from '@fukushi-kit/policy-check/registers';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { enterSample } from '../src/sample/enter-sample.ts';
import type { Who } from '../src/who.ts';
import { printedTexts } from './printed-texts.ts';
import { careManager, careStaff, centreStaff, cityOfficer, otherStaff } from './sample-people.ts';
import { openTestApp, type TestApp } from './test-app.ts';

const CARE = '/contracts/chigasaki-r7-mihonkai';
const CENTRE = '/contracts/kashiwa-r7-mihon';
const NOW = '2026-04-15T01:00:00Z';

interface Sent {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** The JSON files of an invented contractor of policy-check. */
async function sampleFiles(who: 'exemplary' | 'careless'): Promise<readonly Sent[]> {
  const files = [...bookKinds.map(({ file }) => file), 'agreement'];
  return Promise.all(
    files.map(async (file) => {
      const url = new URL(`../../../packages/policy-check/samples/${who}/${file}.json`, import.meta.url);
      return { name: `${file}.json`, bytes: Uint8Array.from(await readFile(url)) };
    }),
  );
}

const csv = (name: string, text: string): Sent => ({ name, bytes: new TextEncoder().encode(text) });

describe('the check of personal information (点検)', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await openTestApp(enterSample, NOW);
  });
  afterAll(async () => app.close());

  const page = async (who: Who, path: string): Promise<string> => (await app.get(who, path)).text();
  const kept = async (who: Who, contract: string, kind = 'register') =>
    app.db.asTenant(who, async (tx) =>
      tx.query<{ id: string; version: number; body: { content: { rows: unknown[] } } }>(
        'select id, version, body from record where contract = $1 and kind = $2 order by id',
        [contract, kind],
      ),
    );
  /** Sends files from the page that is open: with the versions that stand on it. */
  const upload = async (who: Who, contract: string, files: readonly Sent[], shown?: string): Promise<Response> => {
    const html = shown ?? (await page(who, `${contract}/registers`));
    const form = new FormData();
    form.set('once', crypto.randomUUID());
    for (const [, name, value] of html.matchAll(/name="(version\.\w+)" value="(\d+)"/g)) {
      form.set(name ?? '', value ?? '');
    }
    for (const { name, bytes } of files) form.append('files', new File([bytes], name));
    return app.send(who, `${contract}/registers`, form);
  };

  test('without registers everything is open, and the page says what to do', async () => {
    const text = await page(careStaff, `${CARE}/policy`);
    expect(text).toContain('未確認が');
    expect(text).toContain('足りない台帳を送るか');
    expect(text).not.toContain('class="mark good"');
    expect(await page(careStaff, `${CARE}/registers`)).toContain('未提出');
  });

  test('a day that has not come is told, and today is checked', async () => {
    const text = await page(careStaff, `${CARE}/policy?asOf=2026-04-16`);
    expect(text).toContain('今日より後の日は選べません');
    expect(text).toContain('令和8年4月15日現在');
  });

  test('a broken file is told by file, line and reason, and nothing of what was sent is kept', async () => {
    const [staff] = (await sampleFiles('exemplary')).filter(({ name }) => name === 'staff.json');
    const broken = csv('confirmations.csv', '番号,点検項目\r\nCF-1,k10-2-o4\r\n');
    const sent = await upload(careStaff, CARE, [staff as Sent, broken]);
    expect(sent.status).toBe(422);
    const text = await sent.text();
    expect(text).toContain('保存しませんでした');
    expect(text).toContain('confirmations.csv 1行目「確かめた結果」：要る列がありません');
    expect(await kept(careStaff, 'chigasaki-r7-mihonkai')).toEqual([]);
  });

  test('a file whose name says nothing is refused rather than left out, and so is a form without a file', async () => {
    const unknown = await upload(careStaff, CARE, [csv('memo.csv', 'a\r\n1\r\n')]);
    expect(unknown.status).toBe(422);
    expect(await unknown.text()).toContain('memo.csv');
    const none = await upload(careStaff, CARE, []);
    expect(none.status).toBe(422);
    expect(await none.text()).toContain('ファイルを選んでください。');
  });

  test('registers that are sent are kept whole, and the check stands by them', async () => {
    const sent = await upload(careStaff, CARE, await sampleFiles('careless'));
    expect([sent.status, sent.headers.get('location')]).toEqual([303, `${CARE}/registers?saved=28`]);
    expect(await page(careStaff, `${CARE}/registers?saved=28`)).toContain('28冊の台帳を保存しました。');
    const text = await page(careStaff, `${CARE}/policy`);
    expect(text).toContain('ID台帳 ID-06：認証のないIDです。');
    expect(text).toContain('［茅ヶ崎市');
    expect(text).toContain('不適合が');
    expect(await page(careStaff, `${CARE}/policy?catalogue=chigasaki-r7-eco`)).toContain('環境配慮事項の点検');
    expect((await app.get(careStaff, `${CARE}/policy?catalogue=kashiwa-r7`)).status).toBe(404);
  });

  test('the same files once more are no change', async () => {
    const again = await upload(careStaff, CARE, await sampleFiles('careless'));
    expect(again.headers.get('location')).toBe(`${CARE}/registers?saved=0`);
    expect((await kept(careStaff, 'chigasaki-r7-mihonkai')).every(({ version }) => version === 1)).toBe(true);
  });

  test('other organisations see neither registers nor the check', async () => {
    const paths = ['policy', 'registers', 'registers/ids', 'registers/files.zip', 'policy/oscal.zip'];
    for (const who of [otherStaff, cityOfficer, centreStaff]) {
      for (const path of [...paths, 'policy/controls/c9-1a', 'registers/ids/template']) {
        expect((await app.get(who, `${CARE}/${path}`)).status, `${who.tenant} ${path}`).toBe(404);
      }
      expect((await upload(who, CARE, [csv('ids.csv', '番号\r\n')], '')).status).toBe(404);
    }
  });

  test('a register is shown as its file shows it, and comes back from the archive as it was sent', async () => {
    const text = await page(careStaff, `${CARE}/registers/ids`);
    expect(text).toContain('ID-06');
    for (const format of ['csv', 'xlsx']) {
      const answer = await app.get(careStaff, `${CARE}/registers/files.zip?format=${format}`);
      const files = Object.entries(unzipSync(new Uint8Array(await answer.arrayBuffer())));
      const read = await readRegisters(
        files.map(([name, bytes]) => ({ name, bytes })),
        '2026-04-15' as never,
      );
      expect(read.ok && read.books.ids).toEqual(
        (await kept(careStaff, 'chigasaki-r7-mihonkai')).find(({ id }) => id === 'ids')?.body.content,
      );
    }
  });

  test('templates can be had of every book', async () => {
    const one = await app.get(careStaff, `${CARE}/registers/handovers/template?format=csv`);
    expect(await one.text()).toContain('番号,相手,引継ぎ期間の始まり');
    const three = await app.get(careStaff, `${CARE}/registers/agreement/template`);
    expect(three.headers.get('content-type')).toBe('application/zip');
    expect((await app.get(careStaff, `${CARE}/registers/coverage/template`)).status).toBe(200);
    expect((await app.get(careStaff, `${CARE}/registers/nothing/template`)).status).toBe(404);
  });

  test('two people at once: the second is told which register changed, and nothing of his is kept', async () => {
    const shown = await page(careStaff, `${CARE}/registers`);
    const handovers = (rows: string): Sent =>
      csv('handovers.csv', `番号,相手,引継ぎ期間の始まり,引継ぎ期間の終わり,引き継ぐもの,引き継いだ日\r\n${rows}`);
    const [take] = (await sampleFiles('exemplary')).filter(({ name }) => name === 'take-outs.json');
    expect((await upload(careStaff, CARE, [handovers('')], shown)).status).toBe(303);
    const second = await upload(careStaff, CARE, [handovers(''), take as Sent], shown);
    // The second sent the same empty register, which is no change; the other one is kept.
    expect(second.status).toBe(303);
    const third = await upload(careStaff, CARE, [...(await sampleFiles('careless'))], shown);
    expect(third.status).toBe(409);
    expect(await third.text()).toContain('次の台帳を新しくしました：');
    const books = new Map((await kept(careStaff, 'chigasaki-r7-mihonkai')).map((each) => [each.id, each]));
    expect(books.get('handovers')?.body.content.rows).toEqual([]);
    const back = await upload(careStaff, CARE, await sampleFiles('careless'));
    expect(back.status).toBe(303);
  });

  test('one control says what it asks, what it reads, what was found and which waivers there are', async () => {
    await upload(centreStaff, CENTRE, await sampleFiles('careless'));
    const text = await page(centreStaff, `${CENTRE}/policy/controls/k10-2-o4`);
    expect(text).toContain('共用IDの利用を制限している。');
    expect(text).toContain('［柏市仕様書10(2)オ］');
    expect(text).toContain('ID台帳 ID-06');
    const waived = await page(centreStaff, `${CENTRE}/policy/controls/k10-2-e2`);
    expect(waived).toContain('W-1');
    expect(waived).toContain('この項目の不適合を覆っています');
    expect((await app.get(centreStaff, `${CENTRE}/policy/controls/c9-1a`)).status).toBe(404);
    expect((await app.get(centreStaff, `${CENTRE}/policy/controls/none`)).status).toBe(404);
  });

  test('a person confirms by name, day and end; what is missing is said at its field; sending twice acts once', async () => {
    const path = `${CARE}/policy/controls/c2-3`;
    const version = /name="version" value="(\d+)"/.exec(await page(careStaff, path))?.[1] ?? '';
    const once = crypto.randomUUID();
    const fields = {
      version,
      outcome: 'adequate',
      confirmedBy: '見本 確認子',
      on: '2026-04-15',
      until: '2026-09-30',
      once,
    };
    const wrong = await app.post(careStaff, path, { ...fields, confirmedBy: '', until: '2026-01-01', once: '1' });
    expect(wrong.status).toBe(422);
    const told = await wrong.text();
    expect(told).toContain('確認者の氏名を書いてください。');
    expect(told).toContain('有効期限を、確認した日以後の日付で書いてください。');
    const ahead = await app.post(careStaff, path, { ...fields, on: '2026-04-16', once: '2' });
    expect(ahead.status).toBe(422);
    const before = (await kept(careStaff, 'chigasaki-r7-mihonkai')).find(({ id }) => id === 'confirmations');
    for (const status of [303, 303]) expect((await app.post(careStaff, path, fields)).status).toBe(status);
    const after = (await kept(careStaff, 'chigasaki-r7-mihonkai')).find(({ id }) => id === 'confirmations');
    expect(after?.body.content.rows.length).toBe((before?.body.content.rows.length ?? 0) + 1);
    expect(await page(careStaff, path)).toContain('見本 確認子');
    const late = await app.post(careStaff, path, { ...fields, confirmedBy: '見本 遅男', once: '3' });
    expect(late.status).toBe(409);
    expect(await late.text()).toContain('見本 遅男');
  });

  test('the sheets of a check are printed with the head of the audit log', async () => {
    const sent = await app.post(careStaff, `${CARE}/policy/print`, { catalogue: 'chigasaki-r7', asOf: '2026-04-15' });
    const order = sent.headers.get('location') ?? '';
    expect(order).toMatch(/^\/prints\//);
    expect((await app.post(otherStaff, `${CARE}/policy/print`)).status).toBe(404);
    const jobs = await app.db.asOwner(async (tx) =>
      tx.query<{ name: string }>('select name from print_sheet where print_order = $1 order by place', [
        order.slice('/prints/'.length),
      ]),
    );
    expect(jobs).toHaveLength(4);
    const printed = await printedTexts(app, careStaff, order);
    expect(printed).toHaveLength(4);
    const heads = new Set(printed.flatMap((text) => text.match(/\d+-[0-9a-f]{64}/g) ?? []));
    expect(heads.size).toBe(1);
    for (const text of printed) if (text.includes('記録の照合値')) expect(text).toMatch(/\d+-[0-9a-f]{64}/);
    // The log takes for its own what somebody types off the paper.
    const [anchor = ''] = heads;
    expect(await (await app.post(careManager, '/trail/verify', { anchor })).text()).toContain('壊れていません');
  });

  test('OSCAL comes as an archive and as single files, and names nobody', async () => {
    const answer = await app.get(careStaff, `${CARE}/policy/oscal.zip?catalogue=chigasaki-r7&asOf=2026-04-15`);
    const files = unzipSync(new Uint8Array(await answer.arrayBuffer()));
    expect(Object.keys(files)).toEqual([
      'chigasaki-r7-catalog.json',
      'chigasaki-r7-profile.json',
      'chigasaki-r7-assessment-plan.json',
      'chigasaki-r7-assessment-results.json',
      'chigasaki-r7-poam.json',
    ]);
    const one = await page(careStaff, `${CARE}/policy/oscal/chigasaki-r7-poam.json?asOf=2026-04-15`);
    expect(one).toBe(new TextDecoder().decode(files['chigasaki-r7-poam.json']));
    expect(one).not.toContain('見本 確認子');
    expect((await app.get(careStaff, `${CARE}/policy/oscal/other.json`)).status).toBe(404);
  });

  test('a manager hands the result to the city, which reads it as it was; staff may not', async () => {
    const fields = { catalogue: 'chigasaki-r7', asOf: '2026-04-15', once: crypto.randomUUID() };
    expect((await app.post(careStaff, `${CARE}/policy/hand-in`, fields)).status).toBe(403);
    for (const status of [303, 303]) {
      expect((await app.post(careManager, `${CARE}/policy/hand-in`, fields)).status).toBe(status);
    }
    const seen = await kept(cityOfficer, 'chigasaki-r7-mihonkai', 'policy-result');
    expect(seen.map(({ id }) => id)).toEqual(['chigasaki-r7.2026-04-15.1']);
    expect(await kept(cityOfficer, 'chigasaki-r7-mihonkai')).toEqual([]);
    expect(await kept(otherStaff, 'chigasaki-r7-mihonkai', 'policy-result')).toEqual([]);
    expect(JSON.stringify(seen)).not.toContain('見本');
    expect(await page(careStaff, `${CARE}/policy`)).toContain('市へ渡した結果');
    expect(app.errors).toEqual([]);
  });
});
