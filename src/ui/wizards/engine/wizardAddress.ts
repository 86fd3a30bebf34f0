/** Where a page of a wizard is: what links to it writes here. `query` answers questions, e.g. `{vlan: '1924', ns: 'shop'}`. */
export const wizardPath = (
  wizard: string,
  step?: string,
  query: Readonly<Record<string, string | readonly string[] | undefined>> = {},
): string => {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) for (const one of [value ?? []].flat()) search.append(key, one);
  const text = search.toString();
  return [wizardRoot, wizard, step].filter((part) => part !== undefined).join('/') + (text === '' ? '' : `?${text}`);
};

/** The wizard and the step that a path names. */
export const placeInWizard = (
  path: string,
): { readonly wizard: string | undefined; readonly step: string | undefined } => {
  const [wizard, step] = path
    .slice(path.indexOf(wizardRoot) + wizardRoot.length)
    .split('/')
    .filter((part) => part !== '');
  return { wizard, step };
};

/** Below this every wizard has its pages. */
export const wizardRoot = '/network-map/wizard';

/** Two more steps that every wizard has. */
export const reviewStep = 'review';
export const applyStep = 'apply';
