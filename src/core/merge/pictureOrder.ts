import { compareText } from '../model/createNetworkMap';
import { laneIds } from './picture';
import type { Card } from './picture';

/** By lane, then as a person sorts names: `eno2` before `eno10`, what is folded last. */
export const inPictureOrder = (a: Card, b: Card): number =>
  laneIds.indexOf(a.lane) - laneIds.indexOf(b.lane) ||
  compareText(a.namespace ?? '', b.namespace ?? '') ||
  Number(a.face === 'folded') - Number(b.face === 'folded') ||
  compareNames(a.name, b.name) ||
  compareText(a.id, b.id);

/** Numbers inside names count as numbers; the same in every locale. */
export const compareNames = (a: string, b: string): number => compareText(padded(a), padded(b)) || compareText(a, b);

const padded = (name: string): string => name.replace(/\d+/g, (digits) => digits.padStart(12, '0'));
