import { plainDate } from '@fukushi-kit/calendar';
import { writeCsv } from '@fukushi-kit/sheet';
import { describe, expect, test } from 'vitest';
import { builtWorkbook, number, row, text } from '../../../sheet/test/built-workbook.ts';
import { type RegisterFile, readRegisters, registerFileText } from './index.ts';

const ASKED = plainDate('2026-04-15');

const IDS = '台帳の番号,利用者ID,保有者,種別,発行日,無効化日,最終利用日,認証方式,共用の承認日,共用の事由,共用の期限';
const COVERAGE = '台帳,期間の始まり,期間の終わり,申告した人,申告した日,該当なし,連鎖の検証 検証した日,連鎖の検証 結果';
const ROW = 'ID-01,a01,S-01,個人,2025-04-01,,2026-03-30,多要素,,,';

const file = (name: string, ...lines: readonly string[]): RegisterFile => {
  return { name, bytes: new TextEncoder().encode(`${lines.join('\r\n')}\r\n`) };
};
const ids = (...rows: readonly string[]): RegisterFile => file('ids.csv', IDS, ...rows);
const coverage = (...rows: readonly string[]): RegisterFile => file('coverage.csv', COVERAGE, ...rows);
const cut = ({ name, bytes }: RegisterFile, length: number): RegisterFile => ({ name, bytes: bytes.slice(0, length) });

const shiftJis = (name: string, ...lines: readonly string[]): RegisterFile => {
  const [header = [], ...rows] = lines.map((line) => line.split(','));
  const written = writeCsv({ header, rows }, { encoding: 'shift_jis', reader: 'spreadsheet' });
  if (!written.ok) throw new Error('not to be written in Shift_JIS');
  return { name, bytes: written.value };
};

const workbook = (...rows: readonly string[]): RegisterFile => {
  const titles = IDS.split(',').map((title, column) => text(`${'ABCDEFGHIJK'[column]}1`, title));
  return { name: 'ids.xlsx', bytes: builtWorkbook([{ name: 'ID台帳', rows: [row(1, ...titles), ...rows].join('') }]) };
};

const ids1904 = ids(ROW);
const idsBytes = ids1904.bytes;

type Case = readonly [what: string, files: readonly RegisterFile[], told: readonly string[]];

const HEADERS: readonly Case[] = [
  [
    'a column that is missing',
    [file('ids.csv', IDS.replace(',発行日', ''), 'ID-01,a01,S-01,個人,,,多要素,,,')],
    ['ids.csv 1行目「発行日」：要る列がありません'],
  ],
  [
    'a column that nobody knows',
    [file('ids.csv', `${IDS},備考`, `${ROW},`)],
    ['ids.csv 1行目12列目：知らない列があります'],
  ],
  [
    'a column that stands twice',
    [file('ids.csv', `${IDS},種別`, `${ROW},個人`)],
    ['ids.csv 1行目「種別」：同じ列が二つあります'],
  ],
  [
    'a table of another register under this name',
    [file('handovers.csv', '番号,様式,項目,集め始めた日,集めるのをやめた日,必要性の根拠')],
    [
      'handovers.csv 1行目「相手」：要る列がありません',
      'handovers.csv 1行目「引継ぎ期間の始まり」：要る列がありません',
      'handovers.csv 1行目「引継ぎ期間の終わり」：要る列がありません',
      'handovers.csv 1行目「引き継ぐもの」：要る列がありません',
      'handovers.csv 1行目「引き継いだ日」：要る列がありません',
      'handovers.csv 1行目2列目：知らない列があります',
      'handovers.csv 1行目3列目：知らない列があります',
      'handovers.csv 1行目4列目：知らない列があります',
      'handovers.csv 1行目5列目：知らない列があります',
      'handovers.csv 1行目6列目：知らない列があります',
    ],
  ],
  ['a file in which nothing stands', [file('ids.csv', '')], ['ids.csv：見出しの行がありません']],
];

