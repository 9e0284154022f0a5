import type { Migration } from '@fukushi-kit/store';

/**
 * The tables of better-auth (as its own migration writes them, in its own spelling) and ours beside them, in a schema that
 * the serving role may not enter. `member` ties an account to its organisation; `attempts` counts failures in a row by
 * step, and whether a try was refused since the lock; `spent_code` holds the codes of authenticator apps that were taken while they can still be typed again.
 */
export const signInTables: readonly Migration[] = [
  {
    name: 'sign-in-0001-accounts',
    sql: `
create schema auth;
revoke all on schema auth from public;

create table auth."user" (
  "id" text not null primary key,
  "name" text not null,
  "email" text not null unique,
  "emailVerified" boolean not null,
  "image" text,
  "createdAt" timestamptz default current_timestamp not null,
  "updatedAt" timestamptz default current_timestamp not null,
  "username" text unique,
  "twoFactorEnabled" boolean
);
create table auth."session" (
  "id" text not null primary key,
  "expiresAt" timestamptz not null,
  "token" text not null unique,
  "createdAt" timestamptz default current_timestamp not null,
  "updatedAt" timestamptz not null,
  "ipAddress" text,
  "userAgent" text,
  "userId" text not null references auth."user" ("id") on delete cascade,
  "startedAt" timestamptz,
  "seenAt" timestamptz,
  "postponed" boolean
);
create table auth."account" (
  "id" text not null primary key,
  "accountId" text not null,
  "providerId" text not null,
  "userId" text not null references auth."user" ("id") on delete cascade,
  "accessToken" text,
  "refreshToken" text,
  "idToken" text,
  "accessTokenExpiresAt" timestamptz,
  "refreshTokenExpiresAt" timestamptz,
  "scope" text,
  "password" text,
  "createdAt" timestamptz default current_timestamp not null,
  "updatedAt" timestamptz not null
);
create table auth."verification" (
  "id" text not null primary key,
  "identifier" text not null,
  "value" text not null,
  "expiresAt" timestamptz not null,
  "createdAt" timestamptz default current_timestamp not null,
  "updatedAt" timestamptz default current_timestamp not null
);
create table auth."twoFactor" (
  "id" text not null primary key,
  "secret" text not null,
  "backupCodes" text not null,
  "userId" text not null unique references auth."user" ("id") on delete cascade,
  "verified" boolean,
  "failedVerificationCount" integer,
  "lockedUntil" timestamptz
);
create index "session_userId_idx" on auth."session" ("userId");
create index "account_userId_idx" on auth."account" ("userId");
create index "verification_identifier_idx" on auth."verification" ("identifier");
create index "twoFactor_secret_idx" on auth."twoFactor" ("secret");
create index "twoFactor_userId_idx" on auth."twoFactor" ("userId");

create table auth.member (
  account text primary key references auth."user" ("id"),
  tenant text not null references store.tenant (id),
  role text not null check (role in ('staff', 'manager', 'administrator')),
  disabled_at timestamptz,
  secret_expires_at timestamptz,
  created_at timestamptz not null,
  signed_in_at timestamptz
);
create index member_by_tenant on auth.member (tenant);
create table auth.attempts (
  account text not null references auth.member (account),
  step text not null check (step in ('password', 'code')),
  failures integer not null,
  locks integer not null,
  locked_until timestamptz,
  primary key (account, step)
);
create table auth.spent_code (
  account text not null references auth.member (account),
  digest text not null,
  spent_at timestamptz not null,
  primary key (account, digest)
);`,
  },
  {
    name: 'sign-in-0002-refused-attempts',
    sql: `alter table auth.attempts add column refused boolean not null default false;`,
  },
];
