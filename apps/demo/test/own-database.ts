import { openDatabase, openPostgres } from '@fukushi-kit/store';
import { Client } from 'pg';
import { openPress } from '../src/press/press.ts';
import { appTables } from '../src/tables/app-tables.ts';

/** What each database is a copy of: the app's tables and those of its press, without a row. */
const PATTERN = 'pattern';

let server: Promise<string> | null = null;

/**
 * The URL of a database that nobody else knows, with the app's tables in it. All those of one process lie on one server,
 * which ends with the process: to start one takes longer than most test files.
 */
export async function ownDatabase(): Promise<{ readonly url: string }> {
  server ??= startedServer();
  const name = `test_${crypto.randomUUID().replaceAll('-', '')}`;
  await ask(await server, `create database ${name} template ${PATTERN}`);
  return { url: urlOf(await server, name) };
}

async function startedServer(): Promise<string> {
  const { url } = await openPostgres({ folder: null });
  await ask(url, `create database ${PATTERN}`);
  const db = await openDatabase({ url: urlOf(url, PATTERN) }, appTables);
  const press = await openPress(db, () => undefined);
  await press.close();
  await db.close();
  return url;
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

function urlOf(server: string, database: string): string {
  const url = new URL(server);
  url.pathname = `/${database}`;
  return url.href;
}
