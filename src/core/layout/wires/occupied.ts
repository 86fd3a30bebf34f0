import type { Box } from '../scene';

const cellWidth = 512;
const cellHeight = 128;

/** More rows than any scene has. */
const rows = 2 ** 24;

/** Boxes that are taken, found by the cells of a raster that they touch. */
export class Occupied {
  readonly #cells = new Map<number, Box[]>();

  add(box: Box): void {
    eachCell(box, (cell) => {
      const boxes = this.#cells.get(cell);
      if (boxes === undefined) this.#cells.set(cell, [box]);
      else boxes.push(box);
      return true;
    });
  }

  isFree(box: Box): boolean {
    return eachCell(box, (cell) => this.#cells.get(cell)?.every((other) => !meet(box, other)) ?? true);
  }
}

/** Visits the cells that a box touches as long as it is told to go on, and answers whether it visited all. */
function eachCell({ x, y, width, height }: Box, visit: (cell: number) => boolean): boolean {
  for (let column = Math.floor(x / cellWidth); column * cellWidth < x + width; column++) {
    for (let row = Math.floor(y / cellHeight); row * cellHeight < y + height; row++) {
      if (!visit(column * rows + row)) return false;
    }
  }
  return true;
}

/** Touching edges do not meet. */
function meet(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
