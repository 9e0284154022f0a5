import type { CheckAnswer } from '@fukushi-kit/schema';

const checked = { checkedBy: '見本 点検子', checkedOn: '2025-09-30' } as const;
const noRemedy = { remedyBy: null, remediedOn: null } as const;

/** An item of an example that was found in order by its documents. */
export function inOrder(evidence: string, finding: string | null = null): CheckAnswer {
  return { verdict: 'conforming', methods: ['examine'], evidence, finding, ...noRemedy, ...checked };
}

/** An item of an example whose condition never came true. */
export function notApplicable(evidence: string): CheckAnswer {
  return { verdict: 'not-applicable', methods: ['examine'], evidence, finding: null, ...noRemedy, ...checked };
}

/** An item of an example that could not be made sure of. */
export function unverified(finding: string): CheckAnswer {
  return { verdict: 'unverified', methods: ['interview'], evidence: null, finding, ...noRemedy, ...checked };
}

/** An item of an example that was not in order, and by when it is put right. */
export function notInOrder(
  evidence: string,
  finding: string,
  remedyBy: string,
  remediedOn: string | null = null,
): CheckAnswer {
  return {
    verdict: 'nonconforming',
    methods: ['test', 'examine'],
    evidence,
    finding,
    remedyBy,
    remediedOn,
    ...checked,
  };
}
