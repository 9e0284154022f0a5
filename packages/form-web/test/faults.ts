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

/** What is looked at beside the markup: the colours of every letter, the size of every control. */
interface Looks {
  readonly colours: boolean;
  readonly sizes: boolean;
}

/** What axe finds against WCAG 2.2 A and AA on a page. */
export async function faults(page: Page, { colours, sizes }: Looks): Promise<readonly string[]> {
  const options = {
    runOnly: TAGS,
    resultTypes: ['violations'],
    preload: false,
    rules: { 'color-contrast': { enabled: colours }, 'target-size': { enabled: sizes } },
  };
  const { violations } = await page.evaluate((how) => window.axe.run(document, how), options);
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`),
  );
}
