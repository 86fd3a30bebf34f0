import type { Preflight } from './preflight';
import { namesValid } from './p-01-names-valid';
import { nodesSelected } from './p-02-nodes-selected';
import { nicExists } from './p-03-nic-exists';
import { nicFree } from './p-04-nic-free';
import { hostUntouched } from './p-05-host-untouched';

/** Every check before a write, once, in the order of domain §9.1. */
export const allPreflights: readonly Preflight[] = [namesValid, nodesSelected, nicExists, nicFree, hostUntouched];
