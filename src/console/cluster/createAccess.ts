import { resources } from '../../k8s/allResources';
import type { KindName } from '../../k8s/resourceByKind';
import type { Permission, Verb } from '../../ui/cluster/clusterPort';

/** One question to the API server: may the user do this? */
export type AccessQuestion = {
  readonly group: string;
  readonly resource: string;
  readonly verb: Verb;
  readonly namespace?: string | undefined;
};

export type Access = {
  readonly can: (verb: Verb, kind: KindName, namespace?: string) => Permission;
  readonly subscribe: (listener: () => void) => () => void;
  /** Grows with each answer. */
  readonly answers: () => number;
};

/** Asks once for each question, remembers the answer, and tells when one came. An unanswered question is not a yes. */
export const createAccess = (ask: (question: AccessQuestion) => Promise<boolean>): Access => {
  const known = new Map<string, Permission>();
  const listeners = new Set<() => void>();
  let answers = 0;
  const learn = (key: string, permission: Permission) => {
    known.set(key, permission);
    answers += 1;
    for (const listener of listeners) listener();
  };
  return {
    can: (verb, kind, namespace) => {
      const key = [verb, kind, namespace ?? ''].join(' ');
      const permission = known.get(key);
      if (permission !== undefined) return permission;
      known.set(key, 'asking');
      const { group, plural } = resources[kind].kind;
      ask({ group, resource: plural, verb, namespace }).then(
        (allowed) => learn(key, allowed ? 'yes' : 'no'),
        () => learn(key, 'no'),
      );
      return 'asking';
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    answers: () => answers,
  };
};
