/** The console knows some kinds beforehand; the host learns all of them from the cluster. */
export {};
