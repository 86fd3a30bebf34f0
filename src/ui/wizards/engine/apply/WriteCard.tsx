import { useTranslation } from 'react-i18next';
import type { MarkName } from '../../../../core/render/glyphs';
import { useCluster } from '../../../cluster/ClusterContext';
import { StatusMark } from '../../../marks/StatusMark';
import { placeOf } from '../run/place';
import type { WriteProgress } from '../run/writeProgress';
import { shortName } from '../side/effects';
import type { RunPart } from '../state/run';

type WriteCardProps = { readonly progress: WriteProgress; readonly part: RunPart };

/** One object in the order of writing: how far it came, and what the cluster said against it. */
export const WriteCard = ({ progress: { write, phase, message, hosts }, part }: WriteCardProps) => {
  const { t } = useTranslation('plugin__wiremap');
  const { linkTo } = useCluster();
  const { change, code } = write;
  const place = placeOf(change);
  const link = place && linkTo(place.kind, place.namespace, place.name);
  const name = shortName(change.manifest);
  const isDeleted = change.op === 'delete';
  const texts: Readonly<Record<WriteProgress['phase'], string>> = {
    waiting: t('Waits for its turn. Nothing written yet.'),
    writing: t('Being written.'),
    working: isDeleted
      ? t('Being deleted: the cluster still has it.')
      : hosts === undefined
        ? t('Written. The cluster is at work with it.')
        : t('Written. The hosts are at work with it.'),
    done: isDeleted ? t('Deleted.') : part === 'undoing' ? t('As it was.') : t('In place.'),
    failed: code === undefined ? t('Not in place.') : t('Refused by the cluster ({{code}}).', { code }),
  };
  return (
    <li className={phase === 'failed' ? 'wiremap-write wiremap-write--failed' : 'wiremap-write'}>
      <StatusMark status={marks[phase]} named />
      <div>
        <strong>{phase === 'done' && !isDeleted && link !== undefined ? <a href={link}>{name}</a> : name}</strong>
        <p>{texts[phase]}</p>
        {message !== undefined && <p className="wiremap-verbatim">{message}</p>}
      </div>
    </li>
  );
};

const marks: Readonly<Record<WriteProgress['phase'], MarkName>> = {
  waiting: 'notReached',
  writing: 'notReached',
  working: 'notReached',
  done: 'ok',
  failed: 'error',
};
