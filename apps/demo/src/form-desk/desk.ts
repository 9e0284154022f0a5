import type { FormDefinition } from '@fukushi-kit/form';
import type { ConsentAnswer, ToldFinding } from '@fukushi-kit/form-web';
import type { JsonSchema } from '@fukushi-kit/schema';
import type { Transaction } from '@fukushi-kit/store';
import type { SheetJob } from '../press/press.ts';

/** A form on the desk: what is filled in, and with which version of its record it began. */
export interface OnDesk {
  readonly definition: FormDefinition;
  readonly schema: JsonSchema;
  readonly title: string;
  /** `null` begins an empty form. */
  readonly data: unknown;
  /** The version of the record behind the form; `null` while there is none. */
  readonly version: number | null;
  readonly findings: readonly ToldFinding[];
  /** The page to which the form belongs, and to which one may go back. */
  readonly up?: { readonly href: string; readonly title: string };
}

/** What a finished form hands back. */
export interface Handed {
  readonly data: unknown;
  readonly consents: readonly ConsentAnswer[];
  readonly version: number | null;
}

/** What became of it. */
export type Kept =
  | { readonly state: 'kept'; readonly version: number }
  | { readonly state: 'conflict'; readonly current: unknown; readonly version: number | null }
  | { readonly state: 'refused'; readonly findings: readonly ToldFinding[] };

/**
 * Forms that are filled in at one kind of address: where their data come from and go to. `params` are those of the path.
 * The desk sees to autosave, conflicts and printing.
 */
export interface Desk {
  /** The path with its parameters, such as `/cases/:id/plan`. */
  readonly path: string;
  /** Opens the form, `null` where the sender may see none. */
  readonly open: (tx: Transaction, params: Readonly<Record<string, string>>) => Promise<OnDesk | null>;
  readonly keep: (tx: Transaction, params: Readonly<Record<string, string>>, handed: Handed) => Promise<Kept>;
  /** What is printed of it: filled, its copies, or blank. */
  readonly sheets: (
    tx: Transaction,
    params: Readonly<Record<string, string>>,
    what: 'filled' | 'copies' | 'blank',
  ) => Promise<{ readonly contract: string; readonly sheets: readonly SheetJob[] } | null>;
  /** Where to go when it is done. */
  readonly next: (params: Readonly<Record<string, string>>) => string;
}
