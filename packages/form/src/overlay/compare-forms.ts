import type { Content } from '../content.ts';
import type { Block, FormDefinition, GridBlock, ListBlock } from '../definition.ts';
import type { Field } from '../field.ts';

/**
 * What differs between two definitions of a form, element by element: only in one of them, its words on paper, what else it
 * is called, its help, the clauses it cites, its place in the data, its room on paper, or whether the law or the
 * municipality asks for it.
 *
 * @clause none a comparison of definitions
 */
export interface FormChange {
  readonly element: string;
  readonly what:
    | 'added'
    | 'removed'
    | 'words'
    | 'name'
    | 'help'
    | 'clauses'
    | 'bind'
    | 'height'
    | 'options'
    | 'required'
    | 'locked'
    | 'kind';
  readonly before: string;
  readonly after: string;
}

/**
 * Compares two definitions, in the order of the second, what was removed last.
 *
 * @clause none a comparison of definitions
 *
 * @example
 * import { compareForms } from '@fukushi-kit/form';
 * const form = (text) => ({ sheets: [{ id: 'sheet', blocks: [{ kind: 'heading', id: 'needs', text }] }] });
 * compareForms(form('要介護度'), form('介護度'))
 * // => [{ element: 'needs', what: 'words', before: '要介護度', after: '介護度' }]
 */
export function compareForms(before: FormDefinition, after: FormDefinition): FormChange[] {
  const [old, current] = [facesOf(before), facesOf(after)];
  const removed = [...old].filter(([element]) => !current.has(element));
  return [
    ...[...current].flatMap(([element, face]) => changesOf(element, old.get(element), face)),
    ...removed.map(([element, face]): FormChange => ({ element, what: 'removed', before: nameOf(face), after: '' })),
  ];
}

/** What is compared of an element, as text. */
type Face = Readonly<Record<Exclude<FormChange['what'], 'added' | 'removed'>, string>>;

const PLAIN: Face = {
  kind: '',
  words: '',
  name: '',
  help: '',
  clauses: '',
  bind: '',
  height: '',
  options: '',
  required: 'false',
  locked: 'false',
};

function changesOf(element: string, old: Face | undefined, face: Face): FormChange[] {
  if (old === undefined) return [{ element, what: 'added', before: '', after: nameOf(face) }];
  return (Object.keys(face) as (keyof Face)[]).flatMap((what) =>
    old[what] === face[what] ? [] : [{ element, what, before: old[what], after: face[what] }],
  );
}

function nameOf({ words, name, kind }: Face): string {
  return [words, name, kind].find((word) => word !== '') ?? '';
}

type Faces = Map<string, Face>;

function facesOf(definition: FormDefinition): ReadonlyMap<string, Face> {
  const faces: Faces = new Map();
  for (const { blocks } of definition.sheets) {
    for (const block of blocks) {
      if (block.kind === 'gap') continue;
      put(faces, block.id, faceOfBlock(block));
      if (block.kind === 'grid') addCells(faces, block);
      if (block.kind === 'list') addColumns(faces, block);
    }
  }
  return faces;
}

/** Puts a face by the id of its element, or by id and place in the data where one id has several. */
function put(faces: Faces, id: string, face: Face): void {
  let key = id;
  for (let more = 2; faces.has(key); more++)
    key = more === 2 && face.bind !== '' ? `${id} ${face.bind}` : `${id} ${more}`;
  faces.set(key, face);
}

function faceOfBlock(block: Exclude<Block, { kind: 'gap' }>): Face {
  const { kind } = block;
  if (block.kind === 'title') return { ...PLAIN, kind, words: addresseeOf(block.addressee) };
  if (block.kind === 'heading') return { ...PLAIN, kind, words: [block.text, block.note ?? ''].join('　').trim() };
  const { clauses = [] } = block.kind === 'grid' ? {} : block;
  const asked = { clauses: clauses.join(' '), bind: block.kind === 'grid' ? '' : (block.bind ?? '') };
  if (block.kind === 'paragraph') return { ...PLAIN, ...asked, kind, words: plain(block.text ?? '') };
  if (block.kind !== 'figure') return { ...PLAIN, ...asked, kind, words: block.caption };
  const { caption, label, help = '', height, locked } = block;
  return {
    ...PLAIN,
    ...asked,
    kind: block.figure,
    words: caption,
    name: label,
    help,
    height: String(height),
    locked: String(locked === true),
  };
}

function addresseeOf(addressee: string | { readonly label: string } | undefined): string {
  return typeof addressee === 'object' ? addressee.label : (addressee ?? '');
}

function addCells(faces: Faces, grid: GridBlock): void {
  for (const [index, row] of grid.rows.entries()) {
    for (const cell of row.cells) {
      const height = grid.rows.slice(index, index + (cell.rows ?? 1)).reduce((sum, one) => sum + one.height, 0);
      addContent(faces, cell.id, cell.content, String(height));
    }
  }
}

function addColumns(faces: Faces, { bind, columns, rowHeight, totals = [] }: ListBlock): void {
  const height = String(rowHeight);
  for (const { id, label, field } of columns) {
    const face = 'bind' in field ? faceOfField(field, `${bind}/0`) : { ...PLAIN, kind: field.kind };
    put(faces, id, { ...face, words: plain(label), name: face.words, height });
  }
  for (const { id, label, fields } of totals) {
    put(faces, id, { ...PLAIN, kind: 'total', words: plain(label), height });
    for (const field of fields) if (field !== null) put(faces, id, { ...faceOfField(field, ''), height });
  }
}

function addContent(faces: Faces, id: string, content: Content, height: string): void {
  if (content.kind === 'line') for (const part of content.parts) addContent(faces, id, part.content, height);
  else if (content.kind === 'stack') {
    for (const part of content.parts) addContent(faces, id, part.content, String(part.height));
  } else if (content.kind === 'static')
    put(faces, content.id, { ...PLAIN, kind: 'static', words: plain(content.text) });
  else if ('bind' in content) put(faces, id, { ...faceOfField(content, ''), height });
  else if (content.kind === 'label') put(faces, id, { ...PLAIN, kind: 'label', words: plain(content.text), height });
  else if (content.kind === 'signature' || content.kind === 'sketch') {
    put(faces, id, { ...PLAIN, kind: content.kind, words: content.label, clauses: content.clauses.join(' '), height });
  } else put(faces, id, { ...PLAIN, kind: content.kind, height });
}

function faceOfField(field: Field, prefix: string): Face {
  const { kind, label, help = '', clauses, required, locked } = field;
  const isConsent = field.kind === 'consent';
  return {
    ...PLAIN,
    kind,
    words: isConsent ? `${field.textId} ${field.textVersion} ${field.text}` : label,
    name: isConsent ? label : '',
    help,
    clauses: clauses.join(' '),
    bind: `${prefix}${field.bind}`,
    options: optionsOf(field),
    required: String(required === true),
    locked: String(locked === true),
  };
}

function optionsOf(field: Field): string {
  if (field.kind === 'consent') return `given=${field.given}、refused=${field.refused}`;
  return field.kind === 'choice' ? field.options.map(({ value, label }) => `${value}=${label}`).join('、') : '';
}

/** Line breaks that only serve the layout say nothing. */
function plain(text: string): string {
  return text.replaceAll('\n', '');
}
