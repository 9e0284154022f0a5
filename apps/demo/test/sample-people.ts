import type { Who } from '../src/who.ts';

/** Accounts that tests sign in without a password. */
export const careStaff: Who = {
  account: 'care-staff',
  login: 'care-staff',
  displayName: '見本 計画男',
  tenant: 'mihonkai',
  tenantName: '社会福祉法人見本会（架空）',
  tenantKind: 'contractor',
  role: 'staff',
  profiles: ['chigasaki-r7'],
};

export const careManager: Who = { ...careStaff, account: 'care-manager', login: 'care-manager', role: 'manager' };

export const otherStaff: Who = {
  ...careStaff,
  account: 'other-staff',
  login: 'other-staff',
  tenant: 'reijikai',
  tenantName: '社会福祉法人例示会（架空）',
};

export const cityOfficer: Who = {
  ...careStaff,
  account: 'city-officer',
  login: 'city-officer',
  displayName: '見本 市子',
  tenant: 'chigasaki',
  tenantName: '茅ヶ崎市（見本）',
  tenantKind: 'city',
  profiles: [],
};

export const centreStaff: Who = {
  ...careStaff,
  account: 'centre-staff',
  login: 'centre-staff',
  tenant: 'kashiwa-mihon',
  tenantName: '一般社団法人柏見本（架空）',
  profiles: ['kashiwa-r7'],
};

export const kashiwaOfficer: Who = {
  ...cityOfficer,
  account: 'kashiwa-officer',
  login: 'kashiwa-officer',
  tenant: 'kashiwa',
  tenantName: '柏市（見本）',
};
