import type { Page } from 'playwright-core';

/** What has the focus, in the words that a person hears of it. */
interface Focused {
  readonly kind: 'text' | 'select' | 'radio' | 'checkbox' | 'submit' | 'other';
  /** The legend of its own control, if it is one of several inputs, and its label. */
  readonly name: string;
  readonly value: string;
}

/**
 * Fills in a form from its first control to its button with the keyboard alone: Tab, typing, Space and arrows. `answers`
 * goes by what a person hears, `legend/label` or `label`; a control without an answer is filled with `見本`, its first
 * option or a number.
 */
export async function fillByKeyboard(page: Page, answers: Readonly<Record<string, string>>): Promise<void> {
  for (;;) {
    await page.keyboard.press('Tab');
    const focused = await whatHasFocus(page);
    if (focused.kind === 'submit') return;
    await answer(page, focused, answers[focused.name]);
  }
}

async function answer(page: Page, { kind, name }: Focused, wanted: string | undefined): Promise<void> {
  const { keyboard } = page;
  if (kind === 'text') await keyboard.insertText(wanted ?? (/年|月|日|数|歳/.test(name) ? '7' : '見本'));
  if (kind === 'checkbox' || kind === 'radio') await keyboard.press('Space');
  if (kind !== 'radio' && kind !== 'select') return;
  for (let tries = 0; wanted !== undefined && tries < 20; tries++) {
    if ((await whatHasFocus(page)).value === wanted) return;
    await keyboard.press('ArrowDown');
  }
}

function whatHasFocus(page: Page): Promise<Focused> {
  return page.evaluate((): Focused => {
    const element = document.activeElement;
    const input = element instanceof HTMLInputElement ? element : null;
    const select = element instanceof HTMLSelectElement ? element : null;
    const area = element instanceof HTMLTextAreaElement ? element : null;
    const text = (node: Element | null | undefined): string => {
      const copy = node?.cloneNode(true);
      if (!(copy instanceof Element)) return '';
      for (const away of copy.querySelectorAll('.fk-required, rt, rp')) away.remove();
      return copy.textContent?.trim() ?? '';
    };
    const own = (input ?? select ?? area)?.labels?.[0];
    const label = own === undefined ? (element?.getAttribute('aria-label') ?? '') : text(own);
    const legend = text(element?.closest('fieldset.fk-field')?.querySelector('legend'));
    const isChoice = input?.type === 'radio' || input?.type === 'checkbox';
    const isSubmit = element instanceof HTMLButtonElement && element.type === 'submit';
    const typed = input === null || isChoice ? area : input;
    const kind = isSubmit
      ? 'submit'
      : select
        ? 'select'
        : isChoice
          ? (input?.type as 'radio')
          : typed
            ? 'text'
            : 'other';
    const name = isChoice ? legend : legend === '' ? label : `${legend}/${label}`;
    return { kind, name, value: isChoice ? label : (select?.selectedOptions[0]?.text ?? '') };
  });
}
