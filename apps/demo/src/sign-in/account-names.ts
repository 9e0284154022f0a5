import type { AppParts } from '../app-parts.ts';
import type { Who } from '../who.ts';
import { membersOf } from './member.ts';

/** The names of the accounts of somebody's organisation, by their ids. */
export async function namesOf(
  { db }: Pick<AppParts, 'db'>,
  { tenant }: Pick<Who, 'tenant'>,
): Promise<ReadonlyMap<string, string>> {
  const members = await db.asOwner(async (tx) => membersOf(tx, tenant));
  return new Map(members.map(({ account, displayName }) => [account, displayName]));
}
