import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseSync } from 'oxc-parser';
import { citedLiterals } from './citations.mjs';
import { root } from './exports.mjs';

/** A clause that nothing under test is about. */
const ELSEWHERE = 'civil-code:138';

/** A function without its body: it gives nothing back. */
function emptied(code, name) {
  const { program } = parseSync('mutant.tsx', code, { lang: 'ts' });
  for (const { declaration } of program.body) {
    const declared = declaration?.declarations?.[0];
    const node = declaration?.id?.name === name ? declaration : declared?.id.name === name ? declared.init : undefined;
    if (node?.body) return `${code.slice(0, node.body.start)}{ return undefined; }${code.slice(node.body.end)}`;
  }
  throw new Error(`No function ${name} to be emptied`);
}

/** The code with another citation wherever it cites a clause. */
function citingElsewhere(code, clause, lang) {
  const { program } = parseSync(`mutant.${lang}`, code);
  const literals = citedLiterals(program).filter(({ value }) => value.split(' ').includes(clause));
  if (literals.length === 0) throw new Error(`Nothing cites ${clause}`);
  return literals.reduceRight(
    (text, { start, end }) => `${text.slice(0, start)}'${ELSEWHERE}'${text.slice(end)}`,
    code,
  );
}

function negated(condition, clause) {
  if (condition === null || typeof condition !== 'object') return condition;
  if (Array.isArray(condition)) return condition.map((each) => negated(each, clause));
  if (condition.op === 'clause' && condition.id === clause)
    return { ...condition, of: { op: 'not', of: condition.of } };
  return Object.fromEntries(Object.entries(condition).map(([key, each]) => [key, negated(each, clause)]));
}

/** The generated profiles with what one clause says turned into its opposite. */
function withNegation(code, { profile, rule, clause }) {
  const json = JSON.parse(readFileSync(join(root, `packages/municipality/profiles/${profile}.json`), 'utf8'));
  json.rules[rule] = negated(json.rules[rule], clause);
  return `${code}\n(profileData as Record<string, unknown>)[${JSON.stringify(profile)}] = ${JSON.stringify(json)};\n`;
}

/** The text of a module under a mutant of {@link import('./clauses-prove.mjs').prove}. */
export function mutated(code, mutant) {
  if (mutant.kind === 'rule') return withNegation(code, mutant);
  if (mutant.kind === 'code') return citingElsewhere(code, mutant.clause, mutant.path.endsWith('x') ? 'tsx' : 'ts');
  return emptied(code, mutant.name);
}
