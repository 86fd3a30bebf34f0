/** A height that would like to be `wish`, as strongly as `weight` (> 0) says, `distance` or more below the one before it. */
export type Settling = { readonly wish: number; readonly weight: number; readonly distance: number; y: number };

type Pool = { readonly sum: number; readonly weight: number; readonly size: number };

/**
 * Gives each `y` so that they are nearest to the wishes (least weighted squares) and keep the distances:
 * pool-adjacent-violators, exact and O(n). The first distance does not matter.
 */
export function poolAdjacent(column: readonly Settling[]): void {
  const pools: Pool[] = [];
  let offset = 0;
  for (const { wish, weight, distance } of column) {
    offset += distance;
    let pool: Pool = { sum: (wish - offset) * weight, weight, size: 1 };
    for (let above = pools.at(-1); above !== undefined && mean(above) > mean(pool); above = pools.at(-1)) {
      pool = { sum: above.sum + pool.sum, weight: above.weight + pool.weight, size: above.size + pool.size };
      pools.pop();
    }
    pools.push(pool);
  }
  let done = 0;
  offset = 0;
  for (const pool of pools) {
    for (const settling of column.slice(done, done + pool.size)) {
      offset += settling.distance;
      settling.y = mean(pool) + offset;
    }
    done += pool.size;
  }
}

function mean({ sum, weight }: Pool): number {
  return sum / weight;
}
