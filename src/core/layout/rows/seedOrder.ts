import type { Neighbours, Net } from './net';
import { isAlone } from './net';

/**
 * A first order for the sweeps to start from, as a position for every place: each connected part is walked in breadth from
 * the place farthest from its first one, and the walk is read backwards. So what hangs together lies together even when
 * the names say nothing. What hangs on nothing comes last.
 */
export function seedOrder(net: Net): Float64Array {
  const positions = new Float64Array(net.size).fill(net.size);
  const searched = new Uint8Array(net.size);
  const walked = new Uint8Array(net.size);
  let next = 0;
  for (let place = 0; place < net.size; place++) {
    if (searched[place] === 1 || isAlone(net, place)) continue;
    const far = walk(net, place, searched).reduce((_, last) => last);
    for (const reached of walk(net, far, walked).reverse()) positions[reached] = next++;
  }
  return positions;
}

/** All places connected with this one, nearest first. */
function walk({ left, right }: Net, start: number, walked: Uint8Array): number[] {
  const reached = [start];
  walked[start] = 1;
  const reachOn = (side: Neighbours, place: number) => {
    for (let at = side.begin(place); at < side.end(place); at++) {
      const other = side.at(at);
      if (walked[other] === 1) continue;
      walked[other] = 1;
      reached.push(other);
    }
  };
  for (const place of reached) {
    reachOn(left, place);
    reachOn(right, place);
  }
  return reached;
}
