import { textsAt, type JsonRecord } from '../json/jsonValue';

/** The label of what a wizard made; its value is the wizard's id. */
export const wizardLabel = 'wiremap.dev/wizard';

/** The labels for a new manifest: none at all without a wizard. */
export const labelsOf = (wizard: string | undefined): { readonly labels?: JsonRecord } =>
  wizard === undefined ? {} : { labels: { [wizardLabel]: wizard } };

/** The wizard that made an object; undefined = none did. */
export const wizardOf = (manifest: JsonRecord): string | undefined =>
  textsAt(manifest, ['metadata', 'labels'])[wizardLabel];
