import type { ConfidentialityPledgeForm } from '@fukushi-kit/schema';
import type { WrittenExamples } from '../../examples/form-examples.ts';

const full: ConfidentialityPledgeForm = {
  schemaVersion: '1',
  controlNumber: '2025-05-P03',
  pledgedOn: '2025-05-13',
  addressee: '社会福祉法人見本会（架空）　理事長',
  contractName: '令和7年度個別避難計画作成業務委託',
  contractor: '社会福祉法人見本会（架空）',
  workplace: '地域包括支援センター見本 事務室',
  startsOn: '2025-05-15',
  worker: {
    name: '見本 派遣子',
    reading: 'みほん はけんこ',
    affiliation: '地域包括支援センター見本',
    role: '事務補助',
    employment: 'dispatched',
    employer: '架空人材派遣株式会社',
  },
  explanation: { by: '見本 所長子', on: '2025-05-13', trainedOn: '2025-05-13' },
};

/** A worker of Kashiwa, before the training. */
const simple: ConfidentialityPledgeForm = {
  ...full,
  controlNumber: null,
  contractName: '柏市地域生活支援センター（福祉の総合相談）事業業務委託',
  workplace: '柏市教育福祉会館1階 事務所',
  worker: {
    name: '見本 相談男',
    reading: null,
    affiliation: '柏市地域生活支援センター',
    role: '相談員',
    employment: 'employed',
    employer: null,
  },
  explanation: { by: null, on: null, trainedOn: null },
};

/**
 * The examples of the pledge of secrecy (秘密保持誓約書).
 *
 * @clause none examples of this project
 */
export const confidentialityPledgeExamples: WrittenExamples<ConfidentialityPledgeForm> = { simple, full };
