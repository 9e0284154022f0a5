import type { ConsentFindingCode } from './consent-findings.ts';
import type { ConsentState } from './consent-state.ts';
import type { ProvisionNeed, ProvisionNote, ProvisionReason } from './provision.ts';

/**
 * The Japanese words for everything that this package says by code.
 *
 * @clause none wording of the project
 * @example
 * messages.states.unanswered // => '未回答'
 * messages.needs['ask-supporter'] // => '協力者本人に意向を確かめる'
 */
export const messages: {
  readonly states: Readonly<Record<ConsentState, string>>;
  readonly reasons: Readonly<Record<ProvisionReason, string>>;
  readonly needs: Readonly<Record<ProvisionNeed, string>>;
  readonly notes: Readonly<Record<ProvisionNote, string>>;
  readonly findings: Readonly<Record<ConsentFindingCode, string>>;
} = {
  states: { given: '同意', refused: '不同意', withdrawn: '撤回', unanswered: '未回答' },
  reasons: {
    consented: '本人が同意している',
    presumed: '確かめたとき明らかな拒否がなく、条例により同意とみなす',
    'no-consent-needed': '条例により同意を要しない',
    refused: '本人が同意していない',
    withdrawn: '本人が同意を撤回した',
    unanswered: '本人の答えが記録されていない',
    'recipient-not-named': '本人の同意がこの提供先に及んでいない',
    'no-support-organization': '提供先が避難支援等関係者ではない',
    'supporter-consented': '協力者が同意している',
    'supporter-refused': '協力者が同意していない',
    'supporter-withdrawn': '協力者が同意を撤回した',
    'supporter-unanswered': '協力者の答えが記録されていない',
    'recipient-not-named-by-supporter': '協力者の同意がこの提供先に及んでいない',
    disaster: '災害時は同意を要しない',
    'regime-not-chosen': '同意の扱いが市町村のプロフィールで決まっていない',
  },
  needs: {
    'ask-person': '本人に意向を確かめる',
    'ask-person-about-recipient': 'この提供先について本人に意向を確かめる',
    'record-whether-asked': '本人に意向を確かめたかどうかを記録する',
    'ask-supporter': '協力者本人に意向を確かめる',
    'choose-regime': '同意の扱いを市町村のプロフィールで決める',
    'name-support-organizations': '避難支援等関係者の範囲を市町村のプロフィールで定める',
  },
  notes: {
    'necessity-is-judged-by-the-mayor': '提供が必要かどうかとその限度は市町村長が判断する',
    'regime-to-be-confirmed': '同意の扱いは市の確認待ち',
    'given-by-an-agent': '代理人による答え',
  },
  findings: {
    'agent-not-named': '代理人の氏名がありません。',
    'agent-without-need': '代理人の答えではないのに代理人が書かれています。',
    'supporter-not-named': 'どの協力者についての答えかが書かれていません。',
    'supporter-without-need': '協力者の情報についての答えではないのに協力者が書かれています。',
    'supporter-answers-for-person': '本人の同意に協力者が答えています。',
    'person-answers-for-supporter': '協力者本人の答えではないため、平常時の提供はできません。',
    'given-to-nobody': '提供先が書かれていません。',
    'text-not-recorded': 'どの文に同意したかが記録されていません。',
    'two-answers-on-one-day': '同じ日に異なる答えがあります。後に記録されたものを用います。',
  },
};
