import type { Box } from '../scene';

const cellWidth = 512;
const cellHeight = 128;

/** More rows than any scene has. */
const rows = 2 ** 24;

/** Boxes that are taken, found by the cells of a raster that they touch. */
export class Occupied {
  readonly #cells = new Map<number, Box[]>();

  add(box: Box): void {
    for (const cell of cellsOf(box)) {
      const boxes = this.#cells.get(cell);
      if (boxes === undefined) this.#cells.set(cell, [box]);
      else boxes.push(box);
    }
  }

  isFree(box: Box): boolean {
    return cellsOf(box).every((cell) => this.#cells.get(cell)?.every((other) => !meet(box, other)) ?? true);
  }
}

function cellsOf({ x, y, width, height }: Box): readonly number[] {
  const cells: number[] = [];
  for (let column = Math.floor(x / cellWidth); column * cellWidth < x + width; column++) {
    for (let row = Math.floor(y / cellHeight); row * cellHeight < y + height; row++) cells.push(column * rows + row);
  }
  return cells;
}

/** Touching edges do not meet. */
function meet(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
