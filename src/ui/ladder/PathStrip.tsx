import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { withFindings } from '../../core/merge/found/withFindings';
import { hostPicture } from '../../core/merge/hostPicture';
import { pathSteps } from '../../core/merge/pathSteps';
import type { PathStep } from '../../core/merge/pathSteps';
import type { Finding } from '../../core/rules/finding';
import type { ClusterView } from '../../core/view/clusterView';
import type { NicView } from '../../core/view/vmView';
import { useSay } from '../hooks/useSay';
import { KindIcon } from '../marks/KindIcon';
import { StatusMark } from '../marks/StatusMark';

type PathStripProps = {
  readonly view: ClusterView;
  readonly findings: readonly Finding[];
  readonly nic: NicView;
  /** The host to draw; undefined = none is known. */
  readonly node: string | undefined;
};

/** The way from the VM to the switch as a row of cards, with the joint that is open. The ladder says the same in words. */
export const PathStrip = ({ view, findings, nic, node }: PathStripProps) => {
  const { t } = useTranslation('plugin__wiremap');
  const { map } = view;
  const steps = useMemo(
    () =>
      node === undefined
        ? []
        : pathSteps(
            withFindings(hostPicture(map, { node, plumbing: nic.source?.kind === 'pod', open: new Set() }), findings),
            nic.id,
          ),
    [map, findings, nic, node],
  );
  if (steps.length === 0) return null;
  return (
    <ol className="wiremap-strip" aria-label={t('The way of {{nic}} to the switch', { nic: nic.name })}>
      {steps.map((step) => (
        <Step key={step.lane} step={step} />
      ))}
    </ol>
  );
};

const Step = ({ step: { title, cards, status, note, notReached } }: { readonly step: PathStep }) => {
  const say = useSay();
  const { t } = useTranslation('plugin__wiremap');
  const [card] = cards;
  const isGhost = card === undefined || card.face === 'ghost';
  const state = notReached ? 'not-reached' : status === 'error' ? 'error' : status === 'warning' ? 'warning' : 'plain';
  return (
    <li className={`wiremap-strip__step wiremap-strip__step--${state}`}>
      <span className="wiremap-strip__lane">
        {card && <KindIcon kind={card.kind} />} {say(title)}
      </span>
      <span className={`wiremap-strip__card${isGhost ? ' wiremap-strip__card--ghost' : ''}`}>
        <span className="wiremap-strip__name">
          {cards.length > 0 ? cards.map(({ name }) => name).join(' + ') : t('Not known')}
        </span>
        <span className="wiremap-strip__fact">{card ? say(card.fact[0]) : note ? say(note) : ''}</span>
        {status !== undefined && (
          <span className="wiremap-strip__mark">
            <StatusMark status={status} named />
          </span>
        )}
      </span>
    </li>
  );
};
