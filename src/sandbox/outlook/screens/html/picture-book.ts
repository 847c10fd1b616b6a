import type { HostAttachment } from '../../model';

/**
 * Pictures in the text while it is being edited: the mail says `cid:…`, the browser needs an address it can show. `show` gives each
 * picture one of this page's own (`blob:`), `hide` puts the mail's address back.
 */
export class PictureBook {
  private readonly addresses = new Map<string, string>();
  private readonly files: () => readonly HostAttachment[];
  private readonly blobOf: (file: HostAttachment) => Blob;

  constructor(files: () => readonly HostAttachment[], blobOf: (file: HostAttachment) => Blob) {
    this.files = files;
    this.blobOf = blobOf;
  }

  show(fragment: DocumentFragment): DocumentFragment {
    for (const picture of fragment.querySelectorAll('img')) {
      const source = picture.getAttribute('src') ?? '';
      const address = /^cid:/i.test(source) ? this.addressOf(source.slice(4)) : undefined;
      if (address) picture.setAttribute('src', address);
    }
    return fragment;
  }

  hide(html: string): string {
    let text = html;
    for (const [contentId, address] of this.addresses) text = text.replaceAll(address, `cid:${contentId}`);
    return text;
  }

  addressOf(contentId: string): string | undefined {
    const known = this.addresses.get(contentId);
    if (known) return known;
    const bare = (id: string | undefined) => id?.replace(/^<|>$/g, '');
    const file = this.files().find((each) => bare(each.contentId) === bare(contentId));
    if (!file || !/^image\//i.test(file.contentType)) return undefined;
    const address = URL.createObjectURL(this.blobOf(file));
    this.addresses.set(contentId, address);
    return address;
  }

  close(): void {
    for (const address of this.addresses.values()) URL.revokeObjectURL(address);
    this.addresses.clear();
  }
}
