import type { OscalDocument } from '../../src/oscal/index.ts';

/** What the things in a list of this name must hold, and may hold, in the documents that are written. */
const MEMBERS: Readonly<Record<string, readonly [must: readonly string[], may: readonly string[]]>> = {
  props: [
    ['name', 'value'],
    ['ns', 'remarks'],
  ],
  links: [['href', 'rel'], []],
  params: [['id', 'props', 'label'], []],
  groups: [['id', 'title'], ['controls']],
  controls: [['id', 'title', 'props', 'links', 'parts'], []],
  parts: [['id', 'name', 'prose'], []],
  resources: [
    ['uuid', 'title'],
    ['description', 'props', 'citation'],
  ],
  imports: [['href', 'include-all'], ['exclude-controls']],
  'set-parameters': [['param-id', 'values'], ['props']],
  'control-selections': [['include-all'], ['exclude-controls']],
  results: [
    ['uuid', 'title', 'description', 'start', 'end', 'props', 'reviewed-controls', 'observations'],
    ['risks', 'findings'],
  ],
  observations: [['uuid', 'title', 'description', 'props', 'methods', 'types', 'collected'], ['relevant-evidence']],
  'relevant-evidence': [['href', 'description'], []],
  risks: [
    ['uuid', 'title', 'description', 'statement', 'props', 'status', 'related-observations'],
    ['mitigating-factors', 'deadline'],
  ],
  'mitigating-factors': [['uuid', 'description', 'props'], []],
  findings: [['uuid', 'title', 'description', 'props', 'target', 'related-observations'], ['related-risks']],
  'poam-items': [
    ['uuid', 'title', 'description', 'props', 'related-findings', 'related-observations', 'related-risks'],
    [],
  ],
  'related-observations': [['observation-uuid'], []],
  'related-findings': [['finding-uuid'], []],
  'related-risks': [['risk-uuid'], []],
};

const ROOTS: Readonly<Record<string, readonly string[]>> = {
  catalog: ['uuid', 'metadata', 'groups', 'back-matter'],
  profile: ['uuid', 'metadata', 'imports', 'merge'],
  'assessment-plan': ['uuid', 'metadata', 'import-ssp', 'reviewed-controls', 'back-matter'],
  'assessment-results': ['uuid', 'metadata', 'import-ap', 'results'],
  'plan-of-action-and-milestones': ['uuid', 'metadata', 'system-id', 'observations', 'risks', 'findings', 'poam-items'],
};