const TORN: readonly Case[] = [
  [
    'a quotation mark that is not closed',
    [ids(ROW, 'ID-02,a02,"S-02,個人,2025-04-01,,,,,,', ROW)],
    ['ids.csv 3行目：引用符（"）が閉じていないか、余分にあります。ファイルが途中で切れていないか確かめてください'],
  ],
  [
    'a row that is too short, and one that is too long',
    [ids('ID-01,a01,S-01', ROW, `${ROW},,`)],
    [
      'ids.csv 2行目：列の数が見出しと違います（見出し 11列、この行 3列）',
      'ids.csv 4行目：列の数が見出しと違います（見出し 11列、この行 13列）',
    ],
  ],
  [
    'a file that ends in the middle of a row',
    [cut(ids1904, idsBytes.length - 8)],
    ['ids.csv 2行目：列の数が見出しと違います（見出し 11列、この行 8列）'],
  ],
  [
    'a file that ends in the middle of a character',
    [cut(ids1904, idsBytes.length - 7)],
    [
      'ids.csv 2行目：文字コードが UTF-8 ではないところがあります。ファイルが壊れていないか確かめ、Excel では「CSV UTF-8（コンマ区切り）」か .xlsx で保存し直してください',
    ],
  ],
  [
    'two files joined into one',
    [{ name: 'ids.csv', bytes: new Uint8Array([...idsBytes, ...file('', `\uFEFF${ROW}`).bytes]) }],
    ['ids.csv 3行目1列目：途中にファイルの先頭の印（BOM）があります。二つのファイルをつないでいないか確かめてください'],
  ],
  ['a workbook that is none', [file('ids.xlsx', IDS, ROW)], ['ids.xlsx：Excel ブック（.xlsx）として読めません']],
  [
    'a JSON file that breaks off',
    [file('ids.json', '{"schemaVersion": "1",', '"rows": [')],
    ['ids.json：JSON として読めません'],
  ],
  [
    'a JSON file with a comma too few',
    [file('ids.json', '{"schemaVersion": "1",', '"coverage": null', '"rows": []}')],
    ['ids.json 3行目：JSON として読めません（3行1字目）'],
  ],
];

const SHIFT_JIS: readonly Case[] = [
  [
    'a file that a spreadsheet saved in Shift_JIS',
    [shiftJis('ids.csv', IDS, ROW)],
    [
      'ids.csv 1行目：文字コードが Shift_JIS です。Shift_JIS にない文字（異体字など）は保存したときに失われていることがあるので読みません。Excel では「CSV UTF-8（コンマ区切り）」か .xlsx で保存し直してください',
    ],
  ],
  [
    'a file in UTF-8 with a row in Shift_JIS',
    [{ name: 'ids.csv', bytes: new Uint8Array([...idsBytes, ...shiftJis('', ROW).bytes]) }],
    [
      'ids.csv 3行目：文字コードが UTF-8 ではないところがあります。ファイルが壊れていないか確かめ、Excel では「CSV UTF-8（コンマ区切り）」か .xlsx で保存し直してください',
    ],
  ],
];

