import { stripTypeScriptTypes } from 'node:module';
import { parseSync } from 'oxc-parser';
import { declarationsOf, packages, sourceFiles, tagsOf, within } from './exports.mjs';

const AsyncFunction = (async () => {}).constructor;

/** `import { a as b } from 'x'` as a statement that a function may hold. */
function importStatement({ source, specifiers }) {
  const from = `await $import(${JSON.stringify(source.value)})`;
  return specifiers
    .map((each) => {
      if (each.type === 'ImportNamespaceSpecifier') return `const ${each.local.name} = ${from};`;
      const imported = each.type === 'ImportDefaultSpecifier' ? 'default' : each.imported.name;
      return `const { ${imported}: ${each.local.name} } = ${from};`;
    })
    .join(' ');
}

/** What stands after `// =>`, on that line and on the comment lines right below it. */
function expectedAfter(code, comments, statement) {
  const first = comments.findIndex(({ start }) => start >= statement.end);
  if (first < 0 || !/^\s*=>/.test(comments[first].value)) return undefined;
  if (code.slice(statement.end, comments[first].start).replace(';', '').trim() !== '') return undefined;
  const lines = [comments[first].value.replace(/^\s*=>/, '')];
  let { end } = comments[first];
  for (const { start, end: next, value } of comments.slice(first + 1)) {
    if (code.slice(end, start).trim() !== '' || /^\s*=>/.test(value)) break;
    lines.push(value);
    end = next;
  }
  return { text: lines.join('\n'), at: comments[first].start };
}

/** The expression that a statement gives a value to be compared. */
function comparedText(code, statement) {
  if (statement.type === 'ExpressionStatement') return code.slice(statement.expression.start, statement.expression.end);
  const [declared, ...more] = statement.type === 'VariableDeclaration' ? statement.declarations : [];
  return declared?.id.type === 'Identifier' && more.length === 0 ? declared.id.name : undefined;
}

/**
 * An example as a program: every statement as it stands, and a comparison for each `expression // => expected`. A line
 * `// =>` that belongs to no expression is an error, so that nothing is passed over.
 */
export function exampleProgram(text) {
  const code = stripTypeScriptTypes(text.replaceAll(/^```.*$/gm, ''));
  const { program, comments, errors } = parseSync('example.js', code, { sourceType: 'module' });
  if (errors.length > 0) throw new SyntaxError(`${errors[0].message} in the example: ${text}`);
  const lines = [];
  const compared = new Set();
  for (const statement of program.body) {
    const isImport = statement.type === 'ImportDeclaration';
    const expected = expectedAfter(code, comments, statement);
    const value = expected && comparedText(code, statement);
    if (value !== undefined) compared.add(expected.at);
    if (statement.type !== 'ExpressionStatement' || value === undefined) {
      lines.push(isImport ? importStatement(statement) : `${code.slice(statement.start, statement.end)};`);
    }
    if (value !== undefined) lines.push(`$compare(${JSON.stringify(value)}, (${value}), (${expected.text}\n));`);
  }
  const lost = comments.filter(({ value, start }) => /^\s*=>/.test(value) && !compared.has(start));
  if (lost.length > 0) throw new SyntaxError(`No expression before "//${lost[0].value}" in the example: ${text}`);
  const declared = program.body.flatMap((statement) => [
    ...(statement.declarations ?? []).map(({ id }) => id.name),
    ...(statement.specifiers ?? []).map(({ local }) => local.name),
    ...(statement.id ? [statement.id.name] : []),
  ]);
  return { body: lines.join('\n'), comparisons: compared.size, declared: new Set(declared) };
}

/** Runs an example with the names of `scope` at hand; `compare` gets the expression, its value and what is expected. */
export async function runExample(text, scope, load, compare) {
  const { body, declared } = exampleProgram(text);
  const names = Object.keys(scope).filter((name) => !declared.has(name) && name !== 'default');
  const run = new AsyncFunction('$import', '$compare', ...names, body);
  await run(load, compare, ...names.map((name) => scope[name]));
}

/** Every export with an example, over all packages. */
export function allExamples() {
  return packages().flatMap(({ name, folder }) =>
    sourceFiles(folder).flatMap((file) =>
      declarationsOf(file)
        .map((each) => ({
          package: name,
          name: each.name,
          path: within(file),
          line: each.line,
          texts: tagsOf(each.doc, 'example'),
        }))
        .filter(({ texts }) => texts.length > 0),
    ),
  );
}
