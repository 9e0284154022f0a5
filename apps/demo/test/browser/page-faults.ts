import axe from 'axe-core';
import type { Page } from 'playwright-core';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Windows a page is looked at in: a desk's screen, the same at 200 % (which halves it), and the narrowest of WCAG 1.4.10. */
const WIDTHS = [640, 320, 1280];

/** Everything that stands against a page as it is: WCAG 2.2 A and AA by axe, and sideways scrolling in any window. */
export async function pageFaults(page: Page): Promise<readonly string[]> {
  const faults = [...(await axeFaults(page))];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 900 });
    const over = await overhang(page);
    if (over !== null) faults.push(`${width} pixels: ${over}`);
  }
  return faults;
}

/** What axe finds, with the markup that it is about. */
export async function axeFaults(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const options = JSON.stringify({ runOnly: TAGS, resultTypes: ['violations'], preload: false });
  const found = (await page.evaluate(`window.axe.run(document, ${options})`)) as axe.AxeResults;
  return found.violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 300)}`));
}

/** The element that makes a page wider than its window, if one does. */
function overhang(page: Page): Promise<string | null> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return null;
    const reach = (one: Element): number => one.getBoundingClientRect().right;
    const wide = [...document.querySelectorAll('body *')].filter((one) => reach(one) > clientWidth);
    const deepest = wide.findLast((one) => reach(one) >= scrollWidth - 1) ?? wide.at(-1);
    return `${scrollWidth - clientWidth} too wide by ${deepest?.outerHTML.slice(0, 200) ?? 'something'}`;
  });
}