const ROWS: readonly Case[] = [
  [
    'a number that stands twice: both lines',
    [ids(ROW, ROW.replace('ID-01', 'ID-02'), ROW)],
    ['ids.csv 4行目「台帳の番号」：2行目にも同じものがあります。一つの行だけにしてください'],
  ],
  [
    'the same with empty rows between them, which are passed over but counted',
    [ids('', ROW, ',,,,,,,,,,', '', ROW)],
    ['ids.csv 6行目「台帳の番号」：3行目にも同じものがあります。一つの行だけにしてください'],
  ],
  [
    'a number of the access log that stands twice',
    [
      file(
        'access-log.csv',
        '連番,日,時刻,利用者ID,端末の番号,操作,対象,目的,結果',
        '1,2025-06-02,9:05,a01,T-1,閲覧,,U-1,行われた',
        '1,2025-06-02,09:06,a01,T-1,閲覧,,U-1,行われた',
      ),
    ],
    ['access-log.csv 3行目「連番」：2行目にも同じものがあります。一つの行だけにしてください'],
  ],
  [
    'a day after the day of the check',
    [ids(ROW.replace('2025-04-01', '2026-04-15'), ROW.replace('ID-01', 'ID-02').replace('2025-04-01', '2026-04-16'))],
    ['ids.csv 3行目「発行日」：基準日より後の日の行です'],
  ],
  [
    'a day before the one that it follows',
    [
      file(
        'handovers.csv',
        '番号,相手,引継ぎ期間の始まり,引継ぎ期間の終わり,引き継ぐもの,引き継いだ日',
        'HO-1,見本,2026-03-16,2026-03-15,見本,',
      ),
    ],
    [
      'handovers.csv 2行目「引継ぎ期間の終わり」：始まりの日、受けた日など、同じ行で先に来るはずの日より前になっています',
    ],
  ],
  [
    'such a day in the books beside the registers',
    [
      file(
        'confirmations.csv',
        '番号,点検項目,確かめた結果,確認者,確認日,有効期限,所見',
        'CF-1,k5-6,,見本,2026-04-16,2027-03-31,',
      ),
      file('reported-structures.json', '{"schemaVersion":"1","rows":[{"reportedOn":"2026-04-16"}]}'),
    ],
    [
      'confirmations.csv 2行目「確かめた結果」：空欄にできません',
      'confirmations.csv 2行目「確認日」：基準日より後の日の行です',
      'reported-structures.json 1行目「行 › 1 › 番号」：項目がありません',
      'reported-structures.json 1行目「行 › 1 › 内容の指紋」：項目がありません',
      'reported-structures.json 1行目「行 › 1 › 報告した内容」：項目がありません',
      'reported-structures.json 1行目「行 › 1 › 報告又は届出の日」：基準日より後の日の行です',
    ],
  ],
  [
    'such a day in a list',
    [
      file(
        'subcontracts.csv',
        '番号,相手,業務の区分,業務の範囲,個人情報の取扱いがあるか,階層,契約日,開始日,終了日,承諾の番号,約定の内容,監督した日,教育・研修を実施させた日',
        'SC-1,見本,その他,,いいえ,1,,2025-05-01,2027-03-31,,,2025-06-01、2026-05-01,',
      ),
    ],
    ['subcontracts.csv 2行目「監督した日」：基準日より後の日の行です'],
  ],
  [
    'days that are none',
    [ids(ROW.replace('2025-04-01', '2025-02-30').replace('2026-03-30', '3月30日'))],
    [
      'ids.csv 2行目「発行日」：実在する日（1873年から2999年まで）ではありません。2025-06-15 のように書いてください',
      'ids.csv 2行目「最終利用日」：実在する日（1873年から2999年まで）ではありません。2025-06-15 のように書いてください',
    ],
  ],
  [
    'a day outside the calendar of the data contract',
    [ids(ROW.replace('2025-04-01', '1872-12-31'))],
    ['ids.csv 2行目「発行日」：実在する日（1873年から2999年まで）ではありません。2025-06-15 のように書いてください'],
  ],
  [
    'a word that is no option',
    [ids(ROW.replace('個人', '個人用'))],
    ['ids.csv 2行目「種別」：選べる言葉ではありません。個人、共用、特権、サービス のどれかを書いてください'],
  ],
  [
    'what may not be blank',
    [ids(',a01,S-01,,2025-04-01,,,,,,')],
    ['ids.csv 2行目「台帳の番号」：空欄にできません', 'ids.csv 2行目「種別」：空欄にできません'],
  ],
  [
    'numbers of another form, also within a list',
    [ids(ROW.replace('ID-01', '職員1').replace('S-01', 'S-01、Ｓ－０２'))],
    [
      'ids.csv 2行目「台帳の番号」：書き方が違います（英数字とハイフン。ファイル名にも使うので、個人を表す語を入れない）',
      'ids.csv 2行目「保有者」：書き方が違います（英数字とハイフン。ファイル名にも使うので、個人を表す語を入れない）',
    ],
  ],
  [
    'an entry that stands twice in a list',
    [ids(ROW.replace('S-01', 'S-01、S-01'))],
    ['ids.csv 2行目「保有者」：同じものが二度あります'],
  ],
  [
    'an entry of which a part is missing',
    [
      file(
        'contract.csv',
        '契約番号,契約の始まり,契約の終わり,着手日,解除の日,他者への引継ぎがあるか,目的',
        'K-1,2025-04-01,2026-03-31,,,,"U-1｜相談\nU-2"',
      ),
    ],
    ['contract.csv 2行目「目的」：「｜」で区切った項目の数が違います（要る数 2、書かれた数 1）'],
  ],
  [
    'a formula in the text of a CSV file is no day',
    [ids(ROW.replace('2025-04-01', '=TODAY()'))],
    ['ids.csv 2行目「発行日」：実在する日（1873年から2999年まで）ではありません。2025-06-15 のように書いてください'],
  ],
  [
    'a formula of a workbook that was never worked out, and one that failed',
    [
      workbook(
        row(2, text('A2', 'ID-01'), '<c r="E2"><f>TODAY()</f></c>', '<c r="G2" t="e"><f>1/0</f><v>#DIV/0!</v></c>'),
      ),
    ],
    [
      'ids.xlsx 2行目5列目：計算した結果のない数式があります。表計算ソフトで開き、保存し直してください',
      'ids.xlsx 2行目7列目：数式がエラー（#N/A など）になっています。直してください',
    ],
  ],
  [
    'a note to the right of a table in a workbook',
    [workbook(row(3, text('A3', 'ID-01'), text('M3', '要確認')))],
    ['ids.xlsx 3行目：列の数が見出しと違います（見出し 11列、この行 13列）'],
  ],
  [
    'a number in a workbook where a name should be is read as its digits, and told where they are no number of a row',
    [workbook(row(2, number('A2', '1.5'), text('B2', 'a01'), text('D2', '個人'), text('E2', '2025-04-01')))],
    [
      'ids.xlsx 2行目「台帳の番号」：書き方が違います（英数字とハイフン。ファイル名にも使うので、個人を表す語を入れない）',
    ],
  ],
  [
    'a second contract',
    [
      file(
        'contract.csv',
        '契約番号,契約の始まり,契約の終わり,着手日,解除の日,他者への引継ぎがあるか,目的',
        'K-1,2025-04-01,2026-03-31,,,,',
        'K-2,2025-04-01,2026-03-31,,,,',
      ),
    ],
    ['contract.csv：契約が二つ以上あります。契約ごとに台帳を分けてください'],
  ],
  [
    'a JSON file: the place in words',
    [
      file(
        'handovers.json',
        '{"schemaVersion":"1","coverage":null,"rows":[',
        '{"number":"H-1","party":"見本","from":"2025-04-01","to":"2025-04-02","item":"鍵","doneOn":null},',
        '{"number":"H-1","party":"見本","from":"2027-04-01","to":"2025-04-02","item":"鍵","doneOn":"2025-02-30"}]}',
      ),
    ],
    [
      'handovers.json 3行目「行 › 2 › 引き継いだ日」：実在する日（1873年から2999年まで）ではありません。2025-06-15 のように書いてください',
      'handovers.json 3行目「行 › 2 › 番号」：2行目にも同じものがあります。一つの行だけにしてください',
      'handovers.json 3行目「行 › 2 › 引継ぎ期間の始まり」：基準日より後の日の行です',
    ],
  ],
];

