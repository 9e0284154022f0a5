import { textDigest, valueAt } from '@fukushi-kit/form';
import { formSchema, forms, rosterConsent, rosterProvision } from '@fukushi-kit/official-forms';
import { formExamples } from '@fukushi-kit/official-forms/examples';
import { parseWith } from '@fukushi-kit/schema';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { placesOf } from '../src/model/places.ts';
import { webFormOf } from '../src/model/web-form-of.ts';
import { faults } from './faults.ts';
import { fillByKeyboard } from './fill-by-keyboard.ts';
import { newStyles } from './new-styles.ts';
import { type OpenPages, openPages } from './open-pages.ts';

const ROSTER = 'chigasaki-r7/roster-consent';
const REPORT = 'chigasaki-r7/monthly-report';
const PLAN = 'chigasaki-r7/evacuation-plan';

let pages: OpenPages;

beforeAll(async () => {
  pages = await openPages(2);
}, 120_000);

afterAll(async () => {
  await pages?.close();
});

type Asked = Parameters<typeof window.show>[0];

async function show(page: Page, asked: Asked, width = 1280): Promise<void> {
  await page.setViewportSize({ width, height: 900 });
  await page.evaluate((what) => window.show(what), asked);
}

const finish = (page: Page): Promise<void> => page.getByRole('button', { name: '記入を終える' }).click();
const read = (page: Page, pointer: `/${string}`): Promise<unknown> => page.evaluate((at) => window.read(at), pointer);
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.id.replace(/^[^/~]*/, '') ?? '');

/** How far a page is wider than its window, in pixels. */
const overhang = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Colours and sizes come from one style, not from a form, and take most of the time: they are looked at where they are new. */
const isStyledAnew = newStyles();

async function allFaults(page: Page): Promise<readonly string[]> {
  const isNew = await isStyledAnew(page);
  return faults(page, { colours: isNew, sizes: isNew });
}

describe('every form keeps WCAG 2.2 A and AA, and fits 320 pixels', () => {
  test.concurrent.each([...forms.keys()])('%s', { timeout: 120_000 }, (form) =>
    pages.use(async (page) => {
      for (const shown of ['empty', 'full'] as const) {
        await show(page, { form, shown });
        expect(await allFaults(page), shown).toEqual([]);
      }
      await page.setViewportSize({ width: 320, height: 900 });
      expect(await overhang(page), 'filled in').toBe(0);
      await show(page, { form, shown: 'wrong' });
      await finish(page);
      await page.getByRole('heading', { name: /^直すところが/ }).waitFor();
      expect(await allFaults(page), 'with everything wrong').toEqual([]);
      await page.setViewportSize({ width: 320, height: 900 });
      expect(await overhang(page), 'with everything wrong').toBe(0);
    }),
  );
});

test('at twice the size of type the form fits the window too', () =>
  pages.use(async (page) => {
    await show(page, { form: PLAN, shown: 'full' });
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    expect(await overhang(page)).toBe(0);
    await page.evaluate(() => document.documentElement.style.removeProperty('font-size'));
  }));

