import type { Reader } from '../job';
import { Stop } from '../stop';
import { openZip, unpackWhole } from '../zip';

/** What a Mac packs beside each file: its icon and where its window stood. */
const OF_THE_SYSTEM = /^__MACOSX\/|(^|\/)(\.DS_Store|Thumbs\.db|desktop\.ini)$/i;

/** A zip: each file's name and text, in the order of the directory; zips inside it too, within the job's limits. */
export const readArchive: Reader = async (bytes, job) => {
  const zip = openZip(bytes);
  if (!zip) throw new Stop('unreadable');
  const files = zip.entries.filter(({ name, folder }) => !folder && !OF_THE_SYSTEM.test(name));
  for (const [at, entry] of files.entries()) {
    const number = at + 1;
    job.countFile();
    await job.pause();
    await job.out.at('file', number, async () => {
      await job.out.lines('name', [entry.name]);
      await job.guard(number, async () => {
        const content = await unpackWhole(zip, entry, job);
        await job.share(at / files.length, number / files.length, () =>
          job.inner(content, { name: entry.name }, number),
        );
      });
    });
    job.progress(number / files.length);
  }
};
