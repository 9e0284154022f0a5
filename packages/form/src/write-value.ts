import type { ClauseId } from '@fukushi-kit/clause';
import { type Draft, type Place, sizeOnCopy } from './draft.ts';
import { fitText, type Room } from './fit.ts';
import type { Cluster } from './itemize.ts';
import { words } from './messages.ja.ts';
import type { Pointer } from './pointer.ts';
import { pointerPath } from './pointer.ts';
import { POINT } from './points.ts';
import { clustersOf, type Setting, writeLines } from './write.ts';

/** A value as it is to stand on paper. */
export interface Value {
  readonly text: string;
  readonly pointer: Pointer;
  readonly label: string;
  readonly clauses: readonly ClauseId[];
  readonly nominal: number;
  readonly minimum: number;
  readonly cutsWords: boolean;
  readonly over: 'sheet' | 'stop';
}

/**
 * Writes a value into its box: at its size, else smaller, else its beginning with a reference to the continuation sheet
 * (別紙), else a finding that stops the print.
 */
export function writeValue(draft: Draft, place: Place, value: Value, setting: Omit<Setting, 'layer'>): void {
  if (value.text === '') return;
  const clusters = clustersOf(draft, value.text, place.element, value.pointer);
  const nominal = sizeOnCopy(draft, value.nominal);
  const { width, height } = place.box;
  const room = { width, height, nominal, minimum: value.minimum, cutsWords: value.cutsWords };
  const fitted = fitText(clusters, room);
  if (fitted !== null) {
    const runs = writeLines(place, clusters, fitted, draft.input.typefaces, { ...setting, layer: 'value' });
    draft.proofs.push({ element: place.element, source: value.text, runs });
  } else if (value.over === 'stop' || !continueOnSheet(draft, place, value, clusters, room, setting)) {
    const detail = { element: place.element, label: value.label };
    draft.findings.push({ code: 'text-does-not-fit', path: pointerPath(value.pointer), severity: 'error', detail });
  }
}

/** Writes as much of the beginning as fits before the reference to 別紙; gives `false` if even the reference does not fit. */
function continueOnSheet(
  draft: Draft,
  place: Place,
  value: Value,
  clusters: readonly Cluster[],
  room: Room,
  setting: Omit<Setting, 'layer'>,
): boolean {
  const number = draft.continuations.length + 1;
  const reference = clustersOf(draft, words.seeSheet(number), place.element, null);
  const cutting = { ...room, cutsWords: true };
  const begun =
    longestBeginning(clusters, reference, { ...cutting, minimum: room.nominal }) ??
    longestBeginning(clusters, reference, cutting);
  if (begun === null) return false;
  const label = place.row === null ? value.label : words.rowLabel(value.label, place.row);
  const { text, pointer, clauses } = value;
  const { element, page } = place;
  draft.continuations.push({ number, label, page: page.number, element, pointer, clauses, text });
  const detail = { element, label, sheet: number };
  draft.findings.push({ code: 'continued-on-sheet', path: pointerPath(pointer), severity: 'notice', detail });
  const runs = writeLines(place, begun.clusters, begun.fitted, draft.input.typefaces, { ...setting, layer: 'value' });
  draft.proofs.push({ element, source: begun.clusters.map((cluster) => cluster.text).join(''), runs });
  return true;
}

function longestBeginning(clusters: readonly Cluster[], reference: readonly Cluster[], room: Room) {
  let best = null;
  let low = 0;
  let high = upperBound(clusters, room);
  while (low <= high) {
    const length = (low + high) >> 1;
    const attempt = [...clusters.slice(0, length), ...reference];
    const fitted = fitText(attempt, room);
    if (fitted === null) high = length - 1;
    else {
      best = { clusters: attempt, fitted };
      low = length + 1;
    }
  }
  return best;
}

/** No more clusters than this can stand in the room, so that a very long text is not tried whole. */
function upperBound(clusters: readonly Cluster[], room: Room): number {
  const em = room.minimum * POINT;
  const capacity = (room.width * room.height) / (em * em);
  let used = 0;
  for (const [index, cluster] of clusters.entries()) {
    used += Math.max(cluster.advance, 0.01);
    if (used > capacity + 1) return index;
  }
  return clusters.length;
}
