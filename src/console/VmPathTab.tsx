import type { K8sResourceCommon } from '@openshift-console/dynamic-plugin-sdk';
import { VmPathTab as Tab } from '../ui/pages/VmPathTab';
import { ConsoleCluster } from './cluster/ConsoleCluster';

/** *Network path* on the page of a VirtualMachine or a VirtualMachineInstance; `obj` is undefined while it loads. */
export const VmPathTab = ({ obj }: { readonly obj?: K8sResourceCommon }) => {
  const { name, namespace } = obj?.metadata ?? {};
  if (name === undefined || namespace === undefined) return null;
  return (
    <ConsoleCluster>
      <Tab namespace={namespace} name={name} />
    </ConsoleCluster>
  );
};
