import type { WireRow } from '../../core/merge/wireRow';
import { english, msg } from '../../core/message';
import type { Message } from '../../core/message';

/** What a row has to tell besides its other cells: neither its MTU nor its kind once more. Undefined = nothing. */
export const rowFact = ({ fact, kindName, mtu, card }: WireRow): Message | undefined => {
  const isOwn = card.fact.includes(fact);
  const wordings = (isOwn ? card.fact : [fact]).map((one) => withoutMtu(one, mtu));
  return wordings.find((one) => one !== undefined && !repeats(one, kindName));
};

/** Facts that end with an MTU stand without it elsewhere, so that what is left has its translation. */
const withoutMtu = (fact: Message, mtu: number | undefined): Message | undefined => {
  if (mtu === undefined || fact.values['mtu'] !== mtu) return fact;
  const text = fact.text.replace(/(^| · )(MTU )?\{\{mtu\}\}$/, '');
  return text === '' ? undefined : msg(text, fact.values);
};

/** `OVS` of an OVS bridge, or the kind itself. */
const repeats = (fact: Message, kind: Message): boolean => {
  const [said, known] = [english(fact), english(kind)];
  return said === '' || known === said || known.startsWith(`${said} `) || said.startsWith(`${known} `);
};
