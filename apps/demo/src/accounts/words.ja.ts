import type { Role } from '../who.ts';
import type { NewAccountFault } from './new-account.ts';

const roleWords: { readonly [Key in Role]: string } = {
  staff: '職員',
  manager: '責任者',
  administrator: '管理者',
};

const faultWords: { readonly [Fault in NewAccountFault]: string } = {
  'login-malformed': 'ログインIDは、英字で始まる3～30文字の英字、数字、「.」「-」「_」にしてください。',
  'login-taken': 'このログインIDは使えません。ほかのIDにしてください。',
  'name-missing': '名前を入れてください。',
  'name-too-long': '名前は100文字までにしてください。',
  'role-unknown': '役割を選んでください。',
};

/** Words of the pages on which an administrator keeps the accounts of an organisation. */
export const words = {
  accounts: '利用者の管理',
  accountsLead: '自分の所属の利用者だけが出ます。使わなくなった利用者は、その日のうちに止めてください。',
  add: '利用者を加える',
  addLead: '1人に1つの利用者を作ります。いくつかの人で同じ利用者を使わないでください。',
  login: 'ログインID',
  loginHelp: '英字で始まる3～30文字です。英字、数字、「.」「-」「_」が使えます。あとで変えられません。',
  name: '名前',
  nameHelp: '画面の上に出ます。',
  role: '役割',
  roles: roleWords as Readonly<Record<Role, string>>,
  roleHelp: '職員は記録を作ります。責任者はそれに加えて承認をします。管理者はさらに利用者を管理します。',
  faults: faultWords as Readonly<Record<NewAccountFault, string>>,
  create: '利用者を作る',
  state: '状態',
  active: '使える',
  waiting: 'はじめてのサインイン待ち',
  expired: '1回だけのパスワードの期限切れ',
  locked: '間違いが続いたため停止中',
  disabled: '止めてある',
  secondFactor: '認証アプリ',
  hasSecondFactor: '登録済み',
  hasNoSecondFactor: '未登録',
  signedInAt: '最後のサインイン',
  never: 'まだありません',
  lockedUntil: '停止が解ける時',
  secretExpiresAt: '1回だけのパスワードの期限',
  backToList: '利用者の一覧に戻る',
  self: '自分の利用者です。止めること、役割を変えること、パスワードと認証アプリを作り直すことは、ほかの管理者に頼んでください。自分の設定は「自分の設定」で変えられます。',
  disable: '止める',
  disableHelp: 'すぐにサインインできなくなり、いまの作業も終わります。記録は残ります。',
  enable: 'また使えるようにする',
  unlock: '停止を解く',
  endSessions: 'すべてのサインインを終わらせる',
  resetSecondFactor: '認証アプリを登録し直してもらう',
  resetSecondFactorHelp: 'スマートフォンをなくしたときに使います。本人だと確かめてから行ってください。',
  resetPassword: '新しい1回だけのパスワードを作る',
  resetPasswordHelp: 'パスワードを忘れたときに使います。本人だと確かめてから行ってください。',
  changeRole: '役割を変える',
  secretTitle: '1回だけのパスワード',
  secretLead:
    'この画面でしか見られません。本人に直接渡すか、電話などほかの方法で伝えてください。メールでIDと一緒に送らないでください。',
  secretUse: '本人がはじめてサインインするときに使い、そのとき自分のパスワードを決めます。',
  secret: 'パスワード',
  expires: '期限',
} as const;
