import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clauses } from './clauses.ts';
import { parseCitations } from './parse-citations.ts';

describe('citations beside each other', () => {
  test.each<[text: string, ids: readonly string[]]>([
    ['', []],
    ['  ', []],
    ['civil-code:143', ['civil-code:143']],
    [' chigasaki-r7:6(1)  chigasaki-r7:6(2)\n', ['chigasaki-r7:6(1)', 'chigasaki-r7:6(2)']],
    ['chigasaki-r7:6　civil-code:142', ['chigasaki-r7:6', 'civil-code:142']],
    ['kashiwa-r7:7(2)カ(ｵ)', ['kashiwa-r7:7(2)カ(ｵ)']],
    ['kashiwa-r7:7(2)ｶ(ｵ)', ['kashiwa-r7:7(2)カ(ｵ)']],
    ['kashiwa-r7:7(2)カ(オ)', ['kashiwa-r7:7(2)カ(ｵ)']],
    ['chigasaki-r7:8(4)ｱ(ｱ)①(a)', ['chigasaki-r7:8(4)ア(ア)①(a)']],
    ['chigasaki-r7:ｴｺA', ['chigasaki-r7:エコA']],
    ['civil-code:142 https://www.city.example.jp/ｶ#1', ['civil-code:142', 'https://www.city.example.jp/ｶ#1']],
  ])('%j is read as %j', (text, ids) => {
    expect(parseCitations(text)).toEqual({ ok: true, value: ids });
  });

  test('every unknown one is a finding at its place, with the nearest known id', () => {
    expect(parseCitations('chigasaki-r7:6(4) civil-code:142 civil-cod:142 ???')).toEqual({
      ok: false,
      findings: [
        { code: 'unknown-citation', path: [0], severity: 'error', detail: { suggestion: 'chigasaki-r7:6(1)' } },
        { code: 'unknown-citation', path: [2], severity: 'error', detail: { suggestion: 'civil-code:142' } },
        { code: 'unknown-citation', path: [3], severity: 'error' },
      ],
    });
  });

  test('circled and full-width figures are no other spelling: only kana is folded', () => {
    expect(parseCitations('chigasaki-r7:8(4)ア(ア)1(a)').ok).toBe(false);
    expect(parseCitations('chigasaki-r7：6').ok).toBe(false);
  });

  test('what was given is not repeated in the finding', () => {
    expect(JSON.stringify(parseCitations('見本太郎'))).not.toContain('見本');
  });

  test('a text of ten million letters is refused as a whole', () => {
    const parsed = parseCitations('x '.repeat(5_000_000));
    expect(parsed).toEqual({
      ok: false,
      findings: [{ code: 'citations-too-long', path: [], severity: 'error', detail: { limit: 10_000 } }],
    });
  });

  test('whatever is cited comes back in its order', () => {
    const ids = clauses.map(({ id }) => id);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...ids), { maxLength: 20 }), (cited) => {
        expect(parseCitations(cited.join(' '))).toEqual({ ok: true, value: cited });
      }),
    );
  });
});
