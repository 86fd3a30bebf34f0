/** The cluster's time in milliseconds: a dump's stands still, that of a simulated cluster has begun when its scenario says. */
export const clusterTime = (): number => {
  const { now, timeStands } = SERVER_FLAGS.wiremap;
  if (now === undefined) return Date.now();
  return timeStands ? Date.parse(now) : Date.parse(now) + performance.now();
};
