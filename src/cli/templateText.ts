import type { Message } from '../core/message';

/** A sentence with places as a person reads it before anything fills them: `{{node}}` becomes `<node>`. */
export const templateText = ({ text }: Message): string => text.replace(/\{\{(\w+)\}\}/g, '<$1>');
