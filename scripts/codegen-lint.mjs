import { target } from './codegen-sources.mjs';

const BASE = 'https://fukushi-kit.example/schemas/1/';
const KEYWORDS = new Set(
  `$schema $id $ref $defs title description type const oneOf anyOf properties required additionalProperties items
  minItems maxItems uniqueItems minLength maxLength pattern format minimum maximum multipleOf`.split(/\s+/),
);
const BESIDE_REF = new Set(['$ref', '$schema', '$id', '$defs', 'title', 'description']);

/** Every place where a schema leaves the profile of schemas/README.md, as `file: where: what`. */
export function lint(sources, isClauseId) {
  const known = new Set(
    sources.flatMap(({ path, schema }) => [path, ...Object.keys(schema.$defs ?? {}).map((def) => `${path}#${def}`)]),
  );
  return sources.flatMap(({ path, schema }) => {
    const found = [];
    const say = (at, what) => found.push(`${path}.schema.json: ${at === '' ? '/' : at}: ${what}`);
    if (schema.$schema !== 'https://json-schema.org/draft/2020-12/schema') say('/$schema', 'is not draft 2020-12');
    if (schema.$id !== `${BASE}${path}.schema.json`) say('/$id', `is not ${BASE}${path}.schema.json`);
    if (typeof schema.title !== 'string') say('/title', 'is missing');
    walk(schema, '', { path, known, isClauseId, say });
    return found;
  });
}

function walk(node, at, context) {
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return context.say(at, 'is not a schema');
  keywords(node, at, context);
  reference(node, at, context);
  values(node, at, context);
  choices(node, at, context);
  clauses(node, at, context);
  for (const [name, schema] of Object.entries(node.properties ?? {})) {
    property(schema, `${at}/properties/${name}`, context);
    walk(schema, `${at}/properties/${name}`, context);
  }
  for (const [name, schema] of Object.entries(node.$defs ?? {})) walk(schema, `${at}/$defs/${name}`, context);
  for (const key of ['oneOf', 'anyOf'])
    (node[key] ?? []).forEach((schema, index) => {
      walk(schema, `${at}/${key}/${index}`, context);
    });
  if (node.items !== undefined) walk(node.items, `${at}/items`, context);
}

function keywords(node, at, { say }) {
  for (const key of Object.keys(node))
    if (!KEYWORDS.has(key) && !key.startsWith('x-')) say(`${at}/${key}`, 'is not a keyword of the profile');
}

function reference(node, at, { path, known, say }) {
  if (node.$ref === undefined) return;
  for (const key of Object.keys(node))
    if (!BESIDE_REF.has(key) && !key.startsWith('x-')) say(`${at}/${key}`, 'stands beside a $ref');
  const to = target(path, node.$ref);
  if (to === undefined || !known.has(to.def === undefined ? to.path : `${to.path}#${to.def}`))
    say(`${at}/$ref`, `points nowhere: ${node.$ref}`);
}

function values(node, at, { say }) {
  const types = [node.type ?? []].flat();
  if (types.includes('number')) say(`${at}/type`, 'is number; use integer');
  if (types.includes('object')) {
    if (node.additionalProperties !== false) say(at, 'is an open object');
    for (const name of node.required ?? [])
      if (node.properties?.[name] === undefined) say(`${at}/required`, `names ${name}, which is no property`);
  }
  if (types.includes('string')) {
    if (node.maxLength === undefined) say(at, 'is a string without maxLength');
    if (node.format !== undefined && node.format !== 'date') say(`${at}/format`, 'is not date');
    if (node.pattern !== undefined) pattern(node.pattern, `${at}/pattern`, say);
  }
  if (types.includes('integer') && (node.minimum === undefined || node.maximum === undefined))
    say(at, 'is an integer without bounds');
  if (types.includes('array') && (node.maxItems === undefined || node.items === undefined))
    say(at, 'is an array without items or maxItems');
  if (node.multipleOf !== undefined && !Number.isInteger(node.multipleOf)) say(`${at}/multipleOf`, 'is not whole');
}

/** Ajv reads a pattern by code points and zod by UTF-16 units; only what is the same in both may stand. */
function pattern(text, at, say) {
  if (!text.startsWith('^') || !text.endsWith('$')) say(at, 'is not anchored at both ends');
  if (/\\p\{|\\u\{|\\u[dD][89a-fA-F]|[\u{10000}-\u{10ffff}]/u.test(text)) say(at, 'needs the flag u');
  if (/(?:\[\^(?:\\.|[^\]])*\]|(?<![\\[])\.)(?![*+\]])/.test(text.replace(/\[(?!\^)(?:\\.|[^\]])*\]/g, 'x')))
    say(at, 'counts characters of an open set; use * or + and minLength, maxLength');
  for (const flags of ['', 'u'])
    try {
      new RegExp(text, flags);
    } catch {
      say(at, `is no regular expression with flags "${flags}"`);
    }
}

function choices(node, at, { say }) {
  for (const [index, option] of (node.oneOf ?? []).entries())
    if ('const' in option && option.const !== null && typeof option.title !== 'string')
      say(`${at}/oneOf/${index}`, 'is a choice without a title');
  const isNull = (option) => option.type === 'null';
  if (node.anyOf !== undefined && (node.anyOf.length !== 2 || node.anyOf.filter(isNull).length !== 1))
    say(`${at}/anyOf`, 'is more than a value or null; use oneOf');
}

function property(schema, at, { say }) {
  if (typeof schema.title !== 'string') say(at, 'has no title');
  const cited = Array.isArray(schema['x-clause']) && schema['x-clause'].length > 0;
  const explained = typeof schema['x-why'] === 'string' && schema['x-why'] !== '';
  if (!cited && !explained) say(at, 'has neither x-clause nor x-why');
}

function clauses(node, at, { isClauseId, say }) {
  for (const id of node['x-clause'] ?? []) if (!isClauseId(id)) say(`${at}/x-clause`, `cites no known clause: ${id}`);
}
