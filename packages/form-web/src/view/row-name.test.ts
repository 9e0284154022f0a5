import { type FormDefinition, valueAt } from '@fukushi-kit/form';
import { formSchema, forms, monthlyReport } from '@fukushi-kit/official-forms';
import { formExamples } from '@fukushi-kit/official-forms/examples';
import { describe, expect, test } from 'vitest';
import type { ListNode, Node } from '../model/web-form.ts';
import { webFormOf } from '../model/web-form-of.ts';
import { rowName } from './row-name.ts';

function listOf(form: FormDefinition, bind: string): ListNode {
  const inNode = (node: Node): readonly ListNode[] => {
    if (node.kind === 'list') return [node];
    return node.kind === 'group' ? node.nodes.flatMap(inNode) : [];
  };
  const { sheets } = webFormOf(form, formSchema(form));
  const lists = sheets.flatMap(({ sections }) => sections.flatMap(({ nodes }) => nodes.flatMap(inNode)));
  const list = lists.find((one) => one.bind === bind);
  if (list === undefined) throw new Error(`no list at ${bind}`);
  return list;
}

describe('a row is called', () => {
  const submissions = listOf(monthlyReport, '/submissions');

  test('by its number while nothing is filled in', () => {
    expect(rowName(submissions, { controlNumber: null }, 3)).toBe('4件目');
  });

  test('by its number and the first value, a day or a choice in words', () => {
    expect(rowName(submissions, { controlNumber: '2025-06-001' }, 0)).toBe('1件目（2025-06-001）');
    expect(rowName(submissions, { planMadeOn: '2025-06-05' }, 0)).toBe('1件目（令和7年6月5日）');
    expect(rowName(submissions, { planKind: 'new' }, 0)).toBe('1件目（新規）');
  });

  test('by the head of a long text, no character cut in two', () => {
    expect(rowName(submissions, { note: '𠮷'.repeat(30) }, 0)).toBe(`1件目（${'𠮷'.repeat(20)}…）`);
  });

  test('of a figure, by what it shows rather than by its number there', () => {
    const form = forms.get('kashiwa-r7/layout-drawing');
    if (form === undefined) throw new Error('no such form');
    const rooms = listOf(form, '/plan/rooms');
    expect(rowName(rooms, valueAt(formExamples(form.id).full, '/plan/rooms/0'), 0)).toBe('1件目（執務室）');
  });
});
