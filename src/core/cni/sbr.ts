import { msg } from '../message';
import { cniType } from './cniType';

/** `table`: the number of the first routing table it may use. */
export type SbrConfig = { readonly table?: number | undefined };

/** Routes by source address, for pods with several interfaces. */
export const sbr = cniType<SbrConfig>({
  id: 'sbr',
  title: msg('Source based routing'),
  modifier: true,
  read: (fields) => ({ table: fields.whole('table', 0, 4294967295) }),
  write: ({ table }) => ({ table }),
  fields: [{ key: 'table', label: msg('Routing table'), input: { kind: 'whole', min: 1, max: 4294967295 } }],
});
