import type { Raw } from '../aHost';

type PodParts = {
  readonly labels?: Readonly<Record<string, string>>;
  readonly annotations?: Readonly<Record<string, string>>;
  readonly metadata?: Raw;
  readonly node?: string;
  readonly phase?: string;
};

/** A pod at `namespace/name`; without node and phase only its metadata is known. */
export const aPod = (place: string, { labels = {}, annotations = {}, metadata, node, phase }: PodParts = {}): Raw => {
  const [namespace, name] = place.split('/');
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { namespace, name, uid: `uid-${name ?? ''}`, labels, annotations, ...metadata },
    ...(node === undefined ? {} : { spec: { nodeName: node } }),
    ...(phase === undefined ? {} : { status: { phase } }),
  };
};

/** The pod of an instance whose uid is `uid-<vm>`; `legs` are the entries that Multus reported. */
export const aLauncher = (
  place: string,
  { vm, legs, labels, ...parts }: PodParts & { readonly vm: string; readonly legs?: readonly Raw[] },
): Raw =>
  aPod(place, {
    phase: 'Running',
    labels: { 'kubevirt.io': 'virt-launcher', 'kubevirt.io/created-by': `uid-${vm}`, ...labels },
    annotations: legs ? { 'k8s.v1.cni.cncf.io/network-status': JSON.stringify(legs) } : {},
    ...parts,
  });
