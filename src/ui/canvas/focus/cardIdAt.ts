/** The card that an event happened on; undefined = beside all of them. */
export const cardIdAt = (target: EventTarget | null): string | undefined =>
  cardElementAt(target)?.getAttribute('data-card') ?? undefined;

/** The element of that card. */
export const cardElementAt = (target: EventTarget | null): Element | undefined =>
  target instanceof Element ? (target.closest('[data-card]') ?? undefined) : undefined;
