import { openDatabase, openPostgres } from '@fukushi-kit/store';
import { Client } from 'pg';
import { openPress } from '../src/press/press.ts';
import { appTables } from '../src/tables/app-tables.ts';

/** What each database is a copy of: the app's tables and those of its press, without a row. */
const PATTERN = 'pattern';

/** The owner of the databases may what the manual asks of an administrator, and no more. */
const OWNER = { name: 'app', password: 'known to tests alone' };

interface Server {
  readonly administrator: string;
  readonly urlOf: (database: string) => string;
}

let server: Promise<Server> | null = null;

/**
 * The URL of a database that nobody else knows, with the app's tables in it. All those of one process lie on one server,
 * which ends with the process: to start one takes longer than most test files.
 */
export async function ownDatabase(): Promise<{ readonly url: string }> {
  server ??= startedServer();
  const { administrator, urlOf } = await server;
  const name = `test_${crypto.randomUUID().replaceAll('-', '')}`;
  await ask(administrator, `create database ${name} owner ${OWNER.name} template ${PATTERN}`);
  return { url: urlOf(name) };
}

async function startedServer(): Promise<Server> {
  const { url: administrator } = await openPostgres({ folder: null });
  const urlOf = (database: string): string => ownerUrl(administrator, database);
  await ask(administrator, `create role ${OWNER.name} login createrole bypassrls password '${OWNER.password}'`);
  await ask(administrator, `create database ${PATTERN} owner ${OWNER.name}`);
  const db = await openDatabase({ url: urlOf(PATTERN) }, appTables);
  const press = await openPress(db, () => undefined);
  await press.close();
  await db.close();
  return { administrator, urlOf };
}

async function ask(url: string, question: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(question);
  } finally {
    await client.end();
  }
}

function ownerUrl(administrator: string, database: string): string {
  const url = new URL(administrator);
  url.username = OWNER.name;
  url.password = OWNER.password;
  url.pathname = `/${database}`;
  return url.href;
}
