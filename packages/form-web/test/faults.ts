import type { Page } from 'playwright-core';

interface AxeResults {
  readonly violations: readonly {
    readonly id: string;
    readonly nodes: readonly { readonly html: string; readonly failureSummary: string }[];
  }[];
}

declare global {
  interface Window {
    axe: { run: (context: Document, options: object) => Promise<AxeResults> };
  }
}

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

/** What axe finds against WCAG 2.2 A and AA on a page; `contrast: false` leaves the colours out. */
export async function faults(page: Page, { contrast }: { readonly contrast: boolean }): Promise<readonly string[]> {
  const options = {
    runOnly: TAGS,
    resultTypes: ['violations'],
    preload: false,
    rules: { 'color-contrast': { enabled: contrast } },
  };
  const { violations } = await page.evaluate((how) => window.axe.run(document, how), options);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}
