import { aPolicy } from '../../../../testing/objects/aPolicy';
import { kubeObject } from '../../../../testing/lab/aLiveLab';
import { conditionsOf } from './conditionsOf';

it('keeps the time of a status that stays, and takes the new one where it changes', () => {
  const old = kubeObject(
    aPolicy('p', {
      conditions: [
        { type: 'A', status: 'True', lastTransitionTime: 'then' },
        { type: 'B', status: 'True', lastTransitionTime: 'then' },
      ],
    }),
  );
  expect(conditionsOf(['A', 'B', 'C'], { states: 'TFU', reason: 'Why' }, { old, time: 'now' })).toEqual([
    { type: 'A', status: 'True', reason: 'Why', message: '', lastHeartbeatTime: 'now', lastTransitionTime: 'then' },
    { type: 'B', status: 'False', reason: 'Why', message: '', lastHeartbeatTime: 'now', lastTransitionTime: 'now' },
    { type: 'C', status: 'Unknown', reason: 'Why', message: '', lastHeartbeatTime: 'now', lastTransitionTime: 'now' },
  ]);
});
