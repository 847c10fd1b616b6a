import type { HostAttachment } from '../../model';

/** Stands where a picture from the web would: nothing is fetched while a mail is written. */
const placeholder =
  '<svg xmlns="http://www.w3.org/2000/svg" width="48" height="32"><rect x=".5" y=".5" width="47" height="31" fill="#f5f5f5" stroke="#bbb"/><path d="m8 24 9-10 7 8 5-5 9 7" fill="none" stroke="#888"/></svg>';

/**
 * Pictures in the text while it is being edited. The mail says `cid:…` or names an address on the web; the page shows something of its own
 * (`blob:`) instead: the picture, or a placeholder. `show` puts these in, `hide` puts back what the mail says.
 */
export class PictureBook {
  /** What the mail says → what the page shows. */
  private readonly addresses = new Map<string, string>();
  private readonly files: () => readonly HostAttachment[];
  private readonly blobOf: (file: HostAttachment) => Blob;

  constructor(files: () => readonly HostAttachment[], blobOf: (file: HostAttachment) => Blob) {
    this.files = files;
    this.blobOf = blobOf;
  }

  /** To be called before the nodes come into the page. */
  show(fragment: DocumentFragment): DocumentFragment {
    for (const picture of fragment.querySelectorAll('img')) {
      const source = picture.getAttribute('src');
      if (source && !/^(?:data|blob):/i.test(source)) picture.setAttribute('src', this.addressOf(source));
    }
    return fragment;
  }

  hide(html: string): string {
    let text = html;
    for (const [source, address] of this.addresses)
      text = text.replaceAll(address, source.replace(/&/g, '&amp;'));
    return text;
  }

  /** What the page shows for a picture of the mail (`cid:…` or a web address). */
  addressOf(source: string): string {
    const known = this.addresses.get(source);
    if (known) return known;
    const file = /^cid:/i.test(source) ? this.fileOf(source.slice(4)) : undefined;
    const blob = file ? this.blobOf(file) : new Blob([placeholder], { type: 'image/svg+xml' });
    const address = URL.createObjectURL(blob);
    this.addresses.set(source, address);
    return address;
  }

  close(): void {
    for (const address of this.addresses.values()) URL.revokeObjectURL(address);
    this.addresses.clear();
  }

  private fileOf(contentId: string): HostAttachment | undefined {
    const bare = (id: string | undefined) => id?.replace(/^<|>$/g, '');
    const file = this.files().find((each) => bare(each.contentId) === bare(contentId));
    return file && /^image\//i.test(file.contentType) ? file : undefined;
  }
}
