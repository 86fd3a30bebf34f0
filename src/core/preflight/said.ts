import type { Message } from '../message';
import type { PreflightCode, PreflightSaid } from './preflight';

/** All is well. */
export const passed = (message: Message): PreflightSaid => ({ state: 'passed', message });

/** A person should know; nothing stops the write. */
export const warning = (message: Message, path?: string): PreflightSaid => ({ state: 'warning', message, path });

/** It must not be written like this. */
export const blocked = (message: Message, path?: string): PreflightSaid => ({ state: 'blocked', message, path });

/** An input of the check is not known. */
export const cannotTell = (message: Message): PreflightSaid => ({ state: 'cannotTell', message });

/** What the check has against it, and about whom: the same name on many nodes is asked for once. */
export type Doubt = { readonly code: PreflightCode; readonly name: string; readonly path?: string | undefined };

/** It may be written once someone has typed that this is meant. */
export const override = (message: Message, { code, name, path }: Doubt): PreflightSaid => ({
  state: 'override',
  message,
  path,
  override: `${code}/${name}`,
});

/** The same where it is not known whether there is a fault. */
export const cannotTellUnless = (message: Message, { code, name, path }: Doubt): PreflightSaid => ({
  state: 'cannotTell',
  message,
  path,
  override: `${code}/${name}`,
});
