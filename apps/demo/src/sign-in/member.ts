import type { Transaction } from '@fukushi-kit/store';
import type { Role } from '../who.ts';

/** An account of an organisation. */
export interface Member {
  readonly account: string;
  readonly login: string;
  readonly displayName: string;
  readonly tenant: string;
  readonly tenantName: string;
  readonly role: Role;
  readonly disabledAt: string | null;
  /** Until when the initial secret can be used; null once there is a password of one's own. */
  readonly secretExpiresAt: string | null;
  readonly signedInAt: string | null;
  readonly hasSecondFactor: boolean;
  readonly lockedUntil: string | null;
}

const SELECT = `
select m.account, u.username as login, u.name as "displayName", m.tenant, t.name as "tenantName", m.role,
       m.disabled_at as "disabledAt", m.secret_expires_at as "secretExpiresAt", m.signed_in_at as "signedInAt",
       coalesce(u."twoFactorEnabled", false) as "hasSecondFactor",
       (select max(a.locked_until) from auth.attempts a where a.account = m.account) as "lockedUntil"
  from auth.member m
  join auth."user" u on u.id = m.account
  join store.tenant t on t.id = m.tenant`;

/** The account of a login. */
export async function memberByLogin(tx: Transaction, login: string): Promise<Member | null> {
  const [member] = await tx.query<Member>(`${SELECT} where u.username = $1`, [login]);
  return member ?? null;
}

/** An account by its id. */
export async function memberById(tx: Transaction, account: string): Promise<Member | null> {
  const [member] = await tx.query<Member>(`${SELECT} where m.account = $1`, [account]);
  return member ?? null;
}

/** The accounts of an organisation, by login. */
export async function membersOf(tx: Transaction, tenant: string): Promise<readonly Member[]> {
  return tx.query<Member>(`${SELECT} where m.tenant = $1 order by u.username`, [tenant]);
}

/** Whether nobody may sign in with an account whatever is typed: disabled, or its initial secret has expired. */
export function isBarred({ disabledAt, secretExpiresAt }: Member, now: Date): boolean {
  return disabledAt !== null || (secretExpiresAt !== null && Date.parse(secretExpiresAt) <= now.getTime());
}
