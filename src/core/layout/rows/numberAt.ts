/** An entry of a list of numbers that is known to be long enough; 0 beyond its end. */
export function numberAt(list: Float64Array, index: number): number {
  return list[index] ?? 0;
}

/** The same for whole numbers. Two functions, so that each one reads one kind of list only, which is much faster. */
export function wholeAt(list: Int32Array, index: number): number {
  return list[index] ?? 0;
}
