import type { Database } from '@fukushi-kit/store';

/** An organisation of the sample. A city has no parent; a contractor's parent is the city that commissions it. */
interface Organisation {
  readonly id: string;
  readonly name: string;
  readonly parent: string | null;
}

/** Two cities, their contractors, and a second contractor that must see nothing of the first. All names are invented. */
const organisations: readonly Organisation[] = [
  { id: 'chigasaki', name: '茅ヶ崎市（見本）', parent: null },
  { id: 'kashiwa', name: '柏市（見本）', parent: null },
  { id: 'mihonkai', name: '社会福祉法人見本会（架空）', parent: 'chigasaki' },
  { id: 'reijikai', name: '社会福祉法人例示会（架空）', parent: 'chigasaki' },
  { id: 'kashiwa-mihon', name: '一般社団法人柏見本（架空）', parent: 'kashiwa' },
];

/** A contract of the sample, in the year of the specifications. */
interface SampleContract {
  readonly tenant: string;
  readonly city: string;
  readonly id: string;
  readonly profile: string;
  readonly title: string;
  readonly startsOn: string;
  readonly endsOn: string;
}

const contracts: readonly SampleContract[] = [
  {
    tenant: 'mihonkai',
    city: 'chigasaki',
    id: 'chigasaki-r7-mihonkai',
    profile: 'chigasaki-r7',
    title: '個別避難計画作成業務（茅ヶ崎市、令和7年度）',
    startsOn: '2025-05-01',
    endsOn: '2026-03-10',
  },
  {
    tenant: 'reijikai',
    city: 'chigasaki',
    id: 'chigasaki-r7-reijikai',
    profile: 'chigasaki-r7',
    title: '個別避難計画作成業務（茅ヶ崎市、令和7年度）',
    startsOn: '2025-05-01',
    endsOn: '2026-03-10',
  },
  {
    tenant: 'kashiwa-mihon',
    city: 'kashiwa',
    id: 'kashiwa-r7-mihon',
    profile: 'kashiwa-r7',
    title: '福祉の総合相談業務（柏市、令和7年度）',
    startsOn: '2025-04-01',
    endsOn: '2026-03-31',
  },
];

/** Enters the organisations and their contracts. */
export async function enterOrganisations(db: Database): Promise<void> {
  await db.asOwner(async (tx) => {
    for (const { id, name, parent } of organisations) {
      await tx.query('insert into store.tenant (id, name, parent) values ($1, $2, $3)', [id, name, parent]);
    }
  });
  for (const { tenant, city, id, profile, title, startsOn, endsOn } of contracts) {
    await db.asTenant({ tenant, account: 'sample' }, async (tx) => {
      await tx.query(
        `insert into contract (id, shared_with, profile, title, starts_on, ends_on) values ($1, $2, $3, $4, $5, $6)`,
        [id, city, profile, title, startsOn, endsOn],
      );
    });
  }
}
