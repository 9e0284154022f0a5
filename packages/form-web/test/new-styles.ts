import type { Page } from 'playwright-core';

/**
 * Tells of pages one after another whether something on them stands in a place of the style in which nothing stood before:
 * the same element with the same class and state within the same classes looks alike on every form.
 */
export function newStyles(): (page: Page) => Promise<boolean> {
  const seen = new Set<string>();
  return async (page) => {
    const fresh = (await stylesOf(page)).filter((style) => !seen.has(style));
    for (const style of fresh) seen.add(style);
    return fresh.length > 0;
  };
}

/** Each element of a form as its style sees it: what it is, and in which classes it stands, however often. */
function stylesOf(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const classesAbove = (element: Element): ReadonlySet<string> => {
      const classes = new Set<string>();
      for (let above = element.parentElement; above !== null; above = above.parentElement) {
        for (const name of above.classList) classes.add(name);
      }
      return classes;
    };
    const style = (element: Element): string =>
      [
        element.localName,
        element.getAttribute('class'),
        element.ariaInvalid,
        element.matches(':disabled'),
        ...[...classesAbove(element)].sort(),
      ].join(' ');
    return [...new Set([...document.querySelectorAll('#root *')].map(style))];
  });
}
