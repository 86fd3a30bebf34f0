import { useEffect, useState } from 'react';
import type { KindName } from '../../k8s/resourceByKind';
import type { FreshnessByKind } from '../cluster/clusterPort';

/** What a picture is made of; anything else may come later without moving much. */
const drawn: readonly KindName[] = [
  ...(['Node', 'NodeNetworkState', 'NetworkAttachmentDefinition'] as const),
  ...(['ClusterUserDefinedNetwork', 'UserDefinedNetwork', 'VirtualMachine', 'VirtualMachineInstance'] as const),
];

/** Milliseconds after which a kind that does not answer holds up the others no longer. */
const patience = 4000;

/** Whether there is enough to draw: all that a picture is made of, or the hosts alone when the rest takes too long. */
export const useReadiness = (freshness: FreshnessByKind): boolean => {
  const [isImpatient, setImpatient] = useState(false);
  const [wasReady, setReady] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setImpatient(true), patience);
    return () => clearTimeout(timer);
  }, []);
  const isLoading = (kind: KindName) => freshness[kind].state === 'loading';
  const isReady = !drawn.some(isLoading) || (isImpatient && !isLoading('NodeNetworkState'));
  const isAsked = drawn.some((kind) => freshness[kind].state !== 'notInSource');
  useEffect(() => {
    if (isReady && isAsked) setReady(true);
  }, [isReady, isAsked]);
  return wasReady || (isReady && isAsked);
};
