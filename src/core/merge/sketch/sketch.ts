import type { Message } from '../../message';
import type { Element } from '../../model/element';
import type { ElementId } from '../../model/elementId';
import type { ElementKind } from '../../model/elementKind';
import type { Link } from '../../model/link';
import type { LaneId } from '../picture';
import type { Guest } from '../scope/guests';
import type { NetworkUnit } from '../scope/networkUnits';
import type { UnitFacts } from '../scope/unitFacts';

/** What a card stands for, before it is worded. */
export type Sketch = {
  /** Id of the card to be. */
  readonly id: string;
  readonly lane: LaneId;
  readonly kind: ElementKind;
  readonly name: string;
  readonly elements: readonly ElementId[];
  readonly content: SketchContent;
};

/** Where the words of a card come from. */
export type SketchContent =
  | { readonly kind: 'host'; readonly element: Element }
  | { readonly kind: 'network'; readonly unit: NetworkUnit; readonly facts: UnitFacts }
  | { readonly kind: 'guest'; readonly guest: Guest }
  /** Something that a network of VMs needs and that is not there. */
  | {
      readonly kind: 'ghost';
      readonly heading?: Message | undefined;
      readonly fact: Message;
      readonly reason: Message;
    };

/** All links between two cards, drawn as one wire from the switch's side to the VM's. */
export type SketchWire = { readonly from: string; readonly to: string; readonly links: readonly Link[] };

/** Sketches by id, and their wires from both ends. */
export type SketchGraph = {
  readonly sketches: ReadonlyMap<string, Sketch>;
  readonly wires: readonly SketchWire[];
  /** Wires that end at a card. */
  readonly into: (id: string) => readonly SketchWire[];
  /** Wires that begin at a card. */
  readonly outOf: (id: string) => readonly SketchWire[];
};

/** Indexes wires by their ends. */
export const sketchGraph = (sketches: readonly Sketch[], wires: readonly SketchWire[]): SketchGraph => {
  const into = indexed(wires, ({ to }) => to);
  const outOf = indexed(wires, ({ from }) => from);
  return {
    sketches: new Map(sketches.map((sketch) => [sketch.id, sketch])),
    wires,
    into: (id) => into.get(id) ?? [],
    outOf: (id) => outOf.get(id) ?? [],
  };
};

const indexed = (wires: readonly SketchWire[], end: (wire: SketchWire) => string) => {
  const lists = new Map<string, SketchWire[]>();
  for (const wire of wires) {
    const list = lists.get(end(wire));
    if (list) list.push(wire);
    else lists.set(end(wire), [wire]);
  }
  return lists;
};
