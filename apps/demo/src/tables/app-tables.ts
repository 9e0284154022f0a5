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

/**
 * A record is for a contract that one is a party of, only the two parties share it, and neither writes what is the other's
 * to say: reviews, settled doubts, agreed terms and the city's papers are the city's, all else is the contractor's.
 */
const ofOwnContract = `exists (
      select from contract c where c.id = record.contract
        and (select store.current_tenant()) =
          case when record.kind in ('review', 'doubt-decision', 'agreed-terms', 'city-paper') then c.shared_with else c.tenant end
        and (record.shared_with is null or record.shared_with in (c.tenant, c.shared_with)))`;

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
  {
    name: 'app-0002-hand-outs-and-erasures',
    sql: `
  alter table print_order add column anchor text;
  create table hand_out (
    ${tenantColumn},
    id text not null,
    contract text not null,
    purpose text not null,
    recipient text not null,
    recipient_kind text not null check (recipient_kind in ('city', 'person', 'other')),
    way text not null check (way in ('network', 'media')),
    conditions jsonb not null,
    chosen jsonb not null,
    recipient_key text,
    state text not null check (state in ('asked', 'approved', 'refused', 'packed', 'fetched', 'lapsed')),
    asked_by text not null default current_setting('store.account'),
    asked_at timestamptz not null,
    decided_by text check (decided_by <> asked_by),
    decided_at timestamptz,
    expires_at timestamptz,
    digest text,
    bytes bytea,
    primary key (tenant, id)
  );
  create table erasure (
    ${tenantColumn},
    id text not null,
    contract text not null,
    certificate jsonb not null,
    removes_registers boolean not null,
    state text not null check (state in ('asked', 'refused', 'erased')),
    asked_by text not null default current_setting('store.account'),
    asked_at timestamptz not null,
    decided_by text check (decided_by <> asked_by),
    decided_at timestamptz,
    erased jsonb,
    rewritten_at timestamptz,
    primary key (tenant, id)
  );
  create table backup_copy (
    ${tenantColumn},
    id text not null,
    file text not null,
    sha256 text,
    made_at timestamptz not null default clock_timestamp(),
    destroyed_on text,
    destroyed_way text,
    destroyed_by text,
    primary key (tenant, id)
  );
${['hand_out', 'erasure', 'backup_copy'].map(tenantTable).join('\n')}
${['hand_out', 'erasure', 'backup_copy'].map(onlyOwn).join('')}
  create function hand_over_to_city(of_contract text) returns table (kind text, id text)
  language sql security definer set search_path = pg_catalog, public, pg_temp as $$
    update public.record r set tenant = r.shared_with, shared_with = null
     where r.tenant = store.current_tenant() and r.contract = of_contract and r.shared_with is not null
       and r.kind in ('submission', 'policy-result')
    returning r.kind, r.id
  $$;
  revoke all on function hand_over_to_city(text) from public;
  grant execute on function hand_over_to_city(text) to fukushi_serving;
`,
  },
  {
    name: 'app-0003-parties-and-keys',
    sql: `
  create policy own_contract_added on record as restrictive for insert with check (${ofOwnContract});
  create policy own_contract_kept on record as restrictive for update with check (${ofOwnContract});
  create policy own_city_added on contract as restrictive for insert
    with check (shared_with = (select store.current_parent()));
  create policy own_city_kept on contract as restrictive for update
    with check (shared_with = (select store.current_parent()));

  -- What was typed is kept as it was typed: jsonb refuses characters that a border is still to tell about.
  alter table draft alter column body type json using body::json;

  alter table deed add column account text not null default '';
  alter table deed alter column account set default current_setting('store.account');
  alter table deed drop constraint deed_pkey, add primary key (tenant, account, key);
`,
  },
  {
    name: 'app-0004-agreed-advances',
    sql: `
  -- The terms of a contract hold the account of the contractor, so that their row is nobody else's. The advances that they
  -- agree on are the city's too.
  create function agreed_advances(of_contract text) returns jsonb
  language sql stable security definer set search_path = pg_catalog, public, pg_temp as $$
    select r.body -> 'shares' from public.record r join public.contract c on c.id = r.contract and c.tenant = r.tenant
     where r.contract = of_contract and r.kind = 'contract-terms' and r.id = 'terms'
       and store.current_tenant() in (c.tenant, c.shared_with)
  $$;
  revoke all on function agreed_advances(text) from public;
  grant execute on function agreed_advances(text) to fukushi_serving;
`,
  },
];
