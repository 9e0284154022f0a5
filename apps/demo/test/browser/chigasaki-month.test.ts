import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Lab, openLab } from './lab.ts';
import { type NoWayOut, noWayOut } from './no-way-out.ts';
import { held, open, press } from './page-deeds.ts';

const CONTRACT = '/contracts/chigasaki-r7-mihonkai';
const PERSONS = `${CONTRACT}/persons`;
const JUNE = `${CONTRACT}/months/2025-06`;
const REVIEW = '/submissions/chigasaki-r7-mihonkai/2025-06';
const NEW = `${PERSONS}/2025-07-001`;
const DONE = `${PERSONS}/2025-06-001`;

let guard: NoWayOut;
let lab: Lab;
let staff: Page;
let manager: Page;
let city: Page;

beforeAll(async () => {
  guard = noWayOut();
  lab = await openLab();
  [staff, manager, city] = (await Promise.all(['mihon-staff', 'mihon-manager', 'chigasaki-staff'].map(lab.pageOf))) as [
    Page,
    Page,
    Page,
  ];
}, 120_000);

afterAll(async () => {
  await lab?.close();
  guard?.lift();
}, 60_000);

describe('a month of 茅ヶ崎, from the visit to the receipt', { timeout: 60_000 }, () => {
  test('a person is entered, and the facts decide', async () => {
    await open(staff, `${PERSONS}/new`);
    await press(staff, '新しい人を登録する');
    expect(new URL(staff.url()).pathname).toBe(`${PERSONS}/new`);
    await staff.getByLabel('整理番号').fill('2025-07-001');
    await staff.getByLabel('氏名', { exact: true }).fill('試験 𠮷子');
    await press(staff, '新しい人を登録する');
    await staff.waitForURL(`**${NEW}`);
    await staff.getByText('未決').first().waitFor();

    await open(staff, `${NEW}/facts`);
    const facts = staff.getByRole('group', { name: '対象かどうか' });
    for (const label of ['市内に居住する', '在宅である']) await facts.getByLabel(label).selectOption('はい');
    for (const label of ['長期入院している', '施設等に入所している'])
      await facts.getByLabel(label).selectOption('いいえ');
    await facts.getByLabel('要介護状態区分').selectOption('要介護4');
    await press(staff, '保存する');
    await staff.waitForURL(`**${NEW}`);
    await staff.getByText('対象です。訪問と計画の作成に進みます。').waitFor();
    await held(staff);
  });

  test('a step of the visit is recorded with its day', async () => {
    await staff.goto(`${NEW}/steps`);
    await staff.getByRole('link', { name: '茅ヶ崎市仕様書8(1)ア を記録する' }).click();
    await staff.getByLabel('行った日').fill('2025-07-01');
    await staff.getByLabel('行った人').fill('見本 計画男');
    await press(staff, 'この手順を記録する');
    await staff.getByText('令和7年7月1日').first().waitFor();
    await held(staff);
  });

  test('Form 1 (様式1) is filled in on screen, saves itself, and is kept as the plan', async () => {
    await open(staff, `${NEW}/plan`);
    await staff.getByRole('textbox', { name: '事由の説明' }).fill('屋外の移動はすべて車椅子で行う。');
    await staff.getByText('保存しました', { exact: true }).waitFor();
    await staff.reload();
    expect(await staff.getByRole('textbox', { name: '事由の説明' }).inputValue()).toBe(
      '屋外の移動はすべて車椅子で行う。',
    );
    await press(staff, 'できあがり（記録に保存する）');
    await staff.waitForURL(`**${NEW}`);
    await staff.getByText('新規・第1版', { exact: false }).waitFor();
  });

  test('copies are printed, and the page follows until they are done', async () => {
    await staff.goto(`${DONE}/plan`);
    await press(staff, '正本・副本・控をすべて');
    await staff.waitForURL('**/prints/*');
    await staff.getByText('できました').first().waitFor();
    await held(staff);
    const file = staff.locator('tbody a').first();
    const pdf = await staff.request.get((await file.getAttribute('href')) ?? '');
    expect(pdf.headers()['content-type']).toBe('application/pdf');
    expect((await pdf.body()).subarray(0, 5).toString()).toBe('%PDF-');
  });

  test('Form 2 (様式2) is open beside it, and what is lacking stands at its fields', async () => {
    await open(staff, `${NEW}/roster`);
    await press(staff, 'できあがり（記録に保存する）');
    await staff.waitForURL(`**${NEW}`);
  });

  test('the month says what counts, and is handed in by somebody who may', async () => {
    await open(staff, JUNE);
    await staff.getByText('責任者に頼んでください', { exact: false }).waitFor();
    await manager.goto(JUNE);
    await manager.getByRole('button', { name: '市に提出する' }).dblclick();
    await manager.getByText('市が審査中').first().waitFor();
    await held(manager);
  });

  test('the city marks a field and asks for a correction', async () => {
    await open(city, '/submissions');
    await city.getByRole('link', { name: '社会福祉法人見本会（架空）', exact: false }).click();
    await city.waitForURL(`**${REVIEW}`);
    await held(city);
    await city.getByRole('link', { name: '様式1 2025-06-001', exact: false }).click();
    await held(city);
    await city.getByRole('link', { name: '（携行品）', exact: false }).click();
    await held(city);
    await city.getByRole('textbox', { name: '携行品', exact: false }).fill('眼鏡を加えてください。');
    await press(city, '指摘を書き留める');
    await city.getByText('未通知').first().waitFor();
    await city.goto(REVIEW);
    await press(city, '選んだ正本の修正を求める');
    await city.getByText('修正待ち').first().waitFor();
    await held(city);
    await city.getByRole('link', { name: '審査結果（修正指摘）通知書', exact: false }).click();
    await city.locator('.fk-form').waitFor();
    await held(city);
  });

  test('the contractor corrects the plan and hands in again', async () => {
    await staff.goto(`${DONE}/plan`);
    const luggage = staff.getByRole('textbox', { name: '携行品', exact: true });
    await luggage.fill(`${await luggage.inputValue()}、眼鏡`);
    await press(staff, 'できあがり（記録に保存する）');
    await staff.waitForURL(`**${DONE}`);
    await open(manager, `${JUNE}/corrections`);
    await manager.getByText('眼鏡を加えてください。', { exact: false }).first().waitFor();
    await manager.getByLabel('直す前').fill('防災袋');
    await manager.getByLabel('直した後').fill('防災袋、眼鏡');
    await manager.getByLabel('対象者に確かめた日').fill('2025-07-02');
    await press(manager, '市に再提出する');
    await manager.waitForURL(`**${JUNE}`);
  });

  test('the city sees what changed, and receives', async () => {
    await city.goto(REVIEW);
    await city.getByRole('link', { name: '様式1 2025-06-001', exact: false }).click();
    await city.getByRole('table').getByText('眼鏡', { exact: false }).first().waitFor();
    await held(city);
    await city.goto(REVIEW);
    const boxes = await city.getByRole('group', { name: '正本を選ぶ' }).getByRole('checkbox').all();
    for (const box of boxes) {
      expect(await box.isChecked()).toBe(false);
      await box.check();
    }
    await city.getByLabel('通知書の番号・名称').fill('茅高第108号');
    await city.getByLabel('受領の前に', { exact: false }).selectOption('いいえ');
    await press(city, '受領する正本を確かめる');
    await city.getByText(`次の${boxes.length}件を受領します`, { exact: false }).waitFor();
    await held(city);
    await press(city, `${boxes.length}件を受領する`);
    await city.getByText('茅高第108号', { exact: false }).first().waitFor();
    await held(city);
  });

  test('what was received is counted for the invoice, and without a price no amount is made up', async () => {
    await open(staff, `${CONTRACT}/invoice`);
    const counts = staff.locator('dl').first();
    expect(await counts.innerText()).toMatch(/新規\s*5 件\s*更新\s*0 件[\s\S]*まだ決まりません/);
    await open(city, '/claims');
    await city.getByLabel('様式1（新規）1件の単価', { exact: false }).first().waitFor();
  });

  test('the other contractor sees nothing of it', async () => {
    const other = await lab.pageOf('reiji-staff');
    for (const path of ['/', '/plans', '/prints', '/trail', '/hand-outs']) {
      await other.goto(path);
      const text = await other.locator('body').innerText();
      expect(text, path).not.toMatch(/見本会|2025-07-001|試験 𠮷子|見本 太郎/);
    }
    await staff.goto('/prints');
    const order = (await staff.locator('tbody a').first().getAttribute('href')) ?? '';
    const foreign = [
      PERSONS,
      NEW,
      DONE,
      `${NEW}/facts`,
      `${DONE}/plan`,
      JUNE,
      `${CONTRACT}/invoice`,
      order,
      `${order}/0`,
      REVIEW,
    ];
    for (const path of foreign) expect((await other.request.get(path)).status(), path).toBe(404);
    const draft = await other.request.put(`${DONE}/plan/draft`, {
      data: { data: {}, unfinished: {}, consents: [], version: null },
      headers: { origin: lab.app.origin },
    });
    expect(draft.status()).toBe(404);
  });

  test('whoever signs out is out, on every page that was open', async () => {
    await press(city, 'サインアウト');
    await city.getByText('サインアウトしました。').waitFor();
    await city.goto(REVIEW);
    expect(new URL(city.url()).pathname).toBe('/sign-in');
  });

  test('nothing left the machine, no page broke a rule, and the server failed at nothing', () => {
    expect(guard.attempts).toEqual([]);
    expect(lab.strayed).toEqual([]);
    expect(lab.reported).toEqual([]);
    expect(lab.failures).toEqual([]);
  });
});
