import type { Automation, ControlDuty, Gravity } from './control/control-entry.ts';
import type { ParameterUnit } from './control/parameter-unit.ts';
import type { Verdict } from './evaluate/verdict.ts';

/**
 * The Japanese words of verdicts, of the kinds of a control and of the units of what is agreed on.
 *
 * @clause none wording of the project
 *
 * @example
 * words.verdict.nonconforming // => '不適合'
 * words.gravity.critical // => '重大'
 */
export const words: {
  readonly verdict: Readonly<Record<Verdict, string>>;
  readonly gravity: Readonly<Record<Gravity, string>>;
  readonly duty: Readonly<Record<ControlDuty, string>>;
  readonly automation: Readonly<Record<Automation, string>>;
  readonly unit: Readonly<Record<ParameterUnit, string>>;
  readonly waived: string;
  readonly wanting: (title: string) => string;
  readonly further: (named: readonly string[], count: number) => string;
} = {
  verdict: {
    conforming: '適合',
    nonconforming: '不適合',
    'not-applicable': '対象外',
    unverified: '未確認',
    'effort-unmet': '未達（努力義務）',
    'left-to-city': '市の判断',
  },
  gravity: { critical: '重大', high: '高', medium: '中', low: '低', effort: '努力', none: '－' },
  duty: {
    obligation: '義務',
    prohibition: '禁止',
    effort: '努力義務',
    permission: '許容',
    practice: '運用',
    information: '情報',
  },
  automation: {
    data: 'データで判定',
    'data-and-person': 'データと人の確認',
    person: '人の確認',
    city: '市の判断',
  },
  unit: { minutes: '分', days: '日', months: 'か月', devices: '台' },
  waived: '例外措置',
  wanting: (title) => `「${title}」は、`,
  further: (named, count) => `${named.join('、')} ほか${count}件`,
};
