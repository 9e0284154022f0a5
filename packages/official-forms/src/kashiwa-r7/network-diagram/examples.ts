import type { NetworkDevice, NetworkDiagramForm, NetworkLink } from '@fukushi-kit/schema';
import type { WrittenExamples } from '../../examples/form-examples.ts';

const device = (
  id: string,
  zone: string,
  kind: NetworkDevice['kind'],
  name: string,
  more: Partial<NetworkDevice> = {},
) => ({
  id,
  zone,
  kind,
  name,
  count: 1,
  note: null,
  ...more,
});

const link = (from: string, to: string, kind: NetworkLink['kind'], label: string | null = null): NetworkLink => ({
  from,
  to,
  kind,
  label,
});

const full: NetworkDiagramForm = {
  schemaVersion: '1',
  controlNumber: 'R7-006',
  madeOn: '2025-07-01',
  contractor: {
    name: '社会福祉法人見本会（架空）',
    address: '千葉県柏市見本町一丁目1番1号（架空）',
    representative: '理事長 見本 一郎',
    contactPerson: '見本 事務子',
    phone: '04-0000-0001',
  },
  asOf: '2025-07-01',
  occasion: 'change',
  edition: 2,
  reportedOn: '2025-06-16',
  changedOn: '2025-07-01',
  changeNote: '業務用端末を1台増設',
  network: {
    zones: [
      { id: 'A', name: 'インターネット', note: null },
      { id: 'B', name: '市の閉鎖ネットワーク', note: '柏市が用意' },
      { id: 'C', name: '執務室', note: null },
      { id: 'D', name: '相談室', note: null },
    ],
    devices: [
      device('S-1', 'A', 'service', '電子メール', { count: null }),
      device('S-2', 'A', 'service', 'チャット相談', { count: null, note: 'デジタルツール' }),
      device('FW-1', 'B', 'firewall', '市の境界装置', { note: '柏市の所管' }),
      device('SW-1', 'C', 'switch', '業務用ハブ', { note: '16ポート' }),
      device('PR-1', 'C', 'printer', '複合機'),
      device('RT-1', 'C', 'router', '受託者の回線'),
      device('PC-1', 'C', 'terminal', '業務用端末', { count: 6 }),
      device('PC-2', 'C', 'terminal', 'インターネット専用端末', { note: '電子メール・統計' }),
      device('PC-3', 'D', 'terminal', '相談室の業務用端末'),
    ],
    links: [
      link('S-1', 'RT-1', 'encrypted', '光回線'),
      link('S-2', 'RT-1', 'encrypted'),
      link('RT-1', 'PC-2', 'wired'),
      link('FW-1', 'SW-1', 'encrypted', '市の専用回線'),
      link('SW-1', 'PC-1', 'wired', 'LAN'),
      link('SW-1', 'PR-1', 'wired'),
      link('SW-1', 'PC-3', 'wired', 'LAN'),
      link('SW-1', 'RT-1', 'blocked', '配線なし'),
    ],
  },
  businessTerminals: 7,
  internetTerminals: 1,
  closedOff: true,
  exception: 'チャット相談は，インターネット専用端末だけで使う。',
  note: '無線LANは設けていない。空きポートは物理的に閉じている。',
};

/** The first diagram: one terminal behind the city's line. */
const simple: NetworkDiagramForm = {
  ...full,
  controlNumber: null,
  occasion: 'new',
  edition: 1,
  reportedOn: null,
  changedOn: null,
  changeNote: null,
  network: {
    zones: [
      { id: 'A', name: '市の閉鎖ネットワーク', note: '柏市が用意' },
      { id: 'B', name: '執務室', note: null },
    ],
    devices: [
      device('FW-1', 'A', 'firewall', '市の境界装置'),
      device('PC-1', 'B', 'terminal', '業務用端末', { count: 5 }),
    ],
    links: [link('FW-1', 'PC-1', 'wired', '市の専用回線')],
  },
  businessTerminals: 5,
  internetTerminals: null,
  closedOff: null,
  exception: null,
  note: null,
};

/**
 * The examples of the wiring diagram (ネットワーク配線図).
 *
 * @clause none examples of this project
 */
export const networkDiagramExamples: WrittenExamples<NetworkDiagramForm> = { simple, full };
