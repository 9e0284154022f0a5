import type { IdDifferenceCode } from './account/id-differences.ts';
import type { OwnFindingCode } from './source-finding.ts';

/** The Japanese text of what stands against a source, without the place. */
export const sourceMessages: Readonly<Record<OwnFindingCode, string>> = {
  'line-not-utf-8': '文字コードが UTF-8 ではない行です。読み取れません。',
  'line-not-json': 'JSON として読めない行です。',
  'line-not-an-object': 'JSON のオブジェクトではない行です。',
  'line-torn': '最後の行が途中で切れています。書き込みの途中で写していないか確かめてください。',
  'line-too-long': '長すぎる行です。改行が失われていないか確かめてください。',
  'line-with-mark': '途中にファイルの先頭の印（BOM）があります。二つのファイルをつないでいないか確かめてください。',
  'key-twice': '同じ項目が二度書かれた行です。どちらが正しいか分かりません。',
  'field-missing': '要る項目がありません。',
  'field-malformed': '項目を読み取れません。',
  'word-unknown': '対応の定められていない言葉です。',
  'sequence-twice': '同じ連番が二度あります。',
  'sequence-backwards': '連番が前に戻っています。',
  'sequence-by-line': '記録に連番がないため、行の番号で数えました。抜けがないことは示せません。',
  'time-backwards': '時刻が前に戻っています。',
  'cell-empty': '空欄です。書かれていないことは「なし」とは見ません。',
  'cell-malformed': '読み取れません。',
  'day-order-unknown': '年が先に書かれていない日付です。月と日の順を指定してください。',
  'day-after-export': '書き出した日より後の日付です。',
  'login-twice': '同じ利用者IDが二度あります。',
  'uneven-fields': '項目の数が決まりと違います。',
  'account-in-one-file-only': '一方のファイルにしかない利用者IDです。',
  'user-number-twice': '別の利用者IDと同じ利用者番号です。共用になっていないか確かめてください。',
  'no-password-asked': 'パスワードなしで使える利用者IDです。',
  'number-twice': '同じ番号が二度あります。',
  'coverage-withheld': '書き出した表にないため、台帳の網羅の申告は付けません。書かれていないことは何も示しません。',
  'state-number-twice': '同じ記録の番号が二度あります。',
  'id-twice': '図の中の同じ番号が二度あります。',
  'zone-unknown': '記述のない区域を指しています。',
  'device-unknown': '記述のない機器を指しています。',
  'linked-to-itself': '機器がそれ自身につながっています。',
  'terminal-twice': '同じ端末が二つの機器に書かれています。',
  'device-without-link': 'どこにもつながっていない機器です。',
  'network-without-device': '機器のないネットワークです。どの端末がつながるか分かりません。',
  'terminal-count-differs': '台数が、書かれた端末の番号の数と違います。',
  'name-without-day': 'ファイル名が「年-月-日_題名」の形で始まっていません。',
  'name-part-unknown': 'ファイル名の題名の後に、版、対象の月、番号のどれでもないものがあります。',
  'kind-not-told': 'ファイル名の題名から、文書の種類が分かりません。',
  'month-not-told': 'ファイル名に対象の月がありません。',
  'digest-malformed': '文書の指紋の形ではありません。',
  'digest-differs': 'ファイルが一覧の指紋と合いません。後から変えられていないか確かめてください。',
  'file-missing': '一覧にあるファイルがフォルダにありません。',
  'file-not-in-index': '一覧にないファイルです。',
  'file-passed-over': 'システムや表計算ソフトなどが残したファイルです。文書として数えません。',
  'modified-after-its-day': 'ファイル名の日より後に変えられています。',
};

/** The Japanese text of a difference between the ID register and the accounts of a system, without the place. */
export const idDifferenceMessages: Readonly<Record<IdDifferenceCode, string>> = {
  'export-of-a-later-day': '点検の日より後に書き出したものです。点検の日のことは分かりません。',
  'account-not-in-register': 'システムで使えるのに、ID台帳にありません。',
  'disabled-account-not-in-register': 'システムに残っている使えないIDで、ID台帳にありません。',
  'id-not-in-export': 'ID台帳では使えるのに、システムにありません。',
  'disabled-id-still-enabled': 'ID台帳では無効化した後なのに、システムで使えます。',
  'id-disabled-in-system-only': 'システムでは使えないのに、ID台帳に無効化日がありません。',
  'disabled-on-another-day': 'システムの無効化の日が、ID台帳の無効化日と違います。',
  'used-after-disabling': 'ID台帳の無効化日より後に使われています。',
  'used-before-issue': 'ID台帳の発行日より前に使われています。',
  'created-before-issue': 'ID台帳の発行日より前に、システムに作られています。',
  'created-after-issue': 'ID台帳の発行日より後に、システムに作られています。',
  'last-use-later-than-register': 'システムの最終利用日が、ID台帳より後です。',
  'last-use-earlier-than-register': 'システムの最終利用日が、ID台帳より前です。',
  'account-state-unknown': 'システムで使えるか、書き出したものからは分かりません。',
  'several-ids-in-force': '同じ利用者IDの行が、同じ日に二つ以上有効です。',
};

/** Words of places. */
export const placeWords: {
  readonly line: (line: number) => string;
  readonly property: (title: string) => string;
  readonly file: (number: number) => string;
  readonly second: string;
  readonly register: (number: string) => string;
  readonly accounts: string;
  readonly fields: Readonly<Record<string, string>>;
} = {
  line: (line) => `${line}行目`,
  property: (title) => `「${title}」`,
  file: (number) => `${number}番目のファイル`,
  second: 'shadow ',
  register: (number) => `ID台帳 ${number}`,
  accounts: '利用者IDの一覧',
  fields: {
    enabled: '状態',
    createdOn: '作成の日',
    expiresOn: '期限',
    userNumber: '利用者番号',
    file: 'ファイル',
  },
};
