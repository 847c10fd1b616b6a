/** The bill of materials (CycloneDX 1.5): what npm knows of all that is installed, cut to what is delivered. */
import { createHash } from 'node:crypto';

const key = ({ name, version }) => `${name}@${version}`;

/** `all` is what `npm sbom` wrote. No time and no chance in it: the same delivery has the same bill. */
export function billOf(all, delivered, version) {
  const wanted = new Set(delivered.filter(({ by }) => !by).map(key));
  const known = all.components.filter((component) => wanted.has(key(component)));
  const missing = [...wanted].filter((each) => !known.some((component) => key(component) === each));
  if (missing.length > 0) throw new Error(`npm sbom does not know ${missing.join(', ')}: run npm ci`);

  const components = [
    ...known.map(deliveredComponent),
    ...delivered.filter(({ by }) => by).map(carriedComponent),
  ].sort(byReference);
  const links = linksOf(all, delivered, components);
  const reached = new Set(links.flatMap(({ dependsOn }) => dependsOn));
  const root = `kuvert@${version}`;
  const top = components.map((each) => each['bom-ref']).filter((each) => !reached.has(each));
  const bill = {
    $schema: 'http://cyclonedx.org/schema/bom-1.5.schema.json',
    bomFormat: 'CycloneDX',
    specVersion: all.specVersion,
    version: 1,
    metadata: {
      lifecycles: [{ phase: 'build' }],
      tools: all.metadata.tools,
      component: {
        'bom-ref': root,
        type: 'application',
        name: 'kuvert',
        version,
        licenses: [{ license: { id: 'MIT' } }],
      },
    },
    components,
    dependencies: [{ ref: root, dependsOn: top }, ...links],
  };
  return { ...bill, serialNumber: `urn:uuid:${uuidOf(JSON.stringify(bill))}` };
}

/** Whatever it is to those who build, here it is part of the product: swc's helpers are a tool's, and end in the bundles. */
const deliveredComponent = ({ properties: _installed, ...component }) => ({
  ...component,
  scope: 'required',
});

function carriedComponent({ name, version, licence, by }) {
  return {
    'bom-ref': `${name}@${version}`,
    type: 'library',
    name,
    version,
    scope: 'required',
    description: `Copied into ${by} by its makers.`,
    purl: `pkg:npm/${name}@${version}`,
    licenses: [{ license: { id: licence } }],
  };
}

/** Who needs whom, among what is delivered. */
function linksOf(all, delivered, components) {
  const there = new Set(components.map((each) => each['bom-ref']));
  return [...there].map((ref) => {
    const npm = all.dependencies.find((each) => each.ref === ref)?.dependsOn ?? [];
    const carried = delivered.filter(({ by }) => by && ref.startsWith(`${by}@`)).map(key);
    return { ref, dependsOn: [...npm, ...carried].filter((each) => there.has(each)).sort() };
  });
}

const byReference = (a, b) => (a['bom-ref'] < b['bom-ref'] ? -1 : 1);

/** A name-based UUID (RFC 9562, version 8): a hash in the shape that the format asks. */
function uuidOf(text) {
  const hex = createHash('sha256').update(text).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}
