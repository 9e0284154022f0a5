import { valueAt } from '@fukushi-kit/form';
import { messages } from '../messages.ja.ts';
import type { ListNode, Node } from '../model/web-form.ts';
import { valueText } from './value-text.ts';

/** Most characters of a value that stand in the name of a row. */
const LONGEST = 20;

/** What a row is called: its number, and the first text, number or day that is filled in. */
export function rowName({ row, numbers }: ListNode, value: unknown, index: number): string {
  const named = numbers === null ? row : row.filter((node) => node.kind !== 'control' || node.bind !== '/id');
  const first = named.map((node) => textIn(node, value)).find((text) => text !== '') ?? '';
  if (first === '') return messages.row(index);
  const characters = Array.from(first.replaceAll('\n', ' '));
  const short = characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : characters.join('');
  return messages.namedRow(index, short);
}

function textIn(node: Node, row: unknown): string {
  if (node.kind === 'group') return node.nodes.map((one) => textIn(one, row)).find((text) => text !== '') ?? '';
  if (node.kind !== 'control') return '';
  return valueText(node.control, node.bind === '' ? row : valueAt(row, node.bind));
}
