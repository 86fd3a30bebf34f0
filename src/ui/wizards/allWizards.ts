import { lazy } from 'react';
import type { ComponentType, LazyExoticComponent } from 'react';

/** A wizard's page by the id in the URL; each is loaded when somebody opens it. */
export const allWizards: Readonly<Record<string, LazyExoticComponent<ComponentType>>> = {
  'add-vlan-network': lazy(() =>
    import('./add-vlan-network/AddVlanNetwork').then(({ AddVlanNetwork }) => ({ default: AddVlanNetwork })),
  ),
};
