type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An XML element; attributes that are undefined are left out, numbers are written with at most two decimals. */
export const tag = (name: string, attributes: Attributes, ...content: readonly string[]): string => {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escaped(typeof value === 'number' ? String(rounded(value)) : String(value))}"`)
    .join('');
  const inside = content.join('');
  return inside === '' ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
};

/** Text as XML wants it. Characters that XML has no way to write are dropped. */
export const escaped = (text: string): string =>
  text
    // eslint-disable-next-line no-control-regex -- these are the characters to drop
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

const rounded = (value: number): number => Math.round(value * 100) / 100;
