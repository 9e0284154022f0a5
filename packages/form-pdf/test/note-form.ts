import type { FormDefinition } from '@fukushi-kit/form';

/** A form that is one free text, long enough for a list of names. */
export const noteForm: FormDefinition = {
  id: 'note',
  version: '1',
  title: '見本 A & <B>',
  standing: 'official',
  clauses: [],
  schema: 'note',
  size: 10,
  copies: [],
  sheets: [{ id: 'sheet', blocks: [{ kind: 'paragraph', id: 'text', bind: '/text', lines: 40 }] }],
};
