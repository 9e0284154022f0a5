import type { Browser, Page } from 'playwright-core';
import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openChromium } from '../../test/browser/chromium.ts';
import { axeFaults } from '../../test/browser/page-faults.ts';
import { openPage } from './example-page.ts';
import { EmptyPictures, ExamplePictures, ExtremePictures } from './example-pictures.tsx';

let browser: Browser;

beforeAll(async () => {
  browser = await openChromium();
}, 120_000);

afterAll(async () => {
  await browser?.close();
});

/** How far a page is wider than its window, in pixels. */
const overhang = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** The smallest type that is seen on a page, in pixels. */
const smallestType = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let smallest = Number.POSITIVE_INFINITY;
    while (texts.nextNode()) {
      const parent = texts.currentNode.parentElement;
      if (parent === null || texts.currentNode.textContent?.trim() === '') continue;
      const { fontSize, display } = getComputedStyle(parent);
      if (display !== 'none') smallest = Math.min(smallest, Number.parseFloat(fontSize));
    }
    return smallest;
  });

async function withPage(pictures: ReactNode, run: (page: Page) => Promise<void>): Promise<void> {
  const complaints: string[] = [];
  const page = await openPage(browser, renderToStaticMarkup(pictures), complaints);
  try {
    await run(page);
    expect(complaints).toEqual([]);
  } finally {
    await page.close();
  }
}

describe('pictures keep WCAG 2.2 A and AA, fit 320 pixels and keep the policy of the app', () => {
  test.each([
    ['a year', <ExamplePictures key="a" />],
    ['nothing', <EmptyPictures key="b" />],
    ['extremes', <ExtremePictures key="c" />],
  ])('%s', { timeout: 120_000 }, (_, pictures) =>
    withPage(pictures, async (page) => {
      expect(await axeFaults(page), 'wide').toEqual([]);
      expect(await overhang(page), 'wide').toBe(0);
      await page.setViewportSize({ width: 320, height: 900 });
      expect(await axeFaults(page), 'narrow').toEqual([]);
      expect(await overhang(page), 'narrow').toBe(0);
      expect(await smallestType(page)).toBeGreaterThanOrEqual(12);
      await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
      expect(await axeFaults(page), 'in a contrast theme').toEqual([]);
    }),
  );
});

test('at twice the size of type the pictures fit the window too', () =>
  withPage(<ExamplePictures />, async (page) => {
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    expect(await overhang(page)).toBe(0);
  }));

test('in a contrast theme every part is drawn in its two colours, and told apart by texture', () =>
  withPage(<ExamplePictures />, async (page) => {
    await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
    const seen = await page.evaluate(() => {
      const probe = document.body.appendChild(document.createElement('p'));
      const system = (name: string): string => {
        probe.style.color = name;
        return getComputedStyle(probe).color;
      };
      const two = [system('Canvas'), system('CanvasText')];
      const all = [...document.querySelectorAll('.pic-plane, .pic-stroke, .pic-dot, .pic-part')];
      const colours = all.flatMap((element) => {
        const { fill, stroke } = getComputedStyle(element);
        return [fill, stroke].filter((colour) => colour.startsWith('rgb'));
      });
      return { two, others: colours.filter((colour) => !two.includes(colour)), count: colours.length };
    });
    expect(new Set(seen.two).size).toBe(2);
    expect(seen.count).toBeGreaterThan(50);
    expect(seen.others).toEqual([]);
  }));

test('a drawing is heard as one image with its sentence, and its numbers are read from a table', () =>
  withPage(<ExamplePictures />, async (page) => {
    const image = page.getByRole('img', { name: '計画の進みの図' });
    expect(await image.ariaSnapshot()).toBe('- img "計画の進みの図"');
    const sentence = await image.evaluate((element) => element.getAttribute('aria-describedby') ?? '');
    expect(await page.locator(`[id="${sentence}"]`).textContent()).toBe(
      '全部で118人。提出まで進んだのは36人、受領まで終わったのは22人です。',
    );
    const rowsOf = (table: string): Promise<readonly string[]> =>
      page
        .getByRole('table', { name: table })
        .getByRole('row')
        .evaluateAll((rows) =>
          rows.map((row) => [...row.querySelectorAll('th, td')].map((cell) => cell.textContent).join('|')),
        );
    expect(await rowsOf('表：計画の進み')).toEqual([
      '段階|今この段階|ここまで進んだ',
      '対象確認|24人|118人',
      '訪問|18人|94人',
      '作成|31人|76人',
      '署名|9人|45人',
      '提出|14人|36人',
      '受領|22人|22人',
    ]);
    expect((await rowsOf('表：月ごとの相談件数')).slice(-3)).toEqual([
      '令和8年2月|20|33|記録なし|9|8|70以上',
      '令和8年3月|31|52|17|14|12|126',
      '計|266|458|122以上|112|80|1,038以上',
    ]);
    expect((await rowsOf('表：個人情報の点検の結果')).at(-1)).toBe('計|7|3|14|2|40|15|81');
    expect((await rowsOf('令和7年7月の暦')).at(3)).toBe(
      '13|14遅れ 検査の立会い|15 今日|16|17|18期限前 作成した計画の一覧の提出未決 委託料の請求|19',
    );
    expect(await rowsOf('令和7年7月に期日のある義務')).toContain('7月14日（月）|遅れ|検査の立会い仕様書第12条　受託側');
  }));

test('titles that a narrow calendar does not show are still heard', () =>
  withPage(<ExamplePictures />, async (page) => {
    await page.setViewportSize({ width: 320, height: 900 });
    const day = page.getByRole('table', { name: '令和7年7月の暦' }).getByRole('cell', { name: /^10/ });
    expect(await day.ariaSnapshot()).toContain('月次報告書（6月分）');
  }));

test('a table that is wider than the window is reached and moved by the keyboard', () =>
  withPage(<ExamplePictures />, async (page) => {
    await page.setViewportSize({ width: 320, height: 900 });
    const frame = page.getByRole('region', { name: '表：月ごとの相談件数' });
    await frame.focus();
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowRight');
    await page.waitForFunction(() => [...document.querySelectorAll('.pic-scroll')].some((one) => one.scrollLeft > 0));
  }));
