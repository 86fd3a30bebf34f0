import { msg } from '../../core/message';
import type { Message, Say } from '../../core/message';
import { toYaml } from '../../core/render/toYaml';
import type { DraftChange } from '../../core/manifests/draftChange';

/** The changes of a fix as YAML documents, each under a comment that says what to do with it. */
export const fixYaml = (fix: readonly DraftChange[], say: Say): string =>
  fix.map(({ op, manifest }) => `# ${say(comments[op])}\n${toYaml(manifest)}`).join('---\n');

const comments: Readonly<Record<DraftChange['op'], Message>> = {
  create: msg('Create this object.'),
  patch: msg('Merge this into the object; what is not written here stays.'),
  delete: msg('Delete this object.'),
};
