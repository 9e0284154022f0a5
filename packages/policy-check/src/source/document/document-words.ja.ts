import type { DocumentRow } from '@fukushi-kit/schema';

/** Further titles under which documents of a kind are filed, beside that of the register itself. */
export const usualTitles: Readonly<Record<string, DocumentRow['kind']>> = {
  安全管理措置: 'safety-measures',
  安全管理措置基準: 'safety-measures',
  安全管理措置の基準: 'safety-measures',
  個人情報取扱規程: 'personal-information-rules',
  個人情報保護規程: 'personal-information-rules',
  個人情報規程: 'personal-information-rules',
  ID管理規程: 'id-rules',
  ID管理規定: 'id-rules',
  利用者ID管理規程: 'id-rules',
  コンプライアンス規程: 'compliance-rules',
  法令遵守規程: 'compliance-rules',
  事故対応手順: 'incident-procedure',
  事故対応手順書: 'incident-procedure',
  ポリシー対応表: 'policy-mapping',
  '安全対策・管理責任体制報告書': 'structure-report',
  体制報告書: 'structure-report',
  '安全対策・管理責任体制変更届': 'structure-notice',
  体制変更届: 'structure-notice',
  派遣契約書: 'dispatch-contract',
  廃棄証明書: 'disposal-certificate',
  消去証明書: 'disposal-certificate',
  '廃棄・消去証明書': 'disposal-certificate',
  貸与備品台帳: 'loaned-equipment-list',
  '休日・夜間連絡体制': 'after-hours-contacts',
  休日夜間連絡体制: 'after-hours-contacts',
  月次実績: 'monthly-results',
  訪問記録: 'visit-record',
  面談記録: 'visit-record',
};

/** How a second edition may be written at the end of a name: v2, v2.1, 第2版. */
export const editionForm: RegExp = /^(?:v\d{1,3}(?:\.\d{1,3})*|第\d{1,3}版)$/i;

/** The title of the column of an index that names the file. */
export const fileTitle: string = 'ファイル';
