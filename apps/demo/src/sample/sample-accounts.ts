import type { NewAccount } from '../accounts/new-account.ts';

/** The first accounts of the sample: in each organisation somebody who works, somebody who approves, somebody who keeps the accounts. */
export const sampleAccounts: readonly NewAccount[] = [
  { tenant: 'mihonkai', login: 'mihon-staff', displayName: '見本 計画男', role: 'staff' },
  { tenant: 'mihonkai', login: 'mihon-manager', displayName: '見本 責任子', role: 'manager' },
  { tenant: 'mihonkai', login: 'mihon-admin', displayName: '見本 管理男', role: 'administrator' },
  { tenant: 'reijikai', login: 'reiji-staff', displayName: '例示 計画子', role: 'staff' },
  { tenant: 'chigasaki', login: 'chigasaki-staff', displayName: '茅見本 市子', role: 'staff' },
  { tenant: 'chigasaki', login: 'chigasaki-manager', displayName: '茅見本 係長', role: 'manager' },
  { tenant: 'kashiwa-mihon', login: 'kashiwa-mihon-staff', displayName: '柏見本 相談子', role: 'staff' },
  { tenant: 'kashiwa-mihon', login: 'kashiwa-mihon-manager', displayName: '柏見本 責任男', role: 'manager' },
  { tenant: 'kashiwa', login: 'kashiwa-staff', displayName: '柏市見本 職子', role: 'staff' },
];
