import { type Migration, tenantTable } from '@fukushi-kit/store';
import { signInTables } from '../sign-in/sign-in-tables.ts';

/** Narrows what a city reads of its contractors to what was handed to it. */
const onlyWhatIsShared = (table: string): string => `
  create policy shared_only on ${table} as restrictive for select
    using (tenant = current_setting('store.tenant', true) or shared_with = current_setting('store.tenant', true));`;

/** Leaves rows to their own organisation alone. */
const onlyOwn = (table: string): string => `
  create policy own_only on ${table} as restrictive for select
    using (tenant = current_setting('store.tenant', true));`;

const tenantColumn = `tenant text not null default current_setting('store.tenant') references store.tenant (id)`;

/**
 * The tables of the app. None of them knows what a record means: bodies are documents of the data contract, checked at
 * their border. Each has the organisation that its rows belong to, and row-level security by it.
 */
export const appTables: readonly Migration[] = [
  ...signInTables,
  {
    name: 'app-0001-contracts-and-records',
    sql: `
  create table contract (
    ${tenantColumn},
    id text not null,
    shared_with text not null references store.tenant (id),
    profile text not null,
    title text not null,
    starts_on text not null,
    ends_on text not null,
    ended_on text,
    primary key (tenant, id),
    unique (id)
  );
  create table record (
    ${tenantColumn},
    contract text not null,
    kind text not null,
    id text not null,
    version integer not null check (version > 0),
    body jsonb not null,
    shared_with text references store.tenant (id),
    saved_by text not null default current_setting('store.account'),
    saved_at timestamptz not null default clock_timestamp(),
    primary key (tenant, contract, kind, id)
  );
  create index record_shared on record (shared_with, kind) where shared_with is not null;
  create table draft (
    ${tenantColumn},
    account text not null default current_setting('store.account'),
    page text not null,
    base_version integer,
    body jsonb not null,
    saved_at timestamptz not null default clock_timestamp(),
    primary key (tenant, account, page)
  );
  create table deed (
    ${tenantColumn},
    key text not null,
    result text,
    done_at timestamptz not null default clock_timestamp(),
    primary key (tenant, key)
  );
  create table print_order (
    ${tenantColumn},
    id text not null,
    contract text not null,
    title text not null,
    day text not null,
    state text not null check (state in ('waiting', 'printing', 'done', 'failed')),
    asked_by text not null default current_setting('store.account'),
    asked_at timestamptz not null default clock_timestamp(),
    primary key (tenant, id)
  );
  create table print_sheet (
    ${tenantColumn},
    print_order text not null,
    place integer not null,
    name text not null,
    job jsonb,
    pages integer,
    findings jsonb,
    digest text,
    bytes bytea,
    primary key (tenant, print_order, place),
    foreign key (tenant, print_order) references print_order (tenant, id) on delete cascade
  );
${['contract', 'record', 'draft', 'deed', 'print_order', 'print_sheet'].map(tenantTable).join('\n')}
${['contract', 'record'].map(onlyWhatIsShared).join('')}
${['draft', 'deed', 'print_order', 'print_sheet'].map(onlyOwn).join('')}
`,
  },
];
