import { msg } from '../message';
import { cniType } from './cniType';
import type { HostLanding } from './hostLanding';

/** Exactly one of the four names the device. */
export type HostDeviceConfig = {
  readonly device?: string | undefined;
  readonly hwaddr?: string | undefined;
  readonly kernelpath?: string | undefined;
  readonly pciBusID?: string | undefined;
};

/** A whole NIC of the host, which leaves the host as long as a pod has it. */
export const hostDevice = cniType<HostDeviceConfig>({
  id: 'host-device',
  title: msg('Host device'),
  read: (fields) => ({
    device: fields.text('device'),
    hwaddr: fields.text('hwaddr'),
    kernelpath: fields.text('kernelpath'),
    pciBusID: fields.text('pciBusID'),
  }),
  write: ({ device, hwaddr, kernelpath, pciBusID }) => ({ device, hwaddr, kernelpath, pciBusID }),
  landsOn: (config) => landsOnDevice(config),
  tells: ({ device }) => ({ master: device || undefined }),
  fields: [
    { key: 'device', label: msg('Interface name'), input: { kind: 'text' } },
    { key: 'hwaddr', label: msg('MAC address'), input: { kind: 'text' } },
    { key: 'pciBusID', label: msg('PCI address'), input: { kind: 'text' } },
    { key: 'kernelpath', label: msg('Path in the kernel’s device tree'), input: { kind: 'text' } },
  ],
});

const landsOnDevice = ({ device, hwaddr, pciBusID }: HostDeviceConfig): HostLanding => {
  if (device) return { kind: 'link', name: device };
  if (hwaddr) return { kind: 'mac', address: hwaddr };
  return pciBusID ? { kind: 'pci', address: pciBusID } : { kind: 'none' };
};
