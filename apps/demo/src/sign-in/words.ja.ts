import type { NewPasswordFault } from './own-account.ts';

const passwordFaults: { readonly [Fault in NewPasswordFault]: string } = {
  'too-short': 'もっと長くしてください。',
  'too-long': '長すぎます。128文字までにしてください。',
  context: 'ログインID、名前、所属や市の名前が入っています。ほかの言葉にしてください。',
  guessable: 'よく使われる言葉や並びなので、すぐに当てられます。ほかの言葉にしてください。',
  unchanged: 'いまのパスワードと同じです。ほかのものにしてください。',
};

/** Words of signing in and of one's own account. */
export const words = {
  signIn: 'サインイン',
  login: 'ログインID',
  loginHelp: '管理者から受け取ったIDです。大文字と小文字は区別しません。',
  password: 'パスワード',
  passwordHelp: 'はじめての人は、管理者から受け取った1回だけのパスワードを入れてください。',
  signInFailed: 'サインインできませんでした。ログインIDとパスワードを確かめてください。',
  signInFailedHelp:
    '何回も続けて間違えると、しばらくサインインできなくなります。時間をおいてもできないときや、1回だけのパスワードの期限が過ぎたときは、管理者に知らせてください。',
  signedOut: 'サインアウトしました。',
  runOut: '時間がたったか、間違いが続いたため、はじめからやり直してください。',
  forgotten: 'パスワードを忘れたときは、管理者に新しい1回だけのパスワードを頼んでください。',

  code: '確認コード',
  codeHelp:
    '認証アプリに出ている6桁の数字を入れてください。スマートフォンがないときは、控えてある予備コードを1つ入れてください。',
  codeFailed: '確認できませんでした。認証アプリに新しい数字が出るのを待って、もう一度入れてください。',
  codeFailedHelp: '同じ数字は1回しか使えません。何回も続けて間違えると、しばらく確認できなくなります。',
  confirm: '確認する',

  ownPassword: '自分のパスワードを決める',
  ownPasswordLead: '受け取ったパスワードは1回だけのものです。自分だけが知っているパスワードを決めてください。',
  newPassword: '新しいパスワード',
  newPasswordHelp: (length: number): string =>
    `${length}文字以上にしてください。15文字以上をすすめます。文字の種類は自由です。関係のない言葉をいくつか並べると、覚えやすく、当てられにくくなります。`,
  repeated: '新しいパスワード（もう一度）',
  notSame: '2つの新しいパスワードが同じではありません。もう一度入れてください。',
  setPassword: 'このパスワードにする',
  passwordFaults: passwordFaults as Readonly<Record<NewPasswordFault, string>>,

  secondFactor: '認証アプリを登録する',
  secondFactorLead:
    'パスワードが人に知られても、ほかの人がサインインできないようにします。スマートフォンなどの認証アプリを使います。',
  secondFactorSteps: [
    '認証アプリを開いて「追加」を選びます。',
    '下の図（QRコード）を読み取ります。読み取れないときは、図の下の文字を入れます。',
    '認証アプリに出た6桁の数字を、下の欄に入れます。',
  ],
  qr: '認証アプリの登録用QRコード',
  secretText: '読み取れないときに入れる文字',
  sixDigits: '6桁の数字',
  register: '登録する',
  later: 'あとで登録する',
  laterHelp:
    '登録するまでは、パスワードを知っている人ならだれでもサインインできます。次にサインインするときに、もう一度たずねます。',
  registered: '認証アプリを登録しました',
  backupCodes: '予備コード',
  backupCodesHelp:
    'スマートフォンが使えないときに、6桁の数字のかわりに使います。1つのコードは1回だけ使えます。この画面でしか見られません。紙に書くか印刷して、鍵のかかる所にしまってください。',
  goOn: '控えたので、次へ進む',
  codesRenewed: '新しい予備コードです。前のものは、もう使えません。',

  account: '自分の設定',
  back: '自分の設定に戻る',
  changePassword: 'パスワードを変える',
  changePasswordHelp: '決まった時期に変える必要はありません。人に知られたかもしれないときは、すぐに変えてください。',
  currentPassword: 'いまのパスワード',
  currentPasswordFailed:
    'いまのパスワードを確かめられませんでした。何回も続けて間違えると、しばらく確かめられなくなります。',
  passwordChanged: 'パスワードを変えました。ほかのパソコンなどのサインインは終わりました。',
  yourSecondFactor: '認証アプリ',
  hasSecondFactor: '登録してあります。',
  hasNoSecondFactor: 'まだ登録していません。パスワードを知っている人ならだれでもサインインできます。',
  newSecondFactor: '認証アプリを登録し直す',
  backupCodesLead: '控えをなくしたときや、残りが少ないときに作り直します。前のものは使えなくなります。',
  newBackupCodes: '予備コードを作り直す',
  sessions: 'サインインしているパソコンなど',
  sessionsHelp: (idle: number, absolute: number): string =>
    `${idle}分使わないとき、またはサインインから${Math.floor(absolute / 60)}時間${absolute % 60 === 0 ? '' : `${absolute % 60}分`}たったときは、自動で終わります。`,
  browser: 'ブラウザー',
  startedAt: 'サインインした時',
  seenAt: '最後に使った時',
  thisSession: 'この画面',
  endSession: '終わらせる',
  endOthers: 'ほかをすべて終わらせる',
  unknownBrowser: '不明なブラウザー',
  browserOn: (browser: string, machine: string | null): string =>
    machine === null ? browser : `${browser}（${machine}）`,
} as const;
