import { readVirtualMachine } from '../../k8s/virtualMachine';
import type { VirtualMachine } from '../../k8s/virtualMachine';
import { resolveNadRef } from '../cni/resolveNadRef';
import type { Draft } from './changesRead';

/** A VM as it would be; `nics` are its NICs on NADs, those left out that it is to lose. */
export type DraftVm = Draft & { readonly vm: VirtualMachine; readonly nics: readonly DraftNic[] };

/** `path` is that of its network. `isNew`: it had none of this name before, or it was on another NAD. */
export type DraftNic = {
  readonly name: string;
  readonly nad: { readonly namespace: string; readonly name: string };
  readonly path: string;
  readonly isNew: boolean;
};

/** The VMs that would be there after the changes. */
export const draftVms = (drafts: readonly Draft[]): readonly DraftVm[] =>
  drafts.flatMap((draft): readonly DraftVm[] => {
    if (draft.kind !== 'VirtualMachine' || draft.after === undefined) return [];
    const reading = readVirtualMachine(draft.after);
    if (!reading.ok) return [];
    const before = draft.before && readVirtualMachine(draft.before);
    const old = before?.ok ? nicsOf(before.value, draft.namespace) : [];
    const nics = nicsOf(reading.value, draft.namespace).map((nic) => ({
      ...nic,
      isNew: !old.some((one) => one.name === nic.name && samePlace(one.nad, nic.nad)),
    }));
    return [{ ...draft, vm: reading.value, nics }];
  });

type Named = DraftNic['nad'];

const samePlace = (a: Named, b: Named): boolean => a.namespace === b.namespace && a.name === b.name;

const nicsOf = ({ template }: VirtualMachine, namespace = ''): readonly Omit<DraftNic, 'isNew'>[] =>
  template.networks.flatMap(({ name, source, path }) => {
    const device = template.interfaces.find((one) => one.name === name);
    if (source.kind !== 'multus' || device?.state === 'absent') return [];
    return [{ name, nad: resolveNadRef(namespace, source.networkName), path }];
  });
