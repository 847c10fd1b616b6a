import { Link, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { Fragment, type ReactNode } from 'react';
import type { SmartAlert } from '../../model';
import { type AlertBlock, type AlertInline, readAlertMarkdown, readAlertText } from '../mail/alert-markdown';

const useStyles = makeStyles({
  block: { margin: `0 0 ${tokens.spacingVerticalS}`, ':last-child': { marginBottom: 0 } },
  list: { paddingLeft: tokens.spacingHorizontalXL },
});

/** The alert's words: Markdown where the add-in gave it, else plain text with its line breaks. */
export function AlertText({ alert }: { alert: SmartAlert }) {
  const blocks = alert.markdown ? readAlertMarkdown(alert.markdown) : readAlertText(alert.message);
  return inOrder(blocks, (block) => <Block block={block} />);
}

function Block({ block }: { block: AlertBlock }) {
  const styles = useStyles();
  if (block.kind === 'paragraph')
    return <p className={styles.block}>{inOrder(block.lines, inline, <br />)}</p>;
  const items = inOrder(block.items, (item) => <li>{inline(item)}</li>);
  const className = mergeClasses(styles.block, styles.list);
  return block.ordered ? <ol className={className}>{items}</ol> : <ul className={className}>{items}</ul>;
}

const inline = (pieces: AlertInline[]): ReactNode => inOrder(pieces, (piece) => <Inline piece={piece} />);

function Inline({ piece }: { piece: AlertInline }) {
  switch (piece.kind) {
    case 'bold':
      return <strong>{piece.text}</strong>;
    case 'italic':
      return <em>{piece.text}</em>;
    case 'link':
      return (
        <Link inline href={piece.href} target="_blank" rel="noopener noreferrer">
          {piece.text}
        </Link>
      );
    default:
      return piece.text;
  }
}

function inOrder<T>(parts: readonly T[], draw: (part: T) => ReactNode, between: ReactNode = null): ReactNode {
  return parts.map((part, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a text never change places
    <Fragment key={at}>
      {at > 0 && between}
      {draw(part)}
    </Fragment>
  ));
}
