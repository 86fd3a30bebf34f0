import { readFile } from 'node:fs/promises';
import path from 'node:path';

/**
 * The texts of one namespace as the console serves them: `{}` of a language that the plugin does not have. `folder` holds
 * `<language>/<namespace>.json`. Undefined when the question is no question.
 */
export const localeResource = async (folder: string, query: URLSearchParams): Promise<string | undefined> => {
  const [language, namespace] = [query.get('lng') ?? '', query.get('ns') ?? ''];
  if (!/^[A-Za-z]{2,3}(-[A-Za-z0-9]+)*$/.test(language) || !/^plugin__[a-z0-9-]+$/.test(namespace)) return undefined;
  const file = path.join(folder, language, `${namespace}.json`);
  return readFile(file, 'utf8').catch(() => '{}');
};
