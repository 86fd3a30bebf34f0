/**
 * The first character, counted from 0, at which a text stops being JSON; its length when it ends too early. Engines word
 * and count their own errors differently, and only some tell the place.
 */
export const jsonErrorAt = (text: string): number => {
  const open: string[] = [];
  let state: State | undefined = 'value';
  let at = 0;
  for (;;) {
    at = text.length - text.slice(at).replace(blanks, '').length;
    const token = tokens.exec(text.slice(at))?.[0];
    state = token === undefined ? undefined : after(state, kindOf(token), open);
    if (token === undefined || state === undefined) return at;
    at += token.length;
  }
};

type State = 'value' | 'firstItem' | 'firstKey' | 'key' | 'colon' | 'done';

const blanks = /^[ \t\n\r]+/;
const tokens =
  /^(?:[{}[\],:]|"(?:[ !#-[\]-\uffff]+|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/;

/** The token itself for a mark, else `"` for a string and `0` for any other scalar. */
const kindOf = (token: string): string => (/^[{}[\],:"]/.test(token) ? token.charAt(0) : '0');

/** What may follow; undefined when the token has no place here. Keeps `open`, the brackets that wait to be closed. */
const after = (state: State, token: string, open: string[]): State | undefined => {
  switch (state) {
    case 'value':
    case 'firstItem':
      if (token === ']' && state === 'firstItem') return close(token, open);
      return afterValue(token, open);
    case 'firstKey':
    case 'key':
      if (token === '}' && state === 'firstKey') return close(token, open);
      return token === '"' ? 'colon' : undefined;
    case 'colon':
      return token === ':' ? 'value' : undefined;
    case 'done':
      if (token !== ',') return close(token, open);
      return open.length === 0 ? undefined : open.at(-1) === '{' ? 'key' : 'value';
  }
};

const afterValue = (token: string, open: string[]): State | undefined => {
  if (token === '"' || token === '0') return 'done';
  if (token !== '{' && token !== '[') return undefined;
  open.push(token);
  return token === '{' ? 'firstKey' : 'firstItem';
};

const close = (token: string, open: string[]): State | undefined => {
  const fits = (token === '}' && open.at(-1) === '{') || (token === ']' && open.at(-1) === '[');
  if (fits) open.pop();
  return fits ? 'done' : undefined;
};
