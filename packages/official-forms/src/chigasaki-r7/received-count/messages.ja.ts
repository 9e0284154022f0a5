/** Why an original is not among the agreed counts while nobody has settled whether it is paid. */
export const undecided = '委託料の対象とするかどうかが決まっていません。';
