import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { isClauseId } from '../packages/clause/src/index.ts';
import { allExamples, exampleProgram, runExample } from './examples.mjs';
import { packages, published, tagsOf, within } from './exports.mjs';

const load = (specifier: string): Promise<Record<string, unknown>> => import(/* @vite-ignore */ specifier);

const compare = (expression: string, value: unknown, expected: unknown): void => {
  expect(value, expression).toEqual(expected);
};

describe('every example says the truth', () => {
  const entries = new Set(packages().flatMap((each) => (each.entries.length > 0 ? [each.name] : [])));

  test.each(allExamples().map((each) => [`${each.package}: ${each.name}`, each] as const))('%s', async (_, example) => {
    const ofPackage = entries.has(example.package) ? await load(`@fukushi-kit/${example.package}`) : {};
    const scope = { ...ofPackage, ...(await load(`../${example.path}`)) };
    for (const text of example.texts) await runExample(text, scope, load, compare);
  });
});

describe('what runs examples', () => {
  test.each<[title: string, text: string]>([
    ['a wrong value', '1 + 1 // => 3'],
    ['a wrong value on the next line', '[1, 2]\n// => [2, 1]'],
    ['a wrong value in the last of several', "'a' // => 'a'\n'b' // => 'c'"],
    ['a wrong value over several lines', '({ a: 1 })\n// => {\n//   a: 2,\n// }'],
    ['a wrong value of a name', 'const sum: number = 2; // => 3'],
    ['an unknown name', 'nowhere() // => 1'],
    ['an expectation of nothing', 'if (true) { }\n// => 1'],
    ['an expectation that is no expression', "'a' // => 'a', said twice"],
  ])('refuses %s', async (_, text) => {
    await expect(runExample(text, {}, load, compare)).rejects.toThrow();
  });

  test('takes setup, imports, types and values over several lines as they stand', async () => {
    const seen: unknown[] = [];
    const text = [
      "import { isClauseId as known } from '@fukushi-kit/clause';",
      "const ids: string[] = ['civil-code:143', 'civil-code:999'];",
      'ids.filter(known)',
      '// => [',
      "//   'civil-code:143',",
      '// ]',
      'await Promise.resolve(double(21)) // => 42',
    ].join('\n');
    await runExample(
      text,
      { double: (n: number) => n * 2 },
      load,
      (expression: string, value: unknown, expected: unknown) => {
        seen.push(expression);
        expect(value).toEqual(expected);
      },
    );
    expect(seen).toEqual(['ids.filter(known)', 'await Promise.resolve(double(21))']);
  });
});

describe('every export is told', () => {
  const exported = packages().flatMap(published);

  const said = (each: (typeof exported)[number]): string[] => {
    const where = `${within(each.file)}:${each.line} ${each.package}: ${each.name}`;
    if (each.doc === null) return [`${where} has no docstring`];
    const tags = tagsOf(each.doc, 'clause').map((tag: string) => tag.split(/\s+/));
    const wrong = tags.filter(([id = '', ...reason]) => (id === 'none' ? reason.length === 0 : !isClauseId(id)));
    const examples = tagsOf(each.doc, 'example');
    return [
      ...(tags.length === 0 ? [`${where} has no @clause`] : []),
      ...wrong.map(([id]) =>
        id === 'none' ? `${where} says @clause none without a reason` : `${where} cites ${id}, which is nowhere`,
      ),
      ...(each.kind === 'value' && examples.length === 0 ? [`${where} has no @example`] : []),
      ...examples
        .filter((text: string) => !/\/\/\s*=>/.test(text))
        .map(() => `${where} has an @example that compares nothing`),
    ];
  };

  test('in a docstring with its clause and, if it is a value, an example', () => {
    expect(exported.length).toBeGreaterThan(100);
    expect(exported.flatMap(said)).toEqual([]);
  });

  test('and the check sees what is missing', () => {
    const bare = {
      package: 'x',
      name: 'y',
      kind: 'value',
      file: import.meta.filename,
      line: 1,
      start: 0,
      end: 0,
      node: {},
      doc: null,
    };
    expect(said(bare)).toEqual(['scripts/examples.test.ts:1 x: y has no docstring']);
    const doc = (text: string): string[] =>
      said({ ...bare, doc: { line: 1, text } }).map((offence) => offence.replace(/^.*?: y /, ''));
    expect(doc('Says.')).toEqual(['has no @clause', 'has no @example']);
    expect(doc('Says.\n\n@clause none\n\n@example\ny() // => 1')).toEqual(['says @clause none without a reason']);
    expect(doc('Says.\n\n@clause civil-code:1430\n\n@example\ny()')).toEqual([
      'cites civil-code:1430, which is nowhere',
      'has an @example that compares nothing',
    ]);
    expect(doc('Says.\n\n@clause civil-code:143\n\n@example\ny() // => 1')).toEqual([]);
  });

  test('no file of a package stands outside what is read', () => {
    const index = readFileSync(new URL('../packages/clause/src/index.ts', import.meta.url), 'utf8');
    const names = exported.filter((each) => each.package === 'clause').map(({ name }) => name);
    const printed = [...index.matchAll(/\{([^}]*)\}/g)].flatMap(([, list = '']) =>
      list.split(',').map((name) => name.trim().replace(/^type /, '')),
    );
    expect(names.toSorted()).toEqual(printed.filter((name) => name !== '').toSorted());
  });

  test('a program tells how many comparisons it holds', () => {
    expect(exampleProgram("1 // => 1\n'two'; // => 'two'\nconst three = 3;").comparisons).toBe(2);
  });
});
