import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';

const TYPE_NAMES = { municipality: 'MunicipalityProfile' };

/** Reads every schema below `folder`: its path without the ending, whether it is a part or a document, its content. */
export function readSources(folder) {
  return readdirSync(folder, { recursive: true })
    .filter((name) => name.endsWith('.schema.json'))
    .map((name) => name.split(sep).join('/'))
    .sort()
    .map((name) => readSource(folder, name));
}

function readSource(folder, name) {
  const path = name.replace(/\.schema\.json$/, '');
  const schema = JSON.parse(readFileSync(join(folder, name), 'utf8'));
  return { path, schema, isPart: path.startsWith('core/'), type: typeName(path, schema) };
}

function typeName(path, schema) {
  if (schema['x-type'] !== undefined) return schema['x-type'];
  const base = pascal(path.slice(path.lastIndexOf('/') + 1));
  return TYPE_NAMES[path] ?? (path.startsWith('forms/') ? `${base}Form` : base);
}

/** `person-name` and `planPerson` as a type name: `PersonName`, `PlanPerson`. */
export function pascal(text) {
  return text.replace(/(?:^|-)([a-z])/g, (_, letter) => letter.toUpperCase());
}

/** Where a reference written in `path` points: the file's path and the name of its `$defs` entry, if any. */
export function target(path, ref) {
  const [file, pointer = ''] = ref.split('#');
  const to = file === '' ? path : relative('.', resolve(dirname(path), file)).replace(/\.schema\.json$/, '');
  const match = /^\/\$defs\/([^/]+)$/.exec(pointer);
  if (pointer !== '' && match === null) return undefined;
  return { path: to.split(sep).join('/'), def: match?.[1] };
}
