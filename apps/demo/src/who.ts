/** What an account may do: the work (職員), also approve what leaves the office (責任者), also keep the accounts (管理者). */
export type Role = 'staff' | 'manager' | 'administrator';

/** Who is signed in, and for which organisation. */
export interface Who {
  readonly account: string;
  readonly login: string;
  readonly displayName: string;
  readonly tenant: string;
  readonly tenantName: string;
  readonly tenantKind: 'contractor' | 'city';
  readonly role: Role;
  /** The profiles of the contracts that the organisation works under as contractor; none for a city. */
  readonly profiles: readonly string[];
}

/** Whether an account may approve (承認): a manager or an administrator. */
export function mayApprove({ role }: Who): boolean {
  return role !== 'staff';
}
