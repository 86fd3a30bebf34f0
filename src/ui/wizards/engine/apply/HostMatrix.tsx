import { useTranslation } from 'react-i18next';
import type { MarkName } from '../../../../core/render/glyphs';
import { StatusMark } from '../../../marks/StatusMark';
import type { HostProgress, HostState } from '../run/writeProgress';

type HostMatrixProps = { readonly object: string; readonly hosts: readonly HostProgress[] };

/** How far a policy came on each host, in NMState's own words where it failed. */
export const HostMatrix = ({ object, hosts }: HostMatrixProps) => {
  const { t } = useTranslation('plugin__wiremap');
  const words: Readonly<Record<HostState, string>> = {
    waiting: t('Waiting'),
    applying: t('Being applied'),
    done: t('Applied'),
    failed: t('Failed; the host went back to what it was'),
    aborted: t('Not tried, as others failed'),
  };
  return (
    <table className="wiremap-matrix">
      <caption>{t('{{object}} on each host', { object })}</caption>
      <tbody>
        {hosts.map(({ node, state, message }) => (
          <tr key={node} className={state === 'failed' ? 'wiremap-matrix__failed' : undefined}>
            <th scope="row">{node}</th>
            <td>
              <StatusMark status={marks[state]} /> {words[state]}
              {state === 'failed' && message !== undefined && <p className="wiremap-verbatim">{message}</p>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

const marks: Readonly<Record<HostState, MarkName>> = {
  waiting: 'notReached',
  applying: 'notReached',
  done: 'ok',
  failed: 'error',
  aborted: 'unknown',
};