describe('様式2', () => {
  test('is filled in to its last control, consented to and finished with the keyboard alone', () =>
    pages.use(async (page) => {
      await show(page, { form: ROSTER, shown: 'empty' });
      await fillByKeyboard(page, {
        '作成日/年': '7',
        '作成日/月': '6',
        '作成日/日': '１２',
        整理番号: '2025-06-002',
        氏名: '見本　花子',
        氏名のふりがな: 'みほん　はなこ',
        性別: '男',
        '生年月日/元号': '昭和',
        '生年月日/年': '元',
        '生年月日/月': '12',
        '生年月日/日': '25',
        年齢: '９８',
        郵便番号: '２５３－００００',
        住所: '神奈川県茅ヶ崎市見本町一丁目1番1号（架空）',
        電話: '0467-00-0001',
        携帯電話: '090-0000-0001',
        FAX: '0467-00-0009',
        メール: 'mihon@example.jp',
      });
      await page.keyboard.press('Enter');
      await page.waitForFunction(() => window.seen.finished !== null);
      const finished = await page.evaluate(() => window.seen.finished);
      expect(finished?.data).toMatchObject({
        controlNumber: '2025-06-002',
        madeOn: '2025-06-12',
        person: {
          name: '見本　花子',
          reading: 'みほん　はなこ',
          birthDate: '1926-12-25',
          sex: 'male',
          address: { postalCode: '253-0000', text: '神奈川県茅ヶ崎市見本町一丁目1番1号（架空）' },
          contact: { phone: '0467-00-0001', mobile: '090-0000-0001', fax: '0467-00-0009', email: 'mihon@example.jp' },
        },
        age: 98,
        provision: { answer: 'given' },
      });
      const places = placesOf(webFormOf(rosterConsent, formSchema(rosterConsent)));
      const values = places.map(({ label, pattern }) => [label, valueAt(finished?.data, `/${pattern.join('/')}`)]);
      expect(values.filter(([, value]) => value === null)).toEqual([]);
      expect(parseWith(formSchema(rosterConsent), finished?.data).ok).toBe(true);
      expect(finished?.consents).toEqual([
        {
          pointer: '/provision/answer',
          answer: 'given',
          textId: rosterProvision.id,
          textVersion: rosterProvision.version,
          textDigest: textDigest(rosterProvision.text),
        },
      ]);
    }));

  test('takes an answer back to unanswered, and keeps the focus at the question', () =>
    pages.use(async (page) => {
      await show(page, { form: ROSTER, shown: 'full' });
      await page.getByRole('button', { name: '名簿の情報の提供の同意の選択を取り消して未回答に戻す' }).click();
      expect(await read(page, '/provision/answer')).toBe('unanswered');
      expect(await focused(page)).toBe('/provision/answer');
      await page.getByRole('status').getByText('名簿の情報の提供の同意を未回答に戻しました。').waitFor();
    }));
});

describe('an input method', () => {
  test('composes in peace: nothing is recorded, told or finished until it is done', () =>
    pages.use(async (page) => {
      await show(page, { form: ROSTER, shown: 'empty' });
      const session = await page.context().newCDPSession(page);
      const name = page.getByLabel('氏名', { exact: true });
      await name.focus();
      for (const text of ['m', 'み', 'みh', 'みほ', 'みほn', 'みほん', '見本']) {
        await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
      }
      expect(await name.inputValue()).toBe('見本');
      await session.send('Input.dispatchKeyEvent', {
        type: 'rawKeyDown',
        windowsVirtualKeyCode: 229,
        key: 'Enter',
        code: 'Enter',
      });
      expect(await page.evaluate(() => [window.seen.data, window.seen.finished])).toEqual([null, null]);
      await session.send('Input.insertText', { text: '見本' });
      await page.waitForFunction(() => window.read('/person/name') === '見本');
      expect(await page.evaluate(() => window.seen.changed)).toEqual([['/person/name']]);
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => window.seen.finished)).toBeNull();
      expect(await page.getByRole('heading', { name: /直すところ/ }).count()).toBe(0);
    }));

  test('gives digits in full width, which are taken for a number when it is done', () =>
    pages.use(async (page) => {
      await show(page, { form: ROSTER, shown: 'empty' });
      const session = await page.context().newCDPSession(page);
      const age = page.getByLabel('年齢');
      await age.focus();
      await session.send('Input.imeSetComposition', { text: '８', selectionStart: 1, selectionEnd: 1 });
      await session.send('Input.insertText', { text: '８７' });
      await page.waitForFunction(() => window.read('/age') === 87);
      await page.keyboard.press('Tab');
      expect(await age.inputValue()).toBe('87');
    }));

  test.each(['髙﨑', '神\ufa19', '辻\udb40\udd00', 'か\u3099', '𠮷田', 'ＡＢＣ　㈱'])(
    'gives the name %s, and it stays so',
    (name) =>
      pages.use(async (page) => {
        await show(page, { form: ROSTER, shown: 'empty' });
        const field = page.getByLabel('氏名', { exact: true });
        await field.focus();
        await page.keyboard.insertText(name);
        await page.keyboard.press('Tab');
        expect(await read(page, '/person/name')).toBe(name);
        expect(await field.inputValue()).toBe(name);
      }),
  );
});

