import type { Block, FormDefinition } from '../src/definition.ts';

/** A form with the given blocks on one sheet, and two copies. */
export function sampleForm(...blocks: Block[]): FormDefinition {
  return {
    id: 'chigasaki-r7/sample',
    version: '1.0.0',
    number: '様式0',
    title: '見本票',
    standing: 'reference',
    clauses: [],
    schema: 'https://fukushi-kit.example/schemas/1/forms/sample.schema.json',
    size: 10,
    copies: [
      { id: 'original', mark: '正本' },
      { id: 'person', mark: '副本（対象者）', minimumSize: 10.5 },
    ],
    sheets: [{ id: 'sheet-1', blocks }],
  };
}
