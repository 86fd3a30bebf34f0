import { builtInResources } from '../store/catalogue/builtInResources';

export type NamedResource = { readonly group: string; readonly plural: string; readonly kind: string };

/**
 * The resource a file is named after, as `oc adm inspect` and must-gather name them: `…/core/pods.yaml`,
 * `…/nmstate.io/nodenetworkstates.yaml`, or just `nodenetworkstates.json`. Undefined when the name fits none or several.
 */
export const resourceOfFile = (name: string): NamedResource | undefined => {
  const [file = '', folder = ''] = name.split(/[/\\]/).reverse();
  const word = file.replace(/\.(?:ya?ml|json)(?:\.gz)?$/i, '').toLowerCase();
  const resources = builtInResources().filter(({ review }) => !review);
  const named = resources.filter(({ plural, group }) => [plural, `${plural}.${group}`].includes(word));
  const inFolder = named.filter(({ group }) => (group === '' ? 'core' : group) === folder);
  const groups = new Set(named.map(({ group }) => group));
  const found = inFolder[0] ?? (groups.size === 1 ? named[0] : undefined);
  return found && { group: found.group, plural: found.plural, kind: found.kind };
};
