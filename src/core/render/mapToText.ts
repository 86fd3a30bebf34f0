import type { WireRow } from '../merge/wireRow';
import type { Picture } from '../merge/picture';
import type { NetworkMap, SourceState } from '../model/networkMap';
import { k8sNodeId } from '../model/elementId';
import { msg } from '../message';
import type { Message, Say } from '../message';
import { statusWords } from './statusWords';

type HostText = { readonly picture: Picture; readonly rows: readonly WireRow[] };

/** The table twin as plain text: for each host a tree of its wiring, then what could not be read. */
export const mapToText = (map: NetworkMap, hosts: readonly HostText[], say: Say): string => {
  const blocks = hosts.map((host) => hostLines(map, host, say));
  const missing = missingLines(map, say);
  return `${[...blocks, ...(missing.length > 0 ? [missing] : [])].map((lines) => lines.join('\n')).join('\n\n')}\n`;
};

const hostLines = (map: NetworkMap, { picture, rows }: HostText, say: Say): readonly string[] => {
  const lines = rows.flatMap((row) => rowCells(row, say));
  // A reason stands alone in its line and does not widen the columns.
  const columns = lines.filter((cells) => cells.length > 1);
  const widths = [0, 1].map((column) => Math.max(0, ...columns.map((cells) => cells[column]?.length ?? 0)));
  const table = lines.map((cells) =>
    cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return [
    say(picture.title),
    ...blindSpots(map, picture.node, say),
    ...table,
    ...picture.folds.map(({ text }) => `  (${say(text)})`),
  ];
};

/** What a reader must not take for there being nothing. */
const blindSpots = (map: NetworkMap, node: string, say: Say): readonly string[] => {
  const element = map.elements.get(k8sNodeId(node));
  if (element?.kind !== 'k8sNode') return [];
  const { wiring, mappingsKnown } = element.facts;
  const note = (message: Message) => [`  ! ${say(message)}`];
  if (element.missing) return note(msg('There is no node {{node}}.', { node }));
  if (wiring !== 'read') return note(msg('The wiring of {{node}} could not be read.', { node }));
  return mappingsKnown ? [] : note(msg('The bridge mappings of {{node}} are not known.', { node }));
};

const rowCells = (row: WireRow, say: Say): readonly (readonly string[])[] => {
  const { card, level, vlan, fact, switchPort } = row;
  const facts = [vlan && say(vlan), say(fact), switchPort].filter((text) => text !== undefined && text !== '');
  const status = card.status === undefined ? '' : `[${say(statusWords[card.status])}]`;
  const name = `${'  '.repeat(level + 1)}${card.heading === undefined ? card.name : say(card.heading)}`;
  const reasons =
    card.status === 'ok' ? [] : card.reasons.map((reason) => [`${'  '.repeat(level + 2)}! ${say(reason)}`]);
  return [
    [name, say(row.kindName), [facts.join(' · '), status].filter((text) => text !== '').join(' ')],
    ...reasons,
    ...row.children.flatMap((child) => rowCells(child, say)),
  ];
};

const missingLines = ({ sources, unread }: NetworkMap, say: Say): readonly string[] => {
  const kindsIn = (wanted: SourceState): string =>
    sources
      .filter(({ state, within }) => state === wanted && within === undefined)
      .map(({ kind }) => kind)
      .join(', ');
  const line = (kinds: string, message: Message): readonly string[] => (kinds === '' ? [] : [say(message)]);
  const [forbidden, failing, absent] = [kindsIn('forbidden'), kindsIn('failing'), kindsIn('notInSource')];
  const partly = sources.filter(({ within }) => within !== undefined);
  const kinds = partly.map(({ kind }) => kind).join(', ');
  return [
    ...line(
      kinds,
      msg('Read in namespace {{namespace}} only: {{kinds}}', { namespace: partly[0]?.within ?? '', kinds }),
    ),
    ...line(forbidden, msg('You may not read: {{kinds}}', { kinds: forbidden })),
    ...line(failing, msg('Could not be read: {{kinds}}', { kinds: failing })),
    ...line(absent, msg('Not in this source: {{kinds}}', { kinds: absent })),
    ...unread.map(({ object, path, problem }) => [object, path, problem].filter((part) => part !== '').join(': ')),
  ];
};
