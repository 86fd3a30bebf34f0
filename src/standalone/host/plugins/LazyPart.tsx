import type { CodeRef } from '@openshift/dynamic-plugin-sdk';
import { Bullseye, Spinner } from '@patternfly/react-core';
import { lazy, Suspense, type ComponentType, type LazyExoticComponent } from 'react';

type Props = { readonly uid: string; readonly code: CodeRef<ComponentType> };

/** A component of a plugin, loaded when it is first drawn. `uid` is that of its extension. */
export const LazyPart = ({ uid, code }: Props) => {
  const Part = partOf(uid, code);
  return (
    <Suspense
      fallback={
        <Bullseye>
          <Spinner aria-label="Loading the page" />
        </Bullseye>
      }
    >
      <Part />
    </Suspense>
  );
};

/** React must be given the same lazy component in every render, or it would load for ever. */
const partOf = (uid: string, code: CodeRef<ComponentType>): LazyExoticComponent<ComponentType> => {
  const known = parts.get(uid);
  if (known !== undefined) return known;
  const part = lazy(async () => ({ default: await code() }));
  parts.set(uid, part);
  return part;
};

const parts = new Map<string, LazyExoticComponent<ComponentType>>();
