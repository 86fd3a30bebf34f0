export type Announcer<T> = {
  readonly announce: (change: T) => void;
  /** The answer ends the subscription. */
  readonly subscribe: (listener: (change: T) => void) => () => void;
};

/** Tells every listener of one change before anyone of the next, also when a listener itself makes the next one. */
export const createAnnouncer = <T>(): Announcer<T> => {
  const listeners = new Set<(change: T) => void>();
  const waiting: T[] = [];
  let announcing = false;
  const tellAll = () => {
    for (let change = waiting.shift(); change !== undefined; change = waiting.shift())
      for (const listener of [...listeners]) listener(change);
  };
  return {
    subscribe: (listener: (change: T) => void) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
    announce: (change: T) => {
      waiting.push(change);
      if (announcing) return;
      announcing = true;
      try {
        tellAll();
      } finally {
        announcing = false;
      }
    },
  };
};
