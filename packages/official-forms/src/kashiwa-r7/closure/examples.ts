import type { ClosureForm } from '@fukushi-kit/schema';
import type { WrittenExamples } from '../../examples/form-examples.ts';

/** A closing, with the earlier suspension of the same case written below, so that every place is seen. */
const full: ClosureForm = {
  schemaVersion: '1',
  controlNumber: 'C-2024-020',
  madeOn: '2025-12-02',
  kind: 'closed',
  on: '2025-12-01',
  programme: 'multi-agency',
  name: '見本 花子',
  nameReading: 'みほん はなこ',
  writer: '見本 相談子',
  planMadeOn: '2025-08-20',
  conferenceOn: '2025-11-25',
  conferenceNumber: 'M-2025-11',
  closing: {
    issuesSorted: { isMet: true, note: '家計，介護，住まいの三つに分かれ，それぞれの窓口が決まった。' },
    outlookClear: { isMet: true, note: '分納は来年6月に終わる見込み。介護は週3回の利用が続いている。' },
    rolesAgreed: { isMet: true, note: '11月25日の会議で，四つの機関が役割分担に合意した。' },
    achieved: '家賃と電気代の滞納を分納にでき，住まいを失わずに済んだ。母は通所を楽しみにし，本人は週2回働いている。',
    remaining: '本人の受診が途切れがちである。母の物忘れが進んだときの暮らし方は，まだ話し合えていない。',
    leadAgency: '見本地域包括支援センター（架空）',
    leadPerson: '見本 桜子',
    leadPhone: '04-0000-0012',
    accompaniment: '月に一度訪ね，分納と通所の様子を確かめる。変化があればセンターに知らせ，速やかに再開を相談する。',
  },
  suspension: {
    reason: '7月に本人が入院し，面会と連絡ができなくなったため，退院まで中断した（8月20日に再開し，再プランを作成）。',
    meanwhile: '母への訪問は地域包括支援センターが続けた。',
    lookAgain: '退院の連絡があったとき。なくても8月の会議で確かめる。',
  },
  resumption: {
    change: '本人が8月に退院し，家計と母の介護を一人で担えなくなった。機関の役割を改める必要がある。',
    learnedFrom: '病院の相談員からの電話',
    replanOn: '2025-08-20',
  },
  explanation: {
    on: '2025-12-01',
    by: '見本 相談子',
    opinion:
      '「困ったときに誰に電話すればよいか分かったので，やっていけると思う」。主担当機関が変わることも承知している。',
  },
};

/** A closing whose conditions are recorded and nothing else. */
const simple: ClosureForm = {
  ...full,
  controlNumber: null,
  name: '見本 次郎',
  nameReading: null,
  writer: null,
  planMadeOn: null,
  closing: {
    issuesSorted: { isMet: true, note: null },
    outlookClear: { isMet: true, note: null },
    rolesAgreed: { isMet: true, note: null },
    achieved: null,
    remaining: null,
    leadAgency: '見本地域包括支援センター（架空）',
    leadPerson: null,
    leadPhone: null,
    accompaniment: null,
  },
  suspension: { reason: null, meanwhile: null, lookAgain: null },
  resumption: { change: null, learnedFrom: null, replanOn: null },
  explanation: { on: null, by: null, opinion: null },
};

/**
 * The examples of the sheet on a closing, suspension or resumption (終結・中断・再開 票).
 *
 * @clause none examples of this project
 */
export const closureExamples: WrittenExamples<ClosureForm> = { simple, full };
