import type { NetworkAttachmentDefinition } from '../../../k8s/networkAttachmentDefinition';
import type { Element } from '../../model/element';
import { ovnNetworkId } from '../../model/elementId';
import type { Link } from '../../model/link';
import type { Unread } from '../../model/networkMap';
import { ovnRefusal } from '../../cni/ovnRefusal';
import { parseNad } from '../../cni/parseNad';
import type { ParsedNad } from '../../cni/parseNad';
import type { Source } from '../source';
import { nadOwners } from './nadOwners';
import type { NadOwner } from './nadOwners';
import { nadElementId, nadObject, nadPath, nadPlace } from './nadPlace';
import { ovnNetworks } from './ovnNetworks';

/**
 * NADs, the OVN network that each belongs to (L-32), and who made them (L-33). A NAD that disagrees with the one that
 * counts keeps its own facts, and that it belongs to the network is only inferred from the name.
 */
export const nadSource: Source = ({ snapshot }) => {
  const ownerOf = nadOwners(snapshot);
  const members = ovnNetworks(snapshot).flatMap(({ name, members: [first, ...others] }) =>
    [first, ...others].map((member) => ({ ...member, name, first })),
  );
  const quarrels = new Map(
    members
      .filter(({ differs }) => differs.length > 0)
      .map(({ nad, differs, first }) => [nad, `It differs from ${nadPath(first.nad)} in ${differs.join(', ')}.`]),
  );
  const nads = snapshot.kind('NetworkAttachmentDefinition').items.map((nad) => {
    const owner = ownerOf(nad);
    return { nad, owner, element: nadElement(nad, owner, quarrels.get(nad)) };
  });
  return {
    elements: nads.flatMap(({ element, owner }) => [element, ...ownerStand(owner)]),
    links: [
      ...members.map(({ nad, name, differs }): Link => ({
        from: ovnNetworkId(name),
        to: nadElementId(nad),
        rule: 'L-32',
        ...(differs.length > 0 && { state: 'inferred' }),
      })),
      ...nads.flatMap(({ nad, owner }) => ownerLinks(nad, owner)),
    ],
    unread: nads.flatMap(({ nad }) => unreadConfig(nad)),
  };
};

const nadElement = (
  nad: NetworkAttachmentDefinition,
  owner: NadOwner | undefined,
  quarrel: string | undefined,
): Element => {
  const parsed = parseNad(nad);
  const opened = parsed.kind === 'cni' || parsed.kind === 'other' ? parsed : undefined;
  return {
    id: nadElementId(nad),
    kind: 'nad',
    name: nad.meta.name,
    namespace: nad.meta.namespace,
    facts: {
      type: opened?.type ?? parsed.kind,
      network: opened?.facts.topology === undefined ? undefined : opened.name,
      ...opened?.facts,
      resourceName: nad.resourceName,
      ownedBy: owner && [owner.kind, owner.namespace, owner.name].filter((part) => part !== undefined).join('/'),
      problem: problemOf(nad, parsed) ?? quarrel,
    },
    source: { object: nadObject(nad), path: 'spec.config' },
  };
};

/** The first reason why the NAD as it stands does not do what it says. */
const problemOf = (nad: NetworkAttachmentDefinition, parsed: ParsedNad): string | undefined => {
  if (parsed.kind === 'empty') return 'The configuration is empty.';
  if (parsed.kind === 'invalid') return parsed.problem;
  const refusal = ovnRefusal(parsed, nadPlace(nad));
  if (refusal !== undefined) return refusal;
  if (parsed.landsOn.kind === 'nodeResource' && !nad.resourceName)
    return 'No annotation names a resource of the nodes.';
  const [first] = parsed.problems;
  return first && `${first.path}: ${first.problem}`;
};

const unreadConfig = (nad: NetworkAttachmentDefinition): readonly Unread[] => {
  const parsed = parseNad(nad);
  const object = nadObject(nad);
  if (parsed.kind === 'empty') return [];
  if (parsed.kind === 'invalid') return [{ object, path: 'spec.config', problem: parsed.problem }];
  return parsed.problems.map(({ path, problem }) => ({ object, path: `spec.config.${path}`, problem }));
};

/** The source of (C)UDNs draws those that exist; here stand those that the NAD alone tells of. */
const ownerStand = (owner: NadOwner | undefined): readonly Element[] => {
  if (!owner || owner.standing === 'exists' || owner.standing === 'replaced') return [];
  const { id, kind, name, namespace } = owner;
  const missing = owner.standing === 'missing' ? true : undefined;
  const facts = { subnets: [] };
  return [
    kind === 'ClusterUserDefinedNetwork'
      ? { id, kind: 'cudn', name, missing, facts }
      : { id, kind: 'udn', name, namespace, missing, facts },
  ];
};

const ownerLinks = (nad: NetworkAttachmentDefinition, owner: NadOwner | undefined): readonly Link[] => {
  if (!owner || owner.standing === 'replaced') return [];
  return [{ from: owner.id, to: nadElementId(nad), rule: 'L-33', ...(owner.byName && { state: 'inferred' }) }];
};
