import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Lab, openLab } from './lab.ts';
import { type NoWayOut, noWayOut } from './no-way-out.ts';
import { held, open, press } from './page-deeds.ts';

const CONTRACT = '/contracts/kashiwa-r7-mihon';
const CASES = `${CONTRACT}/support-cases`;
const CASE = `${CASES}/C-900`;

let guard: NoWayOut;
let lab: Lab;
let staff: Page;
let manager: Page;

beforeAll(async () => {
  guard = noWayOut();
  lab = await openLab();
  staff = await lab.pageOf('kashiwa-mihon-staff');
  manager = await lab.pageOf('kashiwa-mihon-manager');
}, 120_000);

afterAll(async () => {
  await lab?.close();
  guard?.lift();
}, 60_000);

/** Records an event that the case offers now. */
async function record(link: string, fill: (page: Page) => Promise<void> = async () => undefined): Promise<void> {
  await staff.goto(CASE);
  await staff.getByRole('link', { name: link, exact: true }).first().click();
  await held(staff);
  await fill(staff);
  const unfilled = staff.locator('main form :invalid:not(fieldset)');
  expect(await unfilled.evaluateAll((found) => found.map(({ id }) => id)), link).toEqual([]);
  await press(staff, '保存する');
  const refused = staff.locator('#errors');
  await staff.getByRole('heading', { level: 1, name: 'C-900', exact: false }).or(refused).waitFor();
  expect(await refused.allInnerTexts(), link).toEqual([]);
}

async function choose(page: Page, answers: Readonly<Record<string, string>>): Promise<void> {
  for (const [label, option] of Object.entries(answers))
    await page.getByLabel(new RegExp(`^${label}`)).selectOption(option);
}

describe('a case of 柏, from intake to closing', { timeout: 60_000 }, () => {
  test('a consultation is written down', async () => {
    await open(staff, `${CONTRACT}/consultations`);
    await open(staff, `${CONTRACT}/consultations/new`);
    await staff.getByLabel('時刻').fill('10:30');
    await choose(staff, { 経路: '電話', 相談者の属性: '高齢の方' });
    await press(staff, '保存する');
    await staff.waitForURL((url) => url.pathname === `${CONTRACT}/consultations`);
    await staff.getByText('10:30').waitFor();
  });

  test('an intake begins the case', async () => {
    await open(staff, CASES);
    await open(staff, `${CASES}/new`);
    await staff.getByLabel('整理番号').fill('C-900');
    await choose(staff, {
      利用申込をした者: '本人又は世帯',
      '相談受付・申込票を相談者が記入した': 'はい',
      '生活課題等が複雑・複合化している': 'はい',
      複数の支援機関の役割分担等が必要である: 'はい',
    });
    await staff.getByRole('button', { name: '保存する' }).dblclick();
    await staff.waitForURL((url) => url.pathname === CASE);
    await staff.getByRole('heading', { name: '次にすること' }).waitFor();
    await held(staff);
  });

  test('its sheet is filled in on screen, saves itself, and is printed', async () => {
    await staff.getByRole('link', { name: '相談受付・申込票', exact: false }).first().click();
    await staff.locator('.fk-form').waitFor();
    await held(staff);
    const name = staff.getByRole('textbox', { name: '氏名', exact: true }).first();
    await name.fill('見本 髙子');
    await staff.getByText('保存しました', { exact: true }).waitFor();
    await staff.reload();
    expect(await name.inputValue()).toBe('見本 髙子');
    await press(staff, 'この内容で1部');
    await staff.waitForURL('**/prints/*');
    await staff.getByText('できました').first().waitFor();
  });

  test('answer, assessment, plan and conference follow in their order', async () => {
    await record('情報共有への同意の答え', async (page) => choose(page, { 答え: '同意' }));
    await record('インテーク・アセスメント');
    await record('プランの作成（プラン）', async (page) => {
      await choose(page, { 事業: '多機関協働事業', プランの別: 'プラン' });
      await page.getByLabel('支援機関 1').fill('見本支援センター');
      await page.getByLabel('役割 1').fill('週に一度の訪問');
      await page.getByLabel('支援の目標').fill('家で暮らし続ける。');
      await page.getByLabel('支援の方針').fill('週に一度連絡する。');
    });
    await record('会議の開催（プラン策定）', async (page) => {
      await choose(page, { 会議の種類: '重層的支援会議', 主催者: '受託者' });
      for (const one of ['柏市', '多機関協働事業の受託者']) await page.getByLabel(one, { exact: true }).check();
    });
    await staff.getByText('支援中').first().waitFor();
  });

  test('it is closed once a conference judged so, with who stays in charge', async () => {
    await record('会議の開催（支援終結の判断）', async (page) => {
      await page.getByLabel('会議の番号').fill('M-C-900-2');
      await choose(page, { 会議の種類: '重層的支援会議', 主催者: '受託者' });
    });
    await record('支援の終結', async (page) => {
      await choose(page, {
        本人や世帯の課題が整理された: 'はい',
        支援の見通しがついた: 'はい',
        プランによる役割分担について合意した: 'はい',
        主担当機関: '見本支援センター',
      });
    });
    await staff.getByText('終結', { exact: false }).first().waitFor();
    await staff.getByText('見本支援センター', { exact: false }).first().waitFor();
    await held(staff);
  });

  test('the results of a month are counted, printed and handed in', async () => {
    await open(manager, `${CONTRACT}/results/2025-06`);
    await press(manager, '月次実績報告書を印刷する');
    await manager.waitForURL('**/prints/*');
    await manager.getByText('できました').first().waitFor();
    await manager.goto(`${CONTRACT}/results/2025-06`);
    await manager.getByRole('button', { name: '柏市に提出する' }).dblclick();
    await manager.getByText('に提出しました', { exact: false }).first().waitFor();
    const city = await lab.pageOf('kashiwa-staff');
    await open(city, '/submissions');
    await city.getByRole('row', { name: '令和7年6月', exact: false }).waitFor();
  });

  test('duties, settlement, staff and terms are pages that hold', async () => {
    for (const page of ['duties', 'settlement', 'staff', 'terms']) await open(staff, `${CONTRACT}/${page}`);
    await staff.goto(`${CONTRACT}/settlement`);
    await staff.getByText('確定金額').first().waitFor();
  });

  test('the policy is checked, and its sheets are printed', async () => {
    await open(manager, `${CONTRACT}/policy`);
    await manager.getByRole('table', { name: '個人情報の点検の結果', exact: false }).first().waitFor();
    await manager.getByRole('button', { name: '印刷', exact: false }).first().click();
    await manager.waitForURL('**/prints/*');
    await manager
      .getByText(/できました|止まったものがあります/)
      .first()
      .waitFor({ timeout: 50_000 });
    expect(await manager.locator('main').innerText()).not.toContain('止まったもの');
    await held(manager);
  });

  test('whoever signs out is out', async () => {
    await press(staff, 'サインアウト');
    await staff.getByText('サインアウトしました。').waitFor();
    await staff.goto(CASE);
    expect(new URL(staff.url()).pathname).toBe('/sign-in');
  });

  test('nothing left the machine, no page broke a rule, and the server failed at nothing', () => {
    expect(guard.attempts).toEqual([]);
    expect(lab.strayed).toEqual([]);
    expect(lab.reported).toEqual([]);
    expect(lab.failures).toEqual([]);
  });
});
