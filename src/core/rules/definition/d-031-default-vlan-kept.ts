import { msg } from '../../message';
import type { Rule } from '../rule';
import { linuxBridgeNads } from './linuxBridgeNads';
import { configEvidence, configFix, nadFinding } from './nadFinding';

/** A Linux bridge NAD with a VLAN that does not say what becomes of the default VLAN (domain D-031). */
export const defaultVlanKept: Rule = {
  id: 'd-031-default-vlan-kept',
  code: 'D-031',
  severities: ['warning'],
  scope: 'nad',
  needs: ['NetworkAttachmentDefinition'],
  title: msg('{{nad}} puts VMs on VLAN {{vlan}} and may let untagged traffic in as well.'),
  message: msg(
    'Unless preserveDefaultVlan is false the port can stay in the default VLAN of the bridge, too; releases of the plugin differ in what they do when it is not written. VM NICs on it: {{count}}.',
  ),
  why: msg(
    'A port of a Linux bridge starts in the default VLAN of the bridge, usually 1. The plugin adds the VLAN of the definition and takes the default one away only when preserveDefaultVlan is false, or by its own default, which has changed.',
  ),
  remedy: msg('Set preserveDefaultVlan to false in spec.config of {{nad}}.'),
  find: (view) =>
    linuxBridgeNads(view)
      .filter(({ config }) => config.vlan && config.preserveDefaultVlan !== false)
      .map(({ nad, config }) =>
        nadFinding(view, nad, {
          values: { vlan: config.vlan ?? 0 },
          evidence: [configEvidence(nad, 'vlan'), configEvidence(nad, 'preserveDefaultVlan')],
          fix: configFix(nad, { preserveDefaultVlan: false }),
        }),
      ),
};
