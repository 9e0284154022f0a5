/** What exports write for yes and for no. What is neither is not guessed at. */
export const truthWords: { readonly yes: readonly string[]; readonly no: readonly string[] } = {
  yes: ['true', 'yes', 'on', '1', 'はい', '有効', 'あり', '有', '○', '〇', '可', '済'],
  no: ['false', 'no', 'off', '0', 'いいえ', '無効', 'なし', '無', '×', '不可', '未'],
};

/** What an export writes in a list that holds nothing, told apart from one that nobody filled in. */
export const noneWords: readonly string[] = ['なし', '無し', '無', 'none'];