const COVERAGES: readonly Case[] = [
  [
    'a declaration of which a part is blank',
    [ids(ROW), coverage('ID台帳,2025-04-01,,見本 花子,2026-04-15,,,')],
    ['coverage.csv 2行目「期間の終わり」：空欄にできません', 'coverage.csv 2行目「該当なし」：空欄にできません'],
  ],
  [
    'a register that is declared twice',
    [
      ids(ROW),
      coverage(
        'ID台帳,2025-04-01,2026-03-31,見本 花子,2026-04-15,いいえ,,',
        '従事者台帳,,,,,,,',
        'ids,2025-04-01,2026-03-31,見本 花子,2026-04-15,いいえ,,',
      ),
    ],
    ['coverage.csv 4行目「台帳」：2行目にも同じものがあります。一つの行だけにしてください'],
  ],
  [
    'a declaration of a later day',
    [ids(ROW), coverage('ID台帳,2025-04-01,2026-03-31,見本 花子,2026-05-01,いいえ,,')],
    ['coverage.csv 2行目「申告した日」：基準日より後の日の行です'],
  ],
  [
    'a declaration that ends before it begins',
    [ids(ROW), coverage('ID台帳,2025-04-01,2025-03-31,見本 花子,2026-04-15,いいえ,,')],
    ['coverage.csv 2行目「期間の終わり」：網羅の申告の期間の終わりが、始まりより前です'],
  ],
  [
    'nothing declared over rows',
    [ids(ROW), coverage('ID台帳,2025-04-01,2026-03-31,見本 花子,2026-04-15,はい,,')],
    ['coverage.csv 2行目「該当なし」：該当なしと申告されていますが、行があります'],
  ],
  [
    'a declaration without its register',
    [ids(ROW), coverage('持出簿,2025-04-01,2026-03-31,見本 花子,2026-04-15,はい,,')],
    ['coverage.csv 2行目「台帳」：網羅の申告がありますが、台帳のファイルがありません'],
  ],
  [
    'a declaration of no register',
    [ids(ROW), coverage(',2025-04-01,2026-03-31,見本 花子,2026-04-15,いいえ,,')],
    ['coverage.csv 2行目「台帳」：空欄にできません'],
  ],
  [
    'a declaration beside a JSON file that has its own',
    [
      file('handovers.json', '{"schemaVersion":"1","coverage":null,"rows":[]}'),
      coverage('引継ぎ台帳,2025-04-01,2026-03-31,見本 花子,2026-04-15,はい,,'),
    ],
    [
      'coverage.csv 2行目：台帳が JSON のファイルにあるので、網羅の申告もその中に書いてください。この行は空欄にしてください',
    ],
  ],
  [
    'the verification of a chain that the register does not have',
    [ids(ROW), coverage('ID台帳,2025-04-01,2026-03-31,見本 花子,2026-04-15,いいえ,2026-04-10,正常')],
    ['coverage.csv 2行目「台帳」：連鎖の検証はアクセス記録だけに書いてください'],
  ],
];

