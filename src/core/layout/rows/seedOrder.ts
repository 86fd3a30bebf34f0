import { sortNeighbours } from './crossings';
import { isAlone } from './distance';
import { settle } from './blocks';
import type { Column, Place } from './place';

/**
 * A first order for the sweeps to start from, when the columns are in the order of names: each connected part is walked in
 * breadth from the place farthest from its first one, and the walk is read backwards. So what hangs together lies together
 * even when the names say nothing, and names decide the rest. What hangs on nothing comes last.
 */
export function seedOrder(columns: readonly Column[]): void {
  for (const column of columns) sortNeighbours(column);
  const walked = new Set<Place>();
  const order: Place[] = [];
  for (const { places } of columns) {
    for (const place of places) {
      place.pull = Number.MAX_SAFE_INTEGER;
      if (walked.has(place) || isAlone(place)) continue;
      const far = walk(place, walked).reduce((_, last) => last);
      for (const reached of walk(far, new Set()).reverse()) order.push(reached);
    }
  }
  for (const [position, place] of order.entries()) place.pull = position;
  for (const column of columns) sortByPull(column);
}

/** All places connected with this one, nearest first; of those equally near the last by name first. */
function walk(start: Place, walked: Set<Place>): Place[] {
  const reached = [start];
  const reach = (_: unknown, other: Place) => {
    if (walked.has(other)) return;
    walked.add(other);
    reached.push(other);
  };
  walked.add(start);
  for (const { left, right } of reached) {
    right.reduceRight(reach, undefined);
    left.reduceRight(reach, undefined);
  }
  return reached;
}

function sortByPull(column: Column): void {
  for (const block of column.blocks) {
    block.places.sort((a, b) => a.pull - b.pull);
    block.pull = Math.min(...block.places.map(({ pull }) => pull));
  }
  column.blocks.sort((a, b) => a.pull - b.pull);
  settle(column);
}
