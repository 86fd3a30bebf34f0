import { msg } from '../message';
import type { Message } from '../message';
import type { MarkName } from './glyphs';

/** What a mark means, in one or two words: the same on the page and in text. */
export const statusWords: Readonly<Record<MarkName, Message>> = {
  ok: msg('OK'),
  warning: msg('Warning'),
  error: msg('Error'),
  unknown: msg('Not known'),
  notReadable: msg('Not readable'),
  info: msg('Hint'),
  notReached: msg('Not reached'),
};
