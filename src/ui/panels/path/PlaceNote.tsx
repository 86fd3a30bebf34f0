import { Alert } from '@patternfly/react-core';
import type { Element } from '../../../core/model/element';
import type { NetworkMap } from '../../../core/model/networkMap';
import { useSay } from '../../hooks/useSay';
import { whereItRuns } from './whereItRuns';

type PlaceNoteProps = { readonly map: NetworkMap; readonly element: Element; readonly host: string };

/** Says of a VM that is drawn on a host without running there that it does not, and where it could. */
export const PlaceNote = ({ map, element, host }: PlaceNoteProps) => {
  const say = useSay();
  const placing = whereItRuns(map, element, host);
  if (placing === undefined) return null;
  return (
    <Alert className="wiremap-verdict" isInline variant="info" title={say(placing.title)} component="h3">
      {say(placing.body)}
    </Alert>
  );
};