const FILES: readonly Case[] = [
  [
    'one register in two formats',
    [ids(ROW), file('ids.json', '{"schemaVersion":"1","coverage":null,"rows":[]}')],
    ['ids.json：ids.csv と同じ台帳です。正しい方だけを残してください'],
  ],
  [
    'one register under two names',
    [ids(ROW), { name: 'ID台帳.CSV', bytes: idsBytes }],
    ['ID台帳.CSV：ids.csv と同じ台帳です。正しい方だけを残してください'],
  ],
  [
    'an agreement of which a table is missing',
    [
      file('agreement-parameters.csv', '名,値,根拠の文書,取り決めた日', '初報までの時間（分）,60,取決め,2025-04-01'),
      file('agreement-readings.csv', '疑義,読み方,根拠の文書'),
    ],
    ['agreement-parameters.csv：agreement-exclusions のファイルがありません。表がそろわないと読みません'],
  ],
  [
    'a number that was agreed on twice, and one without a value',
    [
      file(
        'agreement-parameters.csv',
        '名,値,根拠の文書,取り決めた日',
        '初報までの時間（分）,60,取決め,2025-04-01',
        '応急措置までの時間（分）,,取決め,2025-04-01',
        'first-report-minutes,30,取決め,2025-04-01',
      ),
      file('agreement-readings.csv', '疑義,読み方,根拠の文書'),
      file('agreement-exclusions.csv', '点検項目,訳,決めた者,決めた日'),
    ],
    [
      'agreement-parameters.csv 3行目「値」：空欄にできません',
      'agreement-parameters.csv 4行目「名」：2行目にも同じものがあります。一つの行だけにしてください',
    ],
  ],
];

describe('a broken register is refused whole, with file, line and reason', () => {
  describe.each<readonly [about: string, cases: readonly Case[]]>([
    ['its header', HEADERS],
    ['torn files', TORN],
    ['Shift_JIS', SHIFT_JIS],
    ['its rows', ROWS],
    ['the declaration of coverage', COVERAGES],
    ['the files beside each other', FILES],
  ])('%s', (_, cases) => {
    test.each(cases)('%s', async (_what, files, told) => {
      const read = await readRegisters(files, ASKED);
      expect(read.findings.map(registerFileText)).toEqual(told);
      expect(read.ok).toBe(false);
      expect(read).not.toHaveProperty('books');
    });
  });

  test('one broken register takes back all, so that nothing is checked as if it were whole', async () => {
    const sound = file('handovers.csv', '番号,相手,引継ぎ期間の始まり,引継ぎ期間の終わり,引き継ぐもの,引き継いだ日');
    expect((await readRegisters([sound], ASKED)).ok).toBe(true);
    const read = await readRegisters([sound, ids(ROW, ROW)], ASKED);
    expect(read).not.toHaveProperty('books');
    expect(read.findings.map(({ file: name }) => name)).toEqual(['ids.csv']);
  });

  test('no finding tells what stands in a cell', async () => {
    const secret = '秘密の氏名';
    const rows = [ROW.replace('a01', secret).replace('個人', secret).replace('2025-04-01', secret)];
    const read = await readRegisters([ids(...rows)], ASKED);
    expect(read.findings).toHaveLength(2);
    expect(JSON.stringify(read.findings)).not.toContain(secret);
  });

  test('a file whose name is that of no register is told and not read', async () => {
    const read = await readRegisters([ids(ROW), file('id.csv', IDS), file('メモ.txt', '')], ASKED);
    expect(read.ok).toBe(true);
    expect(read.findings.map(({ file: name, code, severity }) => [name, code, severity])).toEqual([
      ['id.csv', 'file-unknown', 'warning'],
      ['メモ.txt', 'file-unknown', 'warning'],
    ]);
  });
});
