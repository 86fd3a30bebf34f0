import type { Card, Wire } from '../merge/picture';
import type { Palette } from './palette';

/** What every part of a drawing looks up. `lit` undefined = nothing is selected and nothing dimmed. */
export type Drawing = {
  readonly palette: Palette;
  readonly lit?: { readonly cards: ReadonlySet<string>; readonly wires: ReadonlySet<string> } | undefined;
  readonly selected?: string | undefined;
  readonly vlans: readonly number[];
  readonly cardOf: ReadonlyMap<string, Card>;
  readonly wireOf: ReadonlyMap<string, Wire>;
};
