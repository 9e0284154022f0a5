import type { Database } from '@fukushi-kit/store';
import type { Role, Who } from '../who.ts';
import { sessionLimits } from './session-limits.ts';
import type { SignInParts } from './sign-in-parts.ts';
import type { SignInSettings } from './sign-in-settings.ts';

/** What stands between a session and the work: an own password, a second factor, or nothing. */
export type Stage = 'set-password' | 'set-second-factor' | 'complete';

/** A session that lasts, and whose it is. */
export interface Visit {
  readonly session: string;
  readonly who: Who;
  readonly stage: Stage;
  readonly hasSecondFactor: boolean;
}

interface VisitRow {
  readonly session: string;
  readonly startedAt: string;
  readonly seenAt: string;
  readonly postponed: boolean | null;
  readonly account: string;
  readonly login: string;
  readonly displayName: string;
  readonly hasSecondFactor: boolean;
  readonly tenant: string;
  readonly tenantName: string;
  readonly parent: string | null;
  readonly role: Role;
  readonly profiles: readonly string[];
  readonly disabledAt: string | null;
  readonly secretExpiresAt: string | null;
}

const MINUTE = 60_000;

const SELECT = `
select s.id as session, s."startedAt", s."seenAt", s.postponed, m.account, u.username as login, u.name as "displayName",
       coalesce(u."twoFactorEnabled", false) as "hasSecondFactor", m.tenant, t.name as "tenantName", t.parent, m.role,
       array(select distinct profile from contract where tenant = m.tenant order by profile) as profiles,
       m.disabled_at as "disabledAt", m.secret_expires_at as "secretExpiresAt"
  from auth."session" s
  join auth."user" u on u.id = s."userId"
  join auth.member m on m.account = u.id
  join store.tenant t on t.id = m.tenant
 where s.id = $1`;

/**
 * The visit that a request belongs to, and that it prolongs; null if its session is over: unknown, unused for too long, too
 * old, of an account that was disabled. A session that is over is removed, so that setting back a clock revives none.
 */
export async function visitOf({ db, engine, settings }: SignInParts, request: Request): Promise<Visit | null> {
  const session = await engine.session(request);
  if (session === null) return null;
  const [row] = await db.asOwner((tx) => tx.query<VisitRow>(SELECT, [session]));
  if (row === undefined) return null;
  const now = settings.clock();
  if (isOver(row, settings, now)) {
    await db.asOwner((tx) => tx.query('delete from auth."session" where id = $1', [session]));
    return null;
  }
  await prolong(db, row, now);
  return { session, who: whoOf(row), stage: stageOf(row, settings), hasSecondFactor: row.hasSecondFactor };
}

function isOver({ startedAt, seenAt, disabledAt }: VisitRow, settings: SignInSettings, now: Date): boolean {
  const { seenAfter, startedAfter } = sessionLimits(settings, now);
  return disabledAt !== null || new Date(seenAt) <= seenAfter || new Date(startedAt) <= startedAfter;
}

/** Written once a minute at most: the timeout is counted in minutes, and every page asks who is there. */
async function prolong(db: Database, { session, seenAt }: VisitRow, now: Date): Promise<void> {
  if (now.getTime() - Date.parse(seenAt) < MINUTE) return;
  await db.asOwner((tx) =>
    tx.query('update auth."session" set "seenAt" = $2 where id = $1', [session, now.toISOString()]),
  );
}

function stageOf(row: VisitRow, { secondFactor }: SignInSettings): Stage {
  if (row.secretExpiresAt !== null) return 'set-password';
  if (row.hasSecondFactor) return 'complete';
  const isPutOff = secondFactor(row) === 'later' && row.postponed === true;
  return isPutOff ? 'complete' : 'set-second-factor';
}

/** An organisation that nobody commissions is a city. */
function whoOf({ account, login, displayName, tenant, tenantName, parent, role, profiles }: VisitRow): Who {
  const tenantKind = parent === null ? 'city' : 'contractor';
  return { account, login, displayName, tenant, tenantName, tenantKind, role, profiles };
}
