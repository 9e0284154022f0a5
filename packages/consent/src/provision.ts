import type { PlainDate } from '@fukushi-kit/calendar';
import type { ClauseId } from '@fukushi-kit/clause';
import type { ConsentEvent } from '@fukushi-kit/schema';
import type { ConsentRegime } from './consent-regime.ts';

/**
 * A question about providing data (提供): what, when, under which regime, by which log, to whom.
 *
 * @clause basic-act-on-disaster-management:49-11(2)
 * @clause basic-act-on-disaster-management:49-15(2)
 */
export type ProvisionQuestion = ProvisionOf & {
  readonly phase: 'peacetime' | 'disaster';
  /** `null` while the municipality has not chosen one. */
  readonly regime: ConsentRegime | null;
  readonly log: readonly ConsentEvent[];
  readonly asOf: PlainDate;
  readonly recipient: string;
  /** Whether the person was asked; matters where consent is presumed, and only while no answer is recorded. */
  readonly asked?: boolean | null;
  /** The municipality's support organizations (避難支援等関係者), by which an unanswered consent is bounded. */
  readonly supportOrganizations?: readonly string[] | null;
};

type ProvisionOf =
  | { readonly what: 'roster' | 'plan' }
  /** The data of one supporter in the plan, by the name that the plan writes. */
  | { readonly what: 'supporter'; readonly supporter: string };

/**
 * Why the answer is what it is.
 *
 * @clause none names of this project, not of a source
 */
export type ProvisionReason =
  | 'consented'
  | 'presumed'
  | 'no-consent-needed'
  | 'refused'
  | 'withdrawn'
  | 'unanswered'
  | 'recipient-not-named'
  | 'no-support-organization'
  | 'supporter-consented'
  | 'supporter-refused'
  | 'supporter-withdrawn'
  | 'supporter-unanswered'
  | 'recipient-not-named-by-supporter'
  | 'disaster'
  | 'regime-not-chosen';

/**
 * What an open answer waits for.
 *
 * @clause none names of this project, not of a source
 */
export type ProvisionNeed =
  | 'ask-person'
  | 'ask-person-about-recipient'
  | 'record-whether-asked'
  | 'ask-supporter'
  | 'choose-regime'
  | 'name-support-organizations';

/**
 * What a person must know beside the answer: the mayor judges how far provision in a disaster is necessary; the regime
 * of the profile waits for the city's confirmation; an agent (代理人) gave the answer.
 *
 * @clause none names of this project, not of a source
 */
export type ProvisionNote = 'necessity-is-judged-by-the-mayor' | 'regime-to-be-confirmed' | 'given-by-an-agent';

/**
 * Whether data may be provided. Only `yes` permits; `open` says what it needs. `unverified` are the clauses among
 * `clauses` that rest on general knowledge.
 *
 * @clause basic-act-on-disaster-management:49-11(2)
 * @clause basic-act-on-disaster-management:49-15(2)
 */
export interface Provision {
  readonly answer: 'yes' | 'no' | 'open';
  readonly because: readonly ProvisionReason[];
  readonly needs: readonly ProvisionNeed[];
  readonly notes: readonly ProvisionNote[];
  readonly clauses: readonly ClauseId[];
  readonly unverified: readonly ClauseId[];
}
