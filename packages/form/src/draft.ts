import type { Copy, FormDefinition } from './definition.ts';
import { type EdgeSet, noEdges } from './edges.ts';
import type { LayoutFinding } from './layout-finding.ts';
import type { Item, TextRun, Tint, TraceEntry } from './page-model.ts';
import type { PageShape } from './page-shape.ts';
import type { Pointer } from './pointer.ts';
import { newStructure, type OpenNode, type Structure } from './structure.ts';
import type { TypefaceStack } from './typeface.ts';

/**
 * What a form is laid out from. `copy` is the id of one of the definition's copies, or `null` for none; `data` is not
 * looked at in mode `blank`.
 *
 * @clause none a shape of this project, not of a source
 */
export interface LayOutInput {
  readonly definition: FormDefinition;
  readonly data: unknown;
  readonly mode: 'filled' | 'blank';
  readonly copy: string | null;
  readonly typefaces: TypefaceStack;
  /** Number of this copy, 1 to 9999, written beside its mark (副本（受注者控）　第2号). */
  readonly serial?: number;
  /** Whether every page bears a QR code; no when not given. */
  readonly qr?: boolean;
  /** The head of the audit log (記録の照合値) when it was printed, in the footer of every page; none when not given. */
  readonly logHead?: string;
}

/** A page while things are put on it. */
export interface DraftPage {
  readonly number: number;
  readonly shape: PageShape;
  readonly tints: Tint[];
  readonly items: Item[];
  readonly edges: EdgeSet;
}

/** A value too long for its cell: it stands whole in the continuation sheet (別紙) under its number. */
export interface Continuation {
  readonly number: number;
  readonly label: string;
  readonly page: number;
  readonly element: string;
  readonly pointer: Pointer;
  readonly clauses: TraceEntry['clauses'];
  readonly text: string;
}

/** What must be readable on paper: a source and the runs that were written for it. */
interface Proof {
  readonly element: string;
  readonly source: string;
  readonly runs: readonly TextRun[];
}

/** Everything that grows while a form is laid out. */
export interface Draft {
  readonly input: LayOutInput;
  readonly copy: Copy | null;
  readonly structure: Structure;
  readonly pages: DraftPage[];
  readonly findings: LayoutFinding[];
  readonly trace: TraceEntry[];
  readonly continuations: Continuation[];
  readonly proofs: Proof[];
}

/** A box on a page in millimetres. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Where something is to be drawn: its page and box, the tag it is read under, the element and the list row it is of. */
export interface Place {
  readonly page: DraftPage;
  readonly box: Box;
  readonly parent: OpenNode;
  readonly element: string;
  /** Stands before the pointer of a field; empty outside lists. */
  readonly prefix: Pointer | '';
  /** Number of the list row, from 1. */
  readonly row: number | null;
}

/** An empty draft. */
export function newDraft(input: LayOutInput): Draft {
  const copy = input.definition.copies.find((one) => one.id === input.copy) ?? null;
  if (input.copy !== null && copy === null) {
    throw new RangeError(`copy must be the id of a copy of ${input.definition.id}, got ${JSON.stringify(input.copy)}`);
  }
  const { serial = 1 } = input;
  if (!Number.isInteger(serial) || serial < 1 || serial > 9999) {
    throw new RangeError(`serial must be a whole number from 1 to 9999, got ${serial}`);
  }
  return {
    input,
    copy,
    structure: newStructure(),
    pages: [],
    findings: [],
    trace: [],
    continuations: [],
    proofs: [],
  };
}

/** The size of type that text of `size` points has on the copy that is made: one for the person may ask for larger type. */
export function sizeOnCopy(draft: Draft, size: number): number {
  return Math.max(size, draft.copy?.minimumSize ?? 0);
}

/** A further empty page. */
export function addPage(draft: Draft, shape: PageShape): DraftPage {
  const page = { number: draft.pages.length + 1, shape, tints: [], items: [], edges: noEdges() };
  draft.pages.push(page);
  return page;
}

/** The same place with another box. */
export function within(place: Place, box: Partial<Box>): Place {
  return { ...place, box: { ...place.box, ...box } };
}

/** The place without the padding of a cell. */
export function padded(place: Place): Place {
  const { x, y, width, height } = place.box;
  return within(place, { x: x + 1.2, y: y + 0.5, width: width - 2.4, height: height - 1 });
}
