import type { Case, Month } from '@fukushi-kit/schema';
import { auditHead, type Database, type Transaction } from '@fukushi-kit/store';
import { enter } from './enter.ts';
import { enterKashiwa } from './enter-kashiwa.ts';
import { enterOrganisations } from './organisations.ts';
import { sampleFile, sampleFolder } from './sample-file.ts';
import { sampleHandIn } from './sample-hand-in.ts';
import { sampleLife } from './sample-life.ts';

/** Fills an empty database with two cities, their contractors and invented people. */
export async function enterSample(db: Database): Promise<void> {
  await enterOrganisations(db);
  await db.asTenant({ tenant: 'mihonkai', account: 'sample' }, enterChigasaki);
  await db.asTenant({ tenant: 'reijikai', account: 'sample' }, enterSecond);
  await db.asTenant({ tenant: 'kashiwa-mihon', account: 'sample' }, enterKashiwa);
}

async function enterChigasaki(tx: Transaction): Promise<void> {
  const contract = 'chigasaki-r7-mihonkai';
  for (const body of (await sampleFolder('samples/chigasaki-2025-06/cases/')) as readonly Case[]) {
    await enter(tx, { contract, kind: 'case', id: body.controlNumber, version: null, body });
    const life = sampleLife(body);
    if (life.length > 0) await enter(tx, { contract, kind: 'life', id: body.controlNumber, version: null, body: life });
  }
  const month = (await sampleFile('samples/chigasaki-2025-06/month.json')) as Month;
  await enter(tx, { contract, kind: 'month', id: month.month, version: null, body: month });
}

/** The second contractor handed in a month, so that its city has something to review. */
async function enterSecond(tx: Transaction): Promise<void> {
  const body = { ...(await sampleHandIn()), auditHead: await auditHead(tx) };
  const key = { contract: 'chigasaki-r7-reijikai', kind: 'submission', id: body.month } as const;
  await enter(tx, { ...key, version: null, body, sharedWith: 'chigasaki' });
}
