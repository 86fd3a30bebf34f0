import { cloneDeepOnlyCloneableValues } from '@openshift/dynamic-plugin-sdk';

/** A copy of an extension in which every text `%namespace~Key%` is translated. Code references stay the functions they are. */
export const translateExtension = <E>(extension: E, translate: (key: string) => string): E => {
  const copy = cloneDeepOnlyCloneableValues(extension);
  translateIn(copy, translate);
  return copy;
};

const translateIn = (value: unknown, translate: (key: string) => string): void => {
  if (typeof value !== 'object' || value === null) return;
  for (const [key, part] of Object.entries(value)) {
    if (typeof part !== 'string') translateIn(part, translate);
    else if (/^%.+%$/.test(part)) Reflect.set(value, key, translate(part.slice(1, -1)));
  }
};
