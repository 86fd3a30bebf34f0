import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Ladder } from '../../../core/ladder/ladder';
import type { Place } from '../../../core/ladder/placement';
import { verdictText } from '../../../core/ladder/verdict';
import { pathStrip } from '../../../core/render/strip/pathStrip';
import type { StripCard } from '../../../core/render/strip/strip';
import { stripToText } from '../../../core/render/strip/stripToText';
import type { ClusterView } from '../../../core/view/clusterView';
import type { NicView } from '../../../core/view/vmView';
import { useSay } from '../../hooks/useSay';
import { KindIcon } from '../../marks/KindIcon';
import { StatusMark } from '../../marks/StatusMark';
import './strip.css';

type PathStripProps = {
  readonly view: ClusterView;
  readonly nic: NicView;
  readonly ladder: Ladder;
  readonly places: readonly Place[] | undefined;
};

/** The way from the VM to the switch as a row of cards, with the joint that is open. The ladder says the same in words. */
export const PathStrip = ({ view, nic, ladder, places }: PathStripProps) => {
  const { t } = useTranslation('plugin__wiremap');
  const say = useSay();
  const node = hostToDraw(ladder, places);
  const strip = useMemo(() => pathStrip({ view, nic, ladder, node }), [view, nic, ladder, node]);
  const label = t('{{verdict}} The way from the virtual machine to the switch: {{cards}}.', {
    verdict: verdictText(ladder.verdict, say),
    cards: stripToText(strip, say),
  });
  return (
    <div className="wiremap-strip">
      {!ladder.runs && node !== undefined && (
        <p className="wiremap-strip__place">
          {t('It does not run. This is the way it would have on {{node}}.', { node })}
        </p>
      )}
      <div className="wiremap-strip__cards" role="img" aria-label={label}>
        {strip.cards.map((card, place) => (
          <Card
            key={card.lane}
            card={card}
            joint={place === 0 ? undefined : jointOf(strip.cards[place - 1], card, place === strip.openBefore)}
          />
        ))}
      </div>
    </div>
  );
};

/** Where it runs, else a host that could take it, else any that was looked at. */
const hostToDraw = ({ nodes, runs }: Ladder, places: readonly Place[] = []): string | undefined =>
  (runs ? undefined : places.find(({ node, can }) => can === 'yes' && nodes.includes(node))?.node) ?? nodes[0];

type Joint = 'open' | 'sound' | 'plain' | 'lost';

const jointOf = (before: StripCard | undefined, { state, mark }: StripCard, isOpen: boolean): Joint => {
  if (isOpen) return 'open';
  if (state === 'absent' || state === 'unknown') return 'lost';
  const isChecked = (one: StripCard['mark']) => one === 'ok' || one === 'warning' || one === 'error';
  return state !== 'beyond' && isChecked(mark) && (before?.lane === 'vm' || isChecked(before?.mark))
    ? 'sound'
    : 'plain';
};

const Card = ({ card, joint }: { readonly card: StripCard; readonly joint: Joint | undefined }) => {
  const { t } = useTranslation('plugin__wiremap');
  const say = useSay();
  const { title, kind, name, fact, state, mark } = card;
  return (
    <div className={`wiremap-strip__step${joint === 'open' ? ' wiremap-strip__step--open' : ''}`}>
      {joint && (
        <span className={`wiremap-strip__joint wiremap-strip__joint--${joint}`}>
          {joint === 'open' && (
            <>
              <StatusMark status="error" />
              <span className="wiremap-strip__gap">{t('open joint')}</span>
            </>
          )}
        </span>
      )}
      <span className="wiremap-strip__lane">
        <KindIcon kind={kind} /> {say(title)}
      </span>
      <span
        className={`wiremap-strip__card wiremap-strip__card--${state}${mark === 'ok' ? ' wiremap-strip__card--ok' : ''}`}
      >
        <span className="wiremap-strip__name">
          {name ? say(name) : state === 'absent' ? t('Not reached') : t('Not known')}
        </span>
        {fact && <span className="wiremap-strip__fact">{say(fact)}</span>}
        {mark && (
          <span className="wiremap-strip__mark">
            <StatusMark status={mark} />
          </span>
        )}
      </span>
    </div>
  );
};
