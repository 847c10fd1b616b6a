/** LICENCES.txt: the terms of Kuvert itself, then of every package in its bundles. Packages with the same text share it. */
const RULE = `${'-'.repeat(80)}\n`;

export function licencesText(own, delivered) {
  const groups = new Map();
  for (const each of [...delivered].sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const terms = each.texts.length > 0 ? each.texts.join('\n\n') : `Licence: ${each.licence || 'not told'}`;
    groups.set(terms, [...(groups.get(terms) ?? []), each]);
  }
  const parts = [...groups].map(([terms, those]) => `${those.map(headOf).join('\n')}\n\n${terms}\n`);
  return [`Kuvert\n\n${own.trim()}\n`, ...parts].join(`\n${RULE}\n`).replaceAll('\r\n', '\n');
}

const headOf = ({ name, version, licence, by }) =>
  `${name} ${version} (${licence})${by ? `, copied into ${by}` : ''}`;
