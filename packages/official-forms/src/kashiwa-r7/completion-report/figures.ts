import type { ClauseId } from '@fukushi-kit/clause';
import type { Cell, GridBlock, Pointer, Row } from '@fukushi-kit/form';
import { cell } from '../../drafting/cell.ts';
import { COLUMNS } from '../../drafting/columns.ts';
import { label } from '../../drafting/label.ts';
import { number } from '../../drafting/number.ts';

interface Counted {
  readonly id: string;
  readonly bind: Pointer;
  readonly label: string;
  readonly unit: '件' | '回';
  readonly clause: ClauseId;
}

const CONSULTED: readonly Counted[] = [
  { id: 'consultations', bind: '/figures/consultations', label: '相談', unit: '件', clause: 'kashiwa-r7:7(1)' },
  { id: 'chats', bind: '/figures/chats', label: 'うちデジタルツール', unit: '件', clause: 'kashiwa-r7:7(1)' },
  {
    id: 'urgent-handovers',
    bind: '/figures/urgentHandovers',
    label: 'うち緊急の引継ぎ',
    unit: '件',
    clause: 'kashiwa-r7:7(1)',
  },
  {
    id: 'outreach-visits',
    bind: '/figures/outreachVisits',
    label: 'アウトリーチ',
    unit: '件',
    clause: 'kashiwa-r7:7(1)',
  },
  { id: 'complaints', bind: '/figures/complaints', label: '苦情等', unit: '件', clause: 'kashiwa-r7:4(2)カ' },
];

const SUPPORTED: readonly Counted[] = [
  { id: 'plans', bind: '/figures/plans', label: 'プラン', unit: '件', clause: 'kashiwa-r7:7(2)ウ' },
  { id: 're-plans', bind: '/figures/rePlans', label: '再プラン', unit: '件', clause: 'kashiwa-r7:7(2)エ' },
  { id: 'closures', bind: '/figures/closures', label: '終結', unit: '件', clause: 'kashiwa-r7:7(2)オ' },
  { id: 'suspensions', bind: '/figures/suspensions', label: '中断', unit: '件', clause: 'kashiwa-r7:7(2)カ(ｵ)' },
  {
    id: 'support-conferences',
    bind: '/figures/supportConferences',
    label: '重層的支援会議',
    unit: '回',
    clause: 'kashiwa-r7:7(2)カ(ｵ)',
  },
];

/**
 * The main figures of the year (主な実績), counted before.
 *
 * @clause kashiwa-r7:8(4)
 * @clause kashiwa-r7:8(5)ア
 */
export const figures: GridBlock = {
  kind: 'grid',
  id: 'figures',
  caption: '主な実績',
  frame: 'thin',
  columns: COLUMNS,
  rows: [heads(CONSULTED), counts(CONSULTED), heads(SUPPORTED), counts(SUPPORTED)],
};

function heads(counted: readonly Counted[]): Row {
  return {
    height: 6,
    cells: counted.map(({ id, label: text }) => label(`figures.${id}`, 7, text, { scope: 'column' })),
  };
}

function counts(counted: readonly Counted[]): Row {
  return { height: 9, cells: counted.map(count) };
}

function count({ id, bind, label: text, unit, clause }: Counted): Cell {
  const asked = { bind, label: `年間の${text}`, clauses: ['kashiwa-r7:8(4)', clause], size: 10 } as const;
  return cell(`figures.${id}`, 7, number(asked, unit));
}
