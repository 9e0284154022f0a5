import { describe, expect, test } from 'vitest';
import { boundPointers } from '../src/form-elements.ts';
import { type LaidOut, layOut } from '../src/lay-out.ts';
import type { PageModel } from '../src/page-model.ts';
import { stack } from './fixed-typeface.ts';
import { sampleForm } from './sample-form.ts';

const definition = sampleForm({
  kind: 'title',
  id: 'title',
  addressee: { label: 'あて先', bind: '/addressee', after: '　あて' },
  date: { label: '作成日', bind: '/madeOn' },
});

const laidOut = (data: unknown, mode: 'filled' | 'blank' = 'filled'): LaidOut =>
  layOut({ definition, data, mode, copy: null, typefaces: stack });

function printed(...asked: Parameters<typeof laidOut>): PageModel {
  const result = laidOut(...asked);
  if (!result.ok) throw new Error(JSON.stringify(result.findings));
  return result.value;
}

const textsOf = (model: PageModel): string[] =>
  model.pages.flatMap(({ items }) =>
    items.flatMap((item) => (item.kind === 'text' ? [item.glyphs.map(({ text }) => text).join('')] : [])),
  );

const linesOf = (model: PageModel) =>
  model.pages.flatMap(({ items }) => items.filter(({ kind, layer }) => kind === 'rule' && layer === 'value'));

describe('to whom a form goes, taken from the data', () => {
  test.each(['茅ヶ崎市長', '柏市長'])('%s stands at the left with あて behind it', (addressee) => {
    const model = printed({ addressee, madeOn: '2025-06-15' });
    expect(textsOf(model)).toContain(`${addressee}　あて`);
    expect(linesOf(model)).toEqual([]);
    expect(model.trace.map(({ pointer }) => pointer)).toContain('/addressee');
  });

  test.each<[title: string, model: () => PageModel]>([
    ['nobody recorded it', () => printed({ addressee: null })],
    ['the form is blank', () => printed({ addressee: '柏市長' }, 'blank')],
  ])('is a line to write on before あて where %s', (_, model) => {
    expect(textsOf(model())).toContain('　あて');
    expect(textsOf(model()).join('')).not.toContain('市長');
    expect(linesOf(model())).toHaveLength(1);
  });

  test('is never cut: one too long for its place stops the print', () => {
    const result = laidOut({ addressee: '見本'.repeat(60) });
    expect(result.findings.map(({ code, path }) => [code, path])).toEqual([['text-does-not-fit', ['addressee']]]);
  });

  test('that is no text stops the print', () => {
    expect(laidOut({ addressee: 7 }).findings.map(({ code }) => code)).toEqual(['not-text']);
  });

  test('is one of the places that the form binds', () => {
    expect(boundPointers(definition)).toEqual(['/addressee', '/madeOn']);
  });
});
