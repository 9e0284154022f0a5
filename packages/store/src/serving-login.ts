import { createHmac } from 'node:crypto';
import { Client, type ClientBase, type PoolConfig } from 'pg';
import { scramVerifier } from './scram-verifier.ts';
import { SERVING_ROLE } from './serving-role.ts';
import { StoreFault } from './store-fault.ts';

const MAKE_ROLE = `DO $$ BEGIN
  CREATE ROLE ${SERVING_ROLE} NOLOGIN;
EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL; -- another database of this server made it meanwhile
END $$`;

/**
 * Sees to the role that serves requests, before any migration grants it something.
 *
 * @throws {StoreFault} `rights-missing`, naming what to grant.
 */
export async function ensureServingRole(owner: ClientBase): Promise<void> {
  const { rows } = await owner.query<{ me: string; bypasses: boolean; creates: boolean; is_there: boolean }>(
    `SELECT current_user AS me, rolsuper OR rolbypassrls AS bypasses, rolsuper OR rolcreaterole AS creates,
            EXISTS (SELECT FROM pg_roles WHERE rolname = $1) AS is_there
       FROM pg_roles WHERE rolname = current_user`,
    [SERVING_ROLE],
  );
  const [rights] = rows;
  if (rights === undefined) return;
  // Without it a backup by the owner would hold only the rows that policies leave it, and nobody would notice.
  if (!rights.bypasses) throw missing(`ALTER ROLE "${rights.me}" BYPASSRLS`);
  if (rights.is_there) return;
  if (!rights.creates) throw missing(`CREATE ROLE ${SERVING_ROLE} NOLOGIN, or ALTER ROLE "${rights.me}" CREATEROLE`);
  await owner.query(MAKE_ROLE);
}

/**
 * The login of the connections that serve requests: a role of its own that owns nothing and inherits nothing. Its password
 * follows from the owner's, so that all processes with the owner's URL know it and none has to keep it.
 *
 * @throws {StoreFault} `rights-missing`, naming what to grant.
 */
export async function makeServingLogin(owner: ClientBase, ownerUrl: string): Promise<PoolConfig> {
  const { host, port, database, ssl, password } = new Client({ connectionString: ownerUrl });
  if (typeof password !== 'string' || password === '') {
    throw new StoreFault(
      'rights-missing',
      'The URL of the owner holds no password: give the URL of the serving login too',
    );
  }
  const { rows } = await owner.query<{ oid: string }>(
    'SELECT oid::text FROM pg_database WHERE datname = current_database()',
  );
  const user = `fukushi_login_${rows[0]?.oid}`;
  const derived = createHmac('sha256', password).update(user).digest('hex');
  await makeLogin(owner, user, derived);
  return { host, port, user, password: derived, ssl, ...(database !== undefined && { database }) };
}

async function makeLogin(owner: ClientBase, user: string, password: string): Promise<void> {
  const { rows } = await owner.query('SELECT FROM pg_roles WHERE rolname = $1', [user]);
  try {
    if (rows.length === 0) await owner.query(`CREATE ROLE ${user} LOGIN NOINHERIT`);
    await owner.query(`ALTER ROLE ${user} PASSWORD '${scramVerifier(password)}'`);
    await owner.query(`GRANT ${SERVING_ROLE} TO ${user}`);
  } catch (cause) {
    const needs = `ALTER ROLE current_user CREATEROLE; GRANT ${SERVING_ROLE} TO current_user WITH ADMIN OPTION`;
    throw new StoreFault('rights-missing', `${needs}, or give the URL of a serving login`, { cause });
  }
}

/**
 * Makes sure that a login cannot do more than serve.
 *
 * @throws {StoreFault} `rights-missing` if it may not serve, or may do more.
 */
export async function checkServingLogin(serving: ClientBase, owner: string): Promise<void> {
  const { rows } = await serving.query<{ me: string; is_strong: boolean; serves: boolean }>(
    `SELECT session_user AS me, rolsuper OR rolbypassrls OR rolcreaterole OR pg_has_role(oid, $2, 'MEMBER') AS is_strong,
            pg_has_role(oid, $1, 'MEMBER') AS serves
       FROM pg_roles WHERE rolname = session_user`,
    [SERVING_ROLE, owner],
  );
  const [login] = rows;
  if (!login?.serves) throw missing(`GRANT ${SERVING_ROLE} TO "${login?.me}"`);
  if (login.is_strong) {
    throw new StoreFault('rights-missing', `The serving login ${login.me} may do more than serve: give another login`);
  }
}

function missing(grant: string): StoreFault {
  return new StoreFault(
    'rights-missing',
    `The database does not allow what opening needs. Have its administrator run: ${grant}`,
  );
}