describe('a day', () => {
  test('that does not exist is told when it is left, and stays as it was typed', () =>
    pages.use(async (page) => {
      await show(page, { form: ROSTER, shown: 'empty' });
      const birth = page.getByRole('group', { name: '生年月日' });
      await birth.getByLabel('元号').selectOption('昭和');
      await birth.getByLabel('年', { exact: true }).fill('64');
      await birth.getByLabel('月', { exact: true }).fill('1');
      await birth.getByLabel('日', { exact: true }).fill('8');
      const fault = birth.getByText('生年月日の元号と年を確かめてください。その元号にこの日はありません。');
      expect(await fault.count()).toBe(0);
      await page.getByLabel('年齢').focus();
      await fault.waitFor();
      expect(await read(page, '/person/birthDate')).toBeNull();
      expect(await birth.getByLabel('日', { exact: true }).inputValue()).toBe('8');
      await birth.getByRole('button', { name: '「平成元年1月8日」にする' }).click();
      expect(await read(page, '/person/birthDate')).toBe('1989-01-08');
      expect(await birth.getByLabel('元号').inputValue()).toBe('平成');
      expect(await fault.count()).toBe(0);
    }));
});

describe('a check', () => {
  test('leads to what is wrong: the summary has the focus, its links go to the controls', () =>
    pages.use(async (page) => {
      await show(page, { form: REPORT, shown: 'wrong' });
      await finish(page);
      const summary = page.locator('.fk-summary');
      await summary.waitFor();
      expect(await summary.evaluate((element) => element === document.activeElement)).toBe(true);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await focused(page)).toBe('/madeOn');
      const links = await summary.getByRole('link').all();
      for (const link of links) {
        await link.click();
        const [invalid, described] = await page.evaluate(() => {
          const element = document.activeElement;
          const control = element?.closest('[role=radiogroup]') ?? element;
          const ids = control?.getAttribute('aria-describedby')?.split(' ') ?? [];
          return [
            control?.getAttribute('aria-invalid') === 'true',
            ids.some((id) => document.getElementById(id)?.textContent?.startsWith('誤り：')),
          ];
        });
        expect([await link.textContent(), invalid, described]).toEqual([await link.textContent(), true, true]);
      }
      expect(links.length).toBeGreaterThan(30);
    }));

  test('shows findings of others beside the control and in the summary, errors apart from what is to be looked at', () =>
    pages.use(async (page) => {
      const findings = [
        { path: ['person', 'name'], severity: 'warning', text: '名簿の氏名と違います。' },
        { path: ['age'], severity: 'error', text: '生年月日と年齢が合いません。' },
      ] as const;
      await show(page, { form: ROSTER, shown: 'full', findings });
      await page.getByRole('heading', { name: '直すところが1か所あります' }).waitFor();
      await page.getByRole('link', { name: '名簿の氏名と違います。' }).click();
      expect(await focused(page)).toBe('/person/name');
      expect(await page.getByLabel('年齢').getAttribute('aria-invalid')).toBe('true');
      expect(await page.getByLabel('氏名', { exact: true }).getAttribute('aria-invalid')).toBeNull();
      expect(await faults(page, { colours: true, sizes: true })).toEqual([]);
    }));
});

describe('rows of a list', () => {
  const submitted = valueAt(formExamples(REPORT).full, '/submissions') as readonly unknown[];
  const numbers = submitted.map((row) => valueAt(row, '/controlNumber'));

  test('are added at the end, with the focus in the new row', () =>
    pages.use(async (page) => {
      await show(page, { form: REPORT, shown: 'full' });
      await page.getByRole('button', { name: '提出物一覧を1件追加' }).click();
      await page
        .getByRole('status')
        .getByText(`提出物一覧の${numbers.length + 1}件目を追加しました。`)
        .waitFor();
      expect(await focused(page)).toBe(`/submissions/${numbers.length}~row`);
      await page.keyboard.press('Tab');
      await page.keyboard.insertText('2025-06-999');
      const added = await read(page, `/submissions/${numbers.length}`);
      expect(added).toMatchObject({ controlNumber: '2025-06-999', note: null });
    }));

  test('are removed only when that is confirmed, and the row is named', () =>
    pages.use(async (page) => {
      await show(page, { form: REPORT, shown: 'full' });
      const name = `提出物一覧の2件目（${numbers[1]}）`;
      const remove = page.getByRole('button', { name: '提出物一覧の2件目を削除' });
      await remove.click();
      const dialog = page.getByRole('dialog', { name: `${name}を削除しますか` });
      await dialog.waitFor();
      expect(await faults(page, { colours: true, sizes: true })).toEqual([]);
      const keep = dialog.getByRole('button', { name: '削除しない' });
      expect(await keep.evaluate((one) => one === document.activeElement)).toBe(true);
      await page.keyboard.press('Escape');
      await dialog.waitFor({ state: 'detached' });
      expect(await focused(page)).toBe('/submissions/1~row~remove');
      expect(await page.evaluate(() => window.seen.changed)).toEqual([]);
      await remove.click();
      await dialog.getByRole('button', { name: '削除する' }).click();
      await page.getByRole('status').getByText(`${name}を削除しました。`).waitFor();
      expect(await focused(page)).toBe('/submissions/1~row');
      const rows = (await read(page, '/submissions')) as readonly unknown[];
      expect(rows.map((row) => valueAt(row, '/controlNumber'))).toEqual(numbers.toSpliced(1, 1));
    }));

  test('keep the focus in the list when the last of them goes', () =>
    pages.use(async (page) => {
      await show(page, { form: REPORT, shown: 'full' });
      for (const _ of numbers) {
        await page.getByRole('button', { name: '提出物一覧の1件目を削除' }).click();
        await page.getByRole('button', { name: '削除する', exact: true }).click();
      }
      await page.getByText('記入した行はありません。').waitFor();
      expect(await focused(page)).toBe('/submissions');
      expect(await read(page, '/submissions')).toEqual([]);
    }));
});

