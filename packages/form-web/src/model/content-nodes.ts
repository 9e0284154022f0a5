import type { Cell, Line } from '@fukushi-kit/form';
import { match } from 'ts-pattern';
import { messages } from '../messages.ja.ts';
import { type Drafting, within } from './drafting.ts';
import { fieldNodes } from './field-nodes.ts';
import { plain, saysSame } from './plain.ts';
import type { Node } from './web-form.ts';

/** What stands in a cell that `label` names, as nodes; a label cell gives none. */
export function contentNodes(drafting: Drafting, content: Cell['content'], label: string | null): readonly Node[] {
  return match(content)
    .returnType<readonly Node[]>()
    .with({ kind: 'label' }, () => [])
    .with({ kind: 'empty' }, () => (label === null ? [] : [{ kind: 'paper', labels: [label], by: 'office' }]))
    .with({ kind: 'signature' }, (signature) => [
      { kind: 'paper', labels: [messages.signatureOf(label, signature.label)], by: 'signature' },
    ])
    .with({ kind: 'sketch' }, (sketch) => [{ kind: 'paper', labels: [sketch.label], by: 'sketch' }])
    .with({ kind: 'line' }, (line) => lineNodes(drafting, line))
    .with({ kind: 'stack' }, ({ parts }) => stackNodes(drafting, parts, label))
    .otherwise((field) => fieldNodes(drafting, field));
}

type Parts = Extract<Cell['content'], { kind: 'stack' }>['parts'];

function stackNodes(drafting: Drafting, parts: Parts, label: string | null): readonly Node[] {
  let heading = label;
  return parts.flatMap(({ content }, index): readonly Node[] => {
    if (content.kind === 'static') return [{ kind: 'text', text: content.text }];
    if (content.kind === 'label') {
      const next = parts[index + 1]?.content;
      heading = plain(content.text);
      const isSaid =
        next === undefined || next.kind === 'signature' || ('label' in next && saysSame(next.label, heading));
      return isSaid ? [] : [{ kind: 'text', text: content.text }];
    }
    return contentNodes(drafting, content, heading);
  });
}

/** Words between the first and the last of something, which the labels of both say already. */
const BETWEEN: ReadonlySet<string> = new Set(['から', 'まで', '〜', '～', '－', '―']);

/** Controls beside each other; short words between them stand before or after a control, as on paper. */
function lineNodes(drafting: Drafting, { parts }: Line): readonly Node[] {
  const nodes: Node[] = [];
  let before: string | null = null;
  const shares = parts.reduce((sum, part) => sum + part.share, 0);
  for (const { content, share } of parts) {
    if (content.kind === 'static' || content.kind === 'label') {
      const text = plain(content.text);
      if (BETWEEN.has(text)) continue;
      const last = nodes.at(-1);
      if (last?.kind === 'control' && last.after === null) nodes[nodes.length - 1] = { ...last, after: text };
      else before = before === null ? text : `${before}　${text}`;
      continue;
    }
    const [first, ...rest] = fieldNodes(within(drafting, (drafting.share * share) / shares), content);
    if (first?.kind === 'control' && before !== null && !saysSame(before, first.label)) {
      nodes.push({ ...first, before: first.before ?? before }, ...rest);
    } else if (first !== undefined) nodes.push(first, ...rest);
    before = null;
  }
  return before === null ? nodes : [...nodes, { kind: 'text', text: before }];
}
