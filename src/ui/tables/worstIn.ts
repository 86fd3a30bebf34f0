import type { Card } from '../../core/merge/picture';
import type { WireRow } from '../../core/merge/wireRow';
import { worstOf } from '../../core/merge/worstStatus';

/** The card with the worst mark in a branch, the upper one of two that are equally bad; the row's own where none has one. */
export const worstIn = ({ card, children }: WireRow): Pick<Card, 'status' | 'reasons'> =>
  worstOf([card, ...children.map(worstIn)]) ?? card;
