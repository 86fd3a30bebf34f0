import { DrawerPanelBody } from '@patternfly/react-core';
import { cardOf } from '../../core/merge/cardOf';
import type { Picture } from '../../core/merge/picture';
import type { Element, ElementOf } from '../../core/model/element';
import type { NetworkMap } from '../../core/model/networkMap';
import { FoundAbout } from '../findings/panel/FoundAbout';
import { PanelHead } from './PanelHead';
import { PanelTabs } from './PanelTabs';
import { DetailsTab } from './details/DetailsTab';
import { NicPathsTab } from './path/NicPathsTab';
import { resourceOf } from './resourceOf';
import './panels.css';

type VmPanelProps = {
  readonly map: NetworkMap;
  readonly picture: Picture;
  readonly vm: ElementOf<'vm'>;
  /** Chooses an element or card by its id. */
  readonly onSelect: (id: string) => void;
  readonly onClose: () => void;
};

/** The content of the drawer's panel for a VM as a whole: all its NICs, drawn on this host or not. */
export const VmPanel = ({ map, picture, vm, onSelect, onClose }: VmPanelProps) => {
  const isDrawn = ({ id }: Element) => Number(cardOf(picture, id) !== undefined);
  const nics = (map.to.get(vm.id) ?? []).flatMap(({ rule, from }) => {
    const nic = rule === 'L-61' ? map.elements.get(from) : undefined;
    return nic?.kind === 'vmNic' ? [nic] : [];
  });
  const drawnFirst = [...nics].sort((a, b) => isDrawn(b) - isDrawn(a));
  return (
    <>
      <PanelHead kind="vm" name={vm.name} namespace={vm.namespace} onClose={onClose} />
      <DrawerPanelBody className="wiremap-panel">
        <PanelTabs
          name={vm.name}
          resource={resourceOf(vm)}
          path={() => (
            <>
              <FoundAbout id={vm.id} besides={nics.map(({ id }) => id)} />
              <NicPathsTab map={map} picture={picture} vm={vm} nics={drawnFirst} onSelect={onSelect} />
            </>
          )}
          details={() => (
            <DetailsTab map={map} elements={[vm, ...drawnFirst]} host={picture.node} onSelect={onSelect} />
          )}
        />
      </DrawerPanelBody>
    </>
  );
};
