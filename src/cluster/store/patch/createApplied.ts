import type { KubeObject } from '../kubeObject';
import type { Applied } from './applyConfiguration';

/** Remembers what each field manager last applied; a new object of the same name (another uid) starts afresh. */
export const createApplied = () => {
  const byObject = new Map<string, { readonly uid: string | undefined; readonly applied: Applied }>();
  const of = (key: string, uid: string | undefined): Applied => {
    const known = byObject.get(key);
    return known !== undefined && known.uid === uid ? known.applied : new Map();
  };
  return {
    of,
    remember: (key: string, uid: string | undefined, { fieldManager, next }: Configuration): void => {
      byObject.set(key, { uid, applied: new Map([...of(key, uid), [fieldManager, next]]) });
    },
  };
};

type Configuration = { readonly fieldManager: string; readonly next: KubeObject };