describe('autosave', () => {
  test('says how it went, keeps what was typed when it fails, and tries again', () =>
    pages.use(async (page) => {
      await show(page, { form: ROSTER, shown: 'empty', failures: 1 });
      await page.getByLabel('電話', { exact: true }).fill('0467-00-0001');
      const failed = page.getByRole('status').getByText('保存できませんでした。記入した内容はこの画面に残っています。');
      await failed.waitFor();
      expect(await page.getByLabel('電話', { exact: true }).inputValue()).toBe('0467-00-0001');
      expect(await faults(page, { colours: true, sizes: true })).toEqual([]);
      await page.getByRole('button', { name: 'もう一度保存する' }).click();
      await page.getByRole('status').getByText('保存しました').waitFor();
      const [saved] = await page.evaluate(() => window.seen.saved);
      expect(saved).toMatchObject({ changed: ['/person/contact/phone'], unfinished: {} });
      expect(saved?.consents[0]?.answer).toBe('unanswered');
    }));

  test('saves a day that is not finished as it was typed', () =>
    pages.use(async (page) => {
      await show(page, { form: ROSTER, shown: 'full', failures: 0 });
      await page.getByRole('group', { name: '作成日' }).getByLabel('月', { exact: true }).fill('');
      await page.getByRole('status').getByText('保存しました').waitFor();
      const [saved] = await page.evaluate(() => window.seen.saved);
      expect(saved).toMatchObject({ changed: ['/madeOn'], unfinished: { '/madeOn': '令和7年月12日' } });
      expect(valueAt(saved?.data, '/madeOn')).toBeNull();
    }));
});

test('in forced colours every control keeps an edge and the focus is seen', () =>
  pages.use(async (page) => {
    await page.emulateMedia({ forcedColors: 'active' });
    await show(page, { form: ROSTER, shown: 'full' });
    const edges = await page
      .locator('.fk-input, .fk-button')
      .evaluateAll((elements) =>
        elements.map((element) => [getComputedStyle(element).borderTopStyle, getComputedStyle(element).borderTopWidth]),
      );
    expect(new Set(edges.map(String))).toEqual(new Set(['solid,1px']));
    await page.getByLabel('年齢').focus();
    expect(await page.getByLabel('年齢').evaluate((one) => getComputedStyle(one).outlineStyle)).toBe('solid');
    await page.emulateMedia({ forcedColors: null });
  }));

test('on paper the controls that only a screen needs are left out', () =>
  pages.use(async (page) => {
    await show(page, { form: REPORT, shown: 'full' });
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('button:visible').count()).toBe(0);
    await page.emulateMedia({ media: null });
  }));

test('no page asked for anything beyond this machine, and none reported an error', () => {
  expect(pages.requested.filter((url) => !url.startsWith(pages.origin) && !url.startsWith('data:'))).toEqual([]);
  expect(new Set(pages.requested.map((url) => new URL(url).pathname))).toEqual(new Set(['/', '/400.ttf', '/700.ttf']));
  expect(pages.errors).toEqual([]);
});
