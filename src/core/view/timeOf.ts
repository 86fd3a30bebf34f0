/** Milliseconds since 1970 of a time that an object gives (RFC 3339); undefined when there is none, or it is no time. */
export const timeOf = (text: string | undefined): number | undefined => {
  const time = text === undefined ? Number.NaN : Date.parse(text);
  return Number.isNaN(time) ? undefined : time;
};
