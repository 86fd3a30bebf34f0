import { pack } from 'tar-stream';

/** The bytes of an archive with these files, in their order; a name that ends in a slash is a folder. */
export const aTarArchive = async (files: Readonly<Record<string, string>>): Promise<Buffer> => {
  const tar = pack();
  for (const [name, text] of Object.entries(files))
    if (name.endsWith('/')) tar.entry({ name, type: 'directory' });
    else tar.entry({ name }, text);
  tar.finalize();
  const chunks: Buffer[] = [];
  for await (const chunk of tar) if (Buffer.isBuffer(chunk)) chunks.push(chunk);
  return Buffer.concat(chunks);
};
