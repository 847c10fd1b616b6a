import { ownText } from '../../mail/own-text';
import type { BodyText } from '../../mail/types';

/** A closing at the start of a line: what follows is the signature. */
const CLOSING =
  /^[ \t]{0,8}(?:--|(?:(?:med |de |din )?(?:venlige?|venligste|bedste|kærlige?|mange) hils|hilsen|hilsner|v\.?h\.?|m\.?v\.?h\.?|kind regards|best regards|regards|sincerely|yours|mit freundlichen)(?![a-zæøå]{4}))/im;

/** What the writer wrote, without quoted history and signature; offsets as in the body. */
export function letterIn(body: BodyText): string {
  const own = ownText(body);
  const closing = CLOSING.exec(own);
  return closing ? own.slice(0, closing.index) : own;
}
