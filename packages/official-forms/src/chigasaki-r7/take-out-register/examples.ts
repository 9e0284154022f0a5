import type { TakeOut, TakeOutRegisterForm } from '@fukushi-kit/schema';
import type { WrittenExamples } from '../../examples/form-examples.ts';

const visit = (on: string, what: string, back: string): TakeOut => ({
  on,
  at: '13:20',
  what,
  form: 'paper',
  encrypted: null,
  purpose: '訪問・面談（対象者の自宅）',
  approval: null,
  taker: '見本 計画男',
  permittedBy: '見本 所長子',
  returnedOn: on,
  returnedAt: back,
  returnedTo: '見本 所長子',
});

const full: TakeOutRegisterForm = {
  schemaVersion: '1',
  controlNumber: '2025-06-M01',
  month: '2025-06',
  contractName: '令和7年度個別避難計画作成業務委託',
  workplace: '地域包括支援センター見本 事務室',
  manager: '見本 所長子',
  approval: '見本高承第1号',
  entries: [
    visit('2025-06-05', '2025-06-001　様式1・様式2、訪問票　計4枚', '15:45'),
    visit('2025-06-12', '2025-06-002　様式1・様式2、訪問票　計4枚', '16:10'),
    {
      ...visit('2025-06-18', '6月分の様式1の画像　3件（USBメモリ）', '11:30'),
      at: '09:40',
      form: 'electronic',
      encrypted: true,
      purpose: '法人本部での印刷',
      approval: '見本高承第4号',
      taker: '見本 福祉男',
    },
    {
      ...visit('2025-06-20', '2025-06-003　様式1・様式2、訪問票　計5枚', '17:00'),
      returnedOn: null,
      returnedAt: null,
      returnedTo: null,
    },
  ],
};

/** One visit. */
const simple: TakeOutRegisterForm = { ...full, controlNumber: null, approval: null, entries: full.entries.slice(0, 1) };

/**
 * The examples of the register of what is taken out of the workplace (資料等持出簿).
 *
 * @clause none examples of this project
 */
export const takeOutRegisterExamples: WrittenExamples<TakeOutRegisterForm> = { simple, full };
