import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { codeOf, projectSources } from './repository';
import { sinksOf } from './sinks';

/**
 * React writes whatever it is given as text. These are all the places where something else happens with what is not written
 * in our own code, each with the reason why script in it does nothing.
 */
const KNOWN: Readonly<Record<string, string>> = {
  'src/dashboard/acting/remind-team.tsx: href=':
    'the draft’s address as Graph tells it; React takes no javascript:',
  'src/dashboard/export/save.ts: href =': 'a blob of our own',
  'src/dashboard/open-page.ts: location.replace': 'of web pages alone (isWebPage)',
  'src/dashboard/open-page.ts: window.open': 'an empty page',
  'src/outlook/open-page.ts: location.replace': 'of web pages alone (isWebPage)',
  'src/outlook/open-page.ts: window.open': 'of web pages alone (isWebPage)',
  'src/policy-editor/frame/use-saving.ts: href =': 'a blob of our own',
  'src/policy-editor/signature/mail-frame.tsx: srcDoc':
    'the preview of a signature, in a frame that may run no script (sandbox without allow-scripts)',
  'src/session/replies/row-result.tsx: href=':
    'the draft’s address as Graph tells it; React takes no javascript:',
  'src/taskpane/absence/absence-tab.tsx: href=': 'a page of our own',
  'src/taskpane/absence/writing/copying.ts: execCommand': 'copies and puts nothing in',
  'src/taskpane/channel/page-links.tsx: href=':
    'a page that the policy names: https alone (schema-channels.ts)',
  'src/taskpane/replies/replies-tab.tsx: href=': 'a page of our own',
  'src/ui/finding-card.tsx: href=': 'a page that the policy names: http or https (schema.ts)',
};

test('what strangers wrote becomes markup, script or an address only where we know it', () => {
  expect(sinksOf(codeOf(projectSources()))).toEqual(Object.keys(KNOWN).sort());
});

test.each(['javascript:x()', ' JaVaScRiPt:x()', 'java\nscript:x()', '\u0000javascript:x()'])(
  'React writes no link to %j',
  (href) => {
    expect(renderToStaticMarkup(createElement('a', { href }))).toContain('React has blocked');
  },
);

test.each([
  ['box.innerHTML = name;', 'innerHTML'],
  ['const box = <div dangerouslySetInnerHTML={{ __html: name }} />;', 'dangerouslySetInnerHTML'],
  ['box.insertAdjacentHTML("beforeend", name);', 'insertAdjacentHTML'],
  ['document.write(name);', 'write'],
  ['new Function(name)();', 'Function'],
  ['eval(name);', 'eval'],
  ['location.href = name;', 'href ='],
  ['window.location.assign(name);', 'location.assign'],
  ['window.open(name);', 'window.open'],
  ['const a = <a href={name}>x</a>;', 'href='],
  ['const a = <iframe srcDoc={name} />;', 'srcDoc'],
  ['const a = "javascript:x()";', 'javascript:'],
])('%s is seen', (code, sink) => {
  expect(sinksOf({ 'src/ui/x.tsx': code })).toEqual([`src/ui/x.tsx: ${sink}`]);
});

test.each([
  ['const a = <a href="https://x.example">x</a>;'],
  ['const a = <a href={hashOf(route)}>x</a>;'],
  ['file.write(name);'],
  ['words.replace("a", "b");'],
])('%s is none', (code) => {
  expect(sinksOf({ 'src/ui/x.tsx': code })).toEqual([]);
});
