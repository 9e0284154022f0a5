import type { Block, FormDefinition } from '../definition.ts';
import { formElements } from '../form-elements.ts';

/**
 * What differs between two definitions of a form, element by element: only in one of them, its words, the clauses it
 * cites, its place in the data, its room on paper, or whether the law or the municipality asks for it.
 *
 * @clause none a comparison of definitions
 */
export interface FormChange {
  readonly element: string;
  readonly what:
    | 'added'
    | 'removed'
    | 'words'
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

function changesOf(element: string, old: Face | undefined, face: Face): FormChange[] {
  if (old === undefined) return [{ element, what: 'added', before: '', after: nameOf(face) }];
  return (Object.keys(face) as (keyof Face)[]).flatMap((what) =>
    old[what] === face[what] ? [] : [{ element, what, before: old[what], after: face[what] }],
  );
}

function nameOf({ words, kind }: Face): string {
  return words === '' ? kind : words;
}

function facesOf(definition: FormDefinition): ReadonlyMap<string, Face> {
  const faces = new Map<string, Face>();
  for (const { blocks } of definition.sheets) for (const block of blocks) addBlock(faces, block);
  for (const { id, content, prefix, height } of formElements(definition)) {
    if (content.kind === 'line' || content.kind === 'stack') continue;
    const bind = 'bind' in content ? `${prefix}${content.bind}` : '';
    const key = faces.has(id) ? `${id} ${bind}` : id;
    faces.set(key, {
      kind: content.kind,
      words: wordsOf(content),
      clauses: 'clauses' in content ? content.clauses.join(' ') : '',
      bind,
      height: String(height),
      options:
        content.kind === 'choice' ? content.options.map(({ value, label }) => `${value}=${label}`).join('、') : '',
      required: String('required' in content && content.required === true),
      locked: String('locked' in content && content.locked === true),
    });
  }
  return faces;
}

function addBlock(faces: Map<string, Face>, block: Block): void {
  if (!('id' in block)) return;
  const words = block.kind === 'heading' || block.kind === 'paragraph' ? (block.text ?? '') : '';
  const bind = 'bind' in block ? (block.bind ?? '') : '';
  const clauses = 'clauses' in block ? (block.clauses ?? []).join(' ') : '';
  faces.set(block.id, {
    kind: block.kind,
    words,
    clauses,
    bind,
    height: '',
    options: '',
    required: 'false',
    locked: 'false',
  });
}

function wordsOf(content: object): string {
  if ('textVersion' in content && 'text' in content && 'textId' in content) {
    return `${content.textId} ${content.textVersion} ${content.text}`;
  }
  if ('label' in content) return String(content.label);
  return 'text' in content ? String(content.text).replaceAll('\n', '') : '';
}
