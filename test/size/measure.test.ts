import { localFiles } from './measure';

test('a page’s own scripts and styles count, once each; office.js does not', () => {
  const html = `<link rel=stylesheet href=a.css><link rel=icon href=i.png><link rel=modulepreload href="./c.js">
      <script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>
      <script defer src="b.js"></script><script src="/b.js"></script><!-- <script src="d.js"></script> -->`;
  expect(localFiles(html)).toEqual(['a.css', 'c.js', 'b.js']);
});
