import type { FormDefinition } from '@fukushi-kit/form';
import type { ConsentAnswer, ToldFinding, Unfinished } from '@fukushi-kit/form-web';
import type { JsonSchema } from '@fukushi-kit/schema';

/** What the script of the page is given. */
export interface DeskData {
  readonly path: string;
  readonly once: string;
  readonly definition: FormDefinition;
  readonly schema: JsonSchema;
  readonly data: unknown;
  readonly unfinished: Unfinished;
  readonly version: number | null;
  readonly findings: readonly ToldFinding[];
  readonly finishLabel: string;
}

/** What an autosaved draft holds. */
export interface DraftBody {
  readonly data: unknown;
  readonly unfinished: Unfinished;
  readonly consents: readonly ConsentAnswer[];
}

/** What the page sends while somebody types. */
export interface DraftSent extends DraftBody {
  readonly version: number | null;
}

/** What the page sends when the form is done. */
export interface FinishSent {
  readonly once: string;
  readonly data: unknown;
  readonly consents: readonly ConsentAnswer[];
  readonly version: number | null;
}

/** What it is answered. */
export type FinishAnswer =
  | { readonly state: 'kept' | 'conflict'; readonly next: string }
  | { readonly state: 'refused'; readonly findings: readonly ToldFinding[] };
