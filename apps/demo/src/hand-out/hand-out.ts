import type { PlannedHandOut } from '@fukushi-kit/policy-check';
import type { Transaction } from '@fukushi-kit/store';

/** What is to be handed out (持ち出し), to whom and how; as it was asked for. */
export interface HandOutWish extends PlannedHandOut {
  readonly purpose: string;
  readonly recipient: string;
  readonly chosen: ChosenContents;
  /** The key of the recipient (age1…); `null` locks the file with words that are made when it is packed. */
  readonly recipientKey: string | null;
}

/** The records and the printed orders that go into the file. */
interface ChosenContents {
  readonly records: readonly { readonly kind: string; readonly id: string }[];
  readonly prints: readonly string[];
}

export type HandOutState = 'asked' | 'approved' | 'refused' | 'packed' | 'fetched' | 'lapsed';

/** A hand-out as it stands. */
export interface HandOut extends HandOutWish {
  readonly id: string;
  readonly contract: string;
  readonly state: HandOutState;
  readonly askedBy: string;
  readonly askedAt: string;
  readonly decidedBy: string | null;
  readonly decidedAt: string | null;
  readonly expiresAt: string | null;
  readonly digest: string | null;
}

const COLUMNS = `id, contract, purpose, recipient, recipient_kind as "recipientKind", way, conditions, chosen,
  recipient_key as "recipientKey", state, asked_by as "askedBy", asked_at as "askedAt", decided_by as "decidedBy",
  decided_at as "decidedAt", expires_at as "expiresAt", digest`;

/** The hand-outs of a contract, the newest first. */
export async function listHandOuts(tx: Transaction, contract: string): Promise<readonly HandOut[]> {
  return tx.query<HandOut>(`select ${COLUMNS} from hand_out where contract = $1 order by asked_at desc, id`, [
    contract,
  ]);
}

/** One of them, locked until the transaction ends; `null` where the contract has none of that number. */
export async function readHandOut(tx: Transaction, contract: string, id: string): Promise<HandOut | null> {
  const rows = await tx.query<HandOut>(`select ${COLUMNS} from hand_out where contract = $1 and id = $2 for update`, [
    contract,
    id,
  ]);
  return rows[0] ?? null;
}
