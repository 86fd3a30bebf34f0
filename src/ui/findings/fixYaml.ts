import { msg } from '../../core/message';
import type { Message, Say } from '../../core/message';
import { toYaml } from '../../core/render/toYaml';
import type { DraftChange } from '../../core/manifests/draftChange';

/** The changes of a fix as YAML documents, each under a comment that says what to do with it. */
export const fixYaml = (fix: readonly DraftChange[], say: Say): string =>
  fix.map((change) => `# ${say(comments[change.op])}\n${toYaml(documentOf(change))}`).join('---\n');

/** A patch by operations has no document of its own: it stands under the name of what it changes. */
const documentOf = (change: DraftChange): unknown =>
  change.op === 'jsonPatch' ? { ...change.manifest, patch: change.patch } : change.manifest;

const comments: Readonly<Record<DraftChange['op'], Message>> = {
  create: msg('Create this object.'),
  patch: msg('Merge this into the object; what is not written here stays.'),
  jsonPatch: msg('Change this object by the operations under patch.'),
  delete: msg('Delete this object.'),
};
