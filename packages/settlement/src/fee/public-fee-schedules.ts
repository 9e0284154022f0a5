import { type Yen, yen } from '@fukushi-kit/yen';
import type { Fee, FeePrecondition, FeeSchedule, PaidWork } from './fee-schedule.ts';

const ISE = 'http://reikisyu.city.ise.mie.jp/ise/reiki_honbun/r329RG00001817.html';
const INO = 'http://www2.town.ino.kochi.jp/reiki2/reiki_honbun/r037RG00001411.html';
const HYOGO = 'http://web.pref.hyogo.lg.jp.cache.yimg.jp/kk37/plan.html';
const KOGA = 'https://lawinsider.com/zh/contracts/keAcOwmqUSN';

function fee(work: PaidWork, price: Yen | null, url: string, preconditions: readonly FeePrecondition[] = []): Fee {
  const source = { url };
  return { work, per: 'piece', price, taxCategory: null, partHours: null, perFiscalYear: null, preconditions, source };
}

/**
 * Fee schedules of other municipalities as far as public pages show them, each fee with its address. What the page does
 * not show, such as the amounts of 古河市 and every tax category, is `null`.
 *
 * @clause none public fee schedules, each with its address
 *
 * @example
 * publicFeeSchedules.map(({ id }) => id) // => ['ise-r5', 'ino', 'hyogo-r3', 'koga-r6']
 * publicFeeSchedules[1].fees.map(({ work, price, perFiscalYear }) => [work, price, perFiscalYear])
 * // => [['new', 3000, null], ['update', 1000, 1]]
 */
export const publicFeeSchedules: readonly FeeSchedule[] = [
  {
    id: 'ise-r5',
    municipality: '伊勢市',
    edition: '令和5年度',
    fees: [
      fee('new', yen(3000), ISE, ['accepted']),
      fee('meeting', yen(3500), ISE, ['accepted']),
      { ...fee('verification', yen(2100), ISE, ['accepted']), per: 'hour' },
    ],
  },
  {
    id: 'ino',
    municipality: 'いの町',
    edition: '令和元年度から',
    fees: [fee('new', yen(3000), INO), { ...fee('update', yen(1000), INO), perFiscalYear: 1 }],
  },
  {
    id: 'hyogo-r3',
    municipality: '兵庫県（全市町）',
    edition: '令和3年度',
    fees: [
      fee('new', yen(7000), HYOGO, ['training-completed']),
      fee('update', yen(7000), HYOGO, ['training-completed']),
    ],
  },
  {
    id: 'koga-r6',
    municipality: '古河市',
    edition: '令和6年5月',
    fees: [fee('new', null, KOGA), fee('update', null, KOGA), fee('information-only', null, KOGA)],
  },
];
