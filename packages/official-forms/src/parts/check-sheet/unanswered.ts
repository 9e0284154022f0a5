import type { CheckAnswer } from '@fukushi-kit/schema';

/**
 * The answer to an item that nobody has checked yet: no result, which is not the result 未確認.
 *
 * @clause none no clause names it
 */
export const unanswered: CheckAnswer = {
  verdict: null,
  methods: [],
  evidence: null,
  finding: null,
  remedyBy: null,
  remediedOn: null,
  checkedBy: null,
  checkedOn: null,
};