const METADATA = ['title', 'last-modified', 'version', 'oscal-version'];
const TOKEN = /^[A-Za-z_][A-Za-z0-9._-]*$/;
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-5[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
const TIME = /^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(Z|[+-][0-9]{2}:[0-9]{2})$/;
const STRING = /^\S(.*\S)?$/u;

/** Members whose value is a token, a time, or one line. */
const FORMS: Readonly<Record<string, RegExp>> = {
  id: TOKEN,
  name: TOKEN,
  'control-id': TOKEN,
  'param-id': TOKEN,
  'target-id': TOKEN,
  uuid: UUID,
  collected: TIME,
  start: TIME,
  end: TIME,
  deadline: TIME,
  'last-modified': TIME,
  title: /^[^\n]+$/u,
  label: /^[^\n]+$/u,
  value: STRING,
  version: STRING,
};

type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

interface Found {
  readonly path: string;
  readonly name: string;
  readonly value: Json;
}

/** Everything within a document, with the name under which it stands; items have that of their list. */
function everything(value: Json, path: string, name: string): readonly Found[] {
  const here = { path, name, value };
  if (typeof value !== 'object' || value === null) return [here];
  if (Array.isArray(value))
    return [here, ...value.flatMap((item, index) => everything(item, `${path}/${index}`, name))];
  return [here, ...Object.entries(value).flatMap(([key, item]) => everything(item, `${path}/${key}`, key))];
}

function isThing(value: Json): value is { readonly [name: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/**
 * What is wrong with a set of documents by what this project writes: members that are missing or unknown, empty lists, values
 * of a wrong form, UUIDs used twice for different things, and references that lead nowhere.
 */
export function structureFaults(documents: readonly OscalDocument[]): readonly string[] {
  const read = documents.map(({ name, text }) => {
    const json = JSON.parse(text) as { readonly [root: string]: Json };
    return { name, json, found: everything(json, name, '') };
  });
  const all = read.flatMap(({ found }) => found);
  return [
    ...read.flatMap(({ name, json }) => rootFaults(name, json)),
    ...all.flatMap(memberFaults),
    ...all.flatMap(constraintFaults),
    ...all.flatMap(emptyFaults),
    ...all.flatMap(formFaults),
    ...read.flatMap(({ found }) => sameUuidFaults(found, () => false)),
    ...sameUuidFaults(all, (one, other) => JSON.stringify(one) === JSON.stringify(other)),
    ...read.flatMap(({ found }) => referenceFaults(found)),
    ...nameFaults(all, new Set(documents.map(({ name }) => name))),
  ];
}

function rootFaults(name: string, json: { readonly [root: string]: Json }): readonly string[] {
  const [root = '', ...further] = Object.keys(json);
  const document = json[root];
  const must = ROOTS[root];
  if (must === undefined || further.length > 0 || document === undefined || !isThing(document))
    return [`${name} is no document of OSCAL`];
  const metadata = document['metadata'] ?? null;
  return [
    ...must.filter((each) => !(each in document)).map((each) => `${name} lacks ${each}`),
    ...METADATA.filter((each) => !isThing(metadata) || !(each in metadata)).map((each) => `${name} lacks ${each}`),
  ];
}

function memberFaults({ path, name, value }: Found): readonly string[] {
  const members = MEMBERS[name];
  if (members === undefined || !isThing(value)) return [];
  const [must, may] = members;
  return [
    ...must.filter((each) => !(each in value)).map((each) => `${path} lacks ${each}`),
    ...Object.keys(value)
      .filter((each) => !must.includes(each) && !may.includes(each))
      .map((each) => `${path} has ${each}`),
  ];
}

/** What OSCAL asks for beyond its schemas, as far as these documents come near it. */
function constraintFaults({ path, name, value }: Found): readonly string[] {
  if (name === 'props' && isThing(value) && value['ns'] === undefined)
    return ['label', 'type'].includes(String(value['name'])) ? [] : [`${path} is no property of OSCAL`];
  if (name === 'links' && isThing(value) && value['rel'] === 'reference')
    return String(value['href']).startsWith('#') ? [] : [`${path} is a reference without its address`];
  if (name !== 'metadata' || !isThing(value) || !Array.isArray(value['props'])) return [];
  const told = (value['props'] as readonly Json[]).map((each) =>
    isThing(each) ? [each['name'], each['value']].join(' ') : '',
  );
  return told.filter((each, index) => told.indexOf(each) < index).map((each) => `${path} tells ${each} twice`);
}

function emptyFaults({ path, name, value }: Found): readonly string[] {
  const isEmpty =
    value === '' ||
    value === null ||
    (Array.isArray(value) && value.length === 0) ||
    (isThing(value) && Object.keys(value).length === 0 && name !== 'include-all');
  return isEmpty ? [`${path} is empty`] : [];
}

function formFaults({ path, name, value }: Found): readonly string[] {
  if (typeof value !== 'string' || path.endsWith('/system-id/id')) return [];
  const form = name.endsWith('-uuid') ? UUID : FORMS[name];
  return form === undefined || form.test(value) ? [] : [`${path} has a wrong form`];
}

function sameUuidFaults(found: readonly Found[], isSame: (one: Json, other: Json) => boolean): readonly string[] {
  const first = new Map<Json, Found>();
  return found.flatMap((each) => {
    const uuid = isThing(each.value) ? (each.value['uuid'] ?? null) : null;
    if (uuid === null) return [];
    const known = first.get(uuid);
    first.set(uuid, known ?? each);
    return known === undefined || isSame(known.value, each.value) ? [] : [`${each.path} has the UUID of ${known.path}`];
  });
}

/** References within one document. */
function referenceFaults(found: readonly Found[]): readonly string[] {
  const named = (list: string, member: string): ReadonlySet<Json | undefined> =>
    new Set(found.flatMap(({ name, value }) => (name === list && isThing(value) ? [value[member]] : [])));
  const targets: Readonly<Record<string, ReadonlySet<Json | undefined>>> = {
    'observation-uuid': named('observations', 'uuid'),
    'risk-uuid': named('risks', 'uuid'),
    'finding-uuid': named('findings', 'uuid'),
  };
  const anchors = new Set([...named('resources', 'uuid'), ...named('controls', 'id')]);
  return found.flatMap(({ path, name, value }) => {
    const target = targets[name];
    const isLost =
      (target !== undefined && !target.has(value)) ||
      (name === 'href' && typeof value === 'string' && value.startsWith('#') && !anchors.has(value.slice(1)));
    return isLost && !isThing(value) ? [`${path} leads nowhere`] : [];
  });
}

/** References from one document to another: files, controls, statements and parameters of the catalogue. */
function nameFaults(all: readonly Found[], files: ReadonlySet<string>): readonly string[] {
  const ids = all.flatMap(({ name, value }) =>
    ['groups', 'controls', 'parts', 'params'].includes(name) && isThing(value) ? [value['id']] : [],
  );
  const known = new Set(ids);
  const twice = ids.filter((id, index) => ids.indexOf(id) < index).map((id) => `${String(id)} is an id twice`);
  const lost = all.flatMap(({ path, name, value }) => {
    if (typeof value !== 'string') return [];
    if (name === 'href') return value.startsWith('#') || files.has(value) ? [] : [`${path} leads nowhere`];
    const isName = ['control-id', 'param-id', 'target-id', 'with-ids'].includes(name);
    return isName && !known.has(value) ? [`${path} names nothing`] : [];
  });
  return [...twice, ...lost];
}
