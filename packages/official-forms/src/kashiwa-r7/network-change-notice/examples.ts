import type { NetworkChangeNoticeForm } from '@fukushi-kit/schema';
import type { WrittenExamples } from '../../examples/form-examples.ts';

const full: NetworkChangeNoticeForm = {
  schemaVersion: '1',
  controlNumber: 'R7-N01',
  reportedOn: '2025-06-16',
  contractor: {
    name: '社会福祉法人見本会（架空）',
    address: '千葉県柏市見本町一丁目1番1号（架空）',
    representative: '理事長　見本 一郎',
    contactPerson: '見本 事務子',
    phone: '04-0000-0001',
  },
  kinds: ['more-terminals', 'wiring', 'other'],
  otherKind: 'ハブの口数の追加',
  plannedOn: '2025-07-01',
  workTime: '17時30分から19時まで（閉所後）',
  reason:
    '7月から相談員が1人増えるため，業務端末を1台増設する。相談室にも配線の口を設け，面談中に記録できるようにする。',
  changes: [
    { item: '業務端末', before: '執務室に6台', after: '執務室に6台，相談室に1台' },
    { item: '業務用ハブ（SW-1）', before: '8ポート', after: '16ポート' },
    { item: '配線', before: '執務室のみ', after: '執務室から相談室へ1本を増設' },
  ],
  businessBefore: 6,
  businessAfter: 7,
  internetBefore: 1,
  internetAfter: 1,
  closedNetwork: true,
  offInternet: true,
  onlyPermitted: true,
  worker: '株式会社見本電設（架空）2人',
  attendant: '見本 管理男',
  impact:
    '作業中の30分間，業務端末が使えない。閉所後に行い，急ぎの相談は電話で受けて紙に控える。不具合のときは元のハブに戻す。',
  presentDiagram: '第1版',
  draftAttached: true,
  diagramPlannedOn: '2025-07-04',
  changedOn: '2025-07-01',
  diagramSubmittedOn: '2025-07-02',
};

/** A terminal more, reported and not yet done. */
const simple: NetworkChangeNoticeForm = {
  ...full,
  controlNumber: null,
  kinds: ['more-terminals'],
  otherKind: null,
  workTime: null,
  changes: [{ item: '業務端末', before: '6台', after: '7台' }],
  internetBefore: null,
  internetAfter: null,
  worker: null,
  attendant: null,
  impact: null,
  draftAttached: null,
  diagramPlannedOn: null,
  changedOn: null,
  diagramSubmittedOn: null,
};

/**
 * The examples of the report of a change of the network (ネットワーク変更 事前報告書).
 *
 * @clause none examples of this project
 */
export const networkChangeNoticeExamples: WrittenExamples<NetworkChangeNoticeForm> = { simple, full };
