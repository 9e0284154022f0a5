import type { FigureNetwork, NetworkDevice } from '@fukushi-kit/schema';
import { SMALLEST_TYPE } from '../../points.ts';
import type { FigureText } from '../figure-text.ts';
import { words } from '../messages.ja.ts';

/** What stands in the box of a device, from top to bottom, at a part of its full size. */
export function deviceTexts(device: NetworkDevice, index: number, scale: number): FigureText[] {
  const at = (field: keyof NetworkDevice) => ['devices', index, field];
  const what = (field: keyof typeof words.deviceFields) =>
    words.numbered(words.device, index, words.deviceFields[field]);
  const size = (points: number) => Math.max(SMALLEST_TYPE, points * scale);
  const head = `${device.id}　${words.deviceKinds[device.kind]}`;
  return [
    { text: head, at: at('id'), what: what('id'), size: size(7), lines: 2 },
    { text: device.name, at: at('name'), what: what('name'), size: size(9), lines: 2 },
    ...(device.count === null
      ? []
      : [{ text: words.pieces(device.count), at: at('count'), what: what('count'), size: size(8), lines: 1 }]),
    ...(device.note === null
      ? []
      : [{ text: device.note, at: at('note'), what: what('note'), size: size(7), lines: 2, cutsWords: true }]),
  ];
}

/** What stands beside a zone. */
export function zoneTexts({ zones }: FigureNetwork, index: number): FigureText[] {
  const zone = zones[index];
  if (zone === undefined) return [];
  const what = (field: keyof typeof words.zoneFields) => words.numbered(words.zone, index, words.zoneFields[field]);
  return [
    { text: zone.name, at: ['zones', index, 'name'], what: what('name'), size: 9, lines: 4 },
    ...(zone.note === null
      ? []
      : [{ text: zone.note, at: ['zones', index, 'note'], what: what('note'), size: 7, lines: 4, cutsWords: true }]),
  ];
}

/** The word at a link. */
export function linkLabel({ links }: FigureNetwork, index: number): FigureText | null {
  const label = links[index]?.label ?? null;
  if (label === null) return null;
  const what = words.numbered(words.link, index, words.label);
  return { text: label, at: ['links', index, 'label'], what, size: SMALLEST_TYPE, lines: 1 };
}
