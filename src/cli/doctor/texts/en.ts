import type { DoctorTexts } from './texts';

/** English. */
export const en: DoctorTexts = {
  subjects: {
    connection: 'Connection',
    certificate: 'Certificate',
    manifest: 'Manifest',
    pages: 'Pages',
    scripts: 'Scripts',
    files: 'Other files',
    fallback: 'Files that do not exist',
    headers: 'Security headers',
    cache: 'Cache rules',
    'well-known': 'List for classic Outlook',
    graph: 'Sign-in and Graph',
    version: 'Version',
  },
  faults: {
    'no-answer': {
      says: 'The server gave no whole answer.',
      mend: 'See whether the server runs, and whether a firewall or proxy cuts the connection.',
    },
    'no-such-host': {
      says: 'The name is not in DNS, seen from here.',
      mend: 'Correct the address, or add the name to DNS, also on the network where people work.',
    },
    refused: {
      says: 'The server refuses the connection.',
      mend: 'See whether the web server runs and listens on the port, and whether the firewall lets it through.',
    },
    'certificate-unknown': {
      says: 'The certificate was issued by nobody whom this machine trusts, or its chain is not whole.',
      mend: 'Install the whole chain on the server. If it is your own root certificate, give it: --ca FILE.',
    },
    'certificate-expired': {
      says: 'The certificate is not valid today. Outlook does not open Kuvert.',
      mend: 'Renew the certificate, and reload the web server.',
    },
    'certificate-other-name': {
      says: 'The certificate is for another name. Outlook does not open Kuvert.',
      mend: "Use a certificate that has the address's name.",
    },
    'certificate-soon': {
      says: 'The certificate runs out in {days} days. Then nobody can use Kuvert.',
      mend: 'Renew the certificate now.',
    },
    redirected: {
      says: 'The server redirects to {to}. Outlook does not follow when somebody presses Send.',
      mend: 'Let the files answer directly, without a sign-in and without redirection.',
    },
    'redirected-here': {
      says: 'The server redirects to another page of its own, such as a sign-in. Outlook does not follow when somebody presses Send.',
      mend: 'Let the files answer directly, without a sign-in and without redirection.',
    },
    missing: {
      says: 'The file is not there (answer {status}).',
      mend: 'Copy the whole folder addin/ of the release again, and see whether the server may show this type of file, and folders that begin with a dot.',
    },
    'server-error': {
      says: 'The server reports an error ({status}).',
      mend: "Look into the web server's error log; often its configuration is not valid.",
    },
    'wrong-type': {
      says: 'The file is sent as {type}. The browser does not use it.',
      mend: 'Give the file its own MIME type; it stands in the ready configuration.',
    },
    'manifest-unreadable': {
      says: 'The file is no manifest that Outlook could read.',
      mend: 'Copy manifest.xml of the release again.',
    },
    'manifest-elsewhere': {
      says: 'The manifest points to {host}, not to this address.',
      mend: 'Make the release with KUVERT_URL set to this address, and put it up again.',
    },
    'page-altered': {
      says: "Scripts that are not Kuvert's were written into the page. The page does not work, and others may see mails.",
      mend: 'Turn off what writes scripts into pages (statistics, "optimisation") for this folder.',
    },
    'file-altered': {
      says: 'Its content is not what was delivered.',
      mend: 'Copy the file of the release again, and turn off whatever rewrites files on the way (minifying, line ends, a proxy).',
    },
    'files-unlisted': {
      says: 'The list of files cannot be read, so that contents cannot be verified.',
      mend: "Put the release's files.json beside the other files.",
    },
    'answers-all': {
      says: 'The server answers {status} for a file that does not exist. A missing file will look like a page, and the fault will be hard to see.',
      mend: 'Turn off "everything to index.html" for this folder: a file that does not exist must give 404.',
    },
    'header-missing': {
      says: 'The header {header} is missing.',
      mend: "Use the release's ready configuration (servers/), and see that nothing else removes the header.",
    },
    'header-other': {
      says: 'The header {header} is not the one that was delivered.',
      mend: "Use the release's ready configuration (servers/). If two places set the header, remove one.",
    },
    'header-unwanted': {
      says: 'The header {header} must not be on this page: with it a sign-in does not come to its end.',
      mend: 'Remove it for this folder; often a proxy or the whole site sets it.',
    },
    'cached-too-long': {
      says: 'The file may be kept without looking again. The next version does not reach everybody.',
      mend: 'Send Cache-Control: no-cache for the file.',
    },
    'cached-too-short': {
      says: 'The file is fetched again and again, though it never changes.',
      mend: 'Send Cache-Control: public, max-age=31536000, immutable for files with eight characters in their name.',
    },
    'icon-not-stored': {
      says: 'The icon is sent with no-store. Outlook shows it as blank.',
      mend: 'Remove no-store for the folder assets/.',
    },
    'well-known-lacks': {
      says: 'The list of scripts for classic Outlook is not there, or does not name this address.',
      mend: "Put the release's folder .well-known/ into the root of the site, and let it be seen.",
    },
    'graph-unreadable': {
      says: 'The page says something else about signing in than the pane, or something that cannot be read.',
      mend: 'Put up all pages of the same release, made with KUVERT_CLIENT_ID and KUVERT_TENANT.',
    },
    'version-differs': {
      says: 'The manifest is version {manifest}, the files are version {files}.',
      mend: 'Put up the whole release again, and give the new manifest to the admin centre.',
    },
    'version-other': {
      says: 'Version {version} is at the address; this command is version {ours}.',
      mend: 'Use the command of the same version, or upgrade what is at the address.',
    },
  },
  fine: 'fine',
  notExamined: 'not examined',
  head: '{address} · Kuvert {version} · {asked} files looked at',
  noVersion: '(version unknown)',
  allFine: 'All is well. Outlook can fetch Kuvert here.',
  allFineBut: [
    'Outlook can fetch Kuvert here, but one thing should be mended.',
    'Outlook can fetch Kuvert here, but {n} things should be mended.',
  ],
  sick: [
    'One thing must be mended before Kuvert is ready.',
    '{n} things must be mended before Kuvert is ready.',
  ],
  andMore: 'and {n} more files',
  mend: 'Do this',
  warning: 'should be mended',
  fault: 'fault',
};
