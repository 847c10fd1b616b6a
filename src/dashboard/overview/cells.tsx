import { Link, mergeClasses } from '@fluentui/react-components';
import type { Language } from '../../hygiene/rules/rule';
import { fill } from '../../hygiene/rules/texts';
import { hashOf } from '../route';
import type { Line } from './lines';
import { LINE_TEXTS } from './texts';
import { useSharedStyles } from './use-shared-styles';
import type { Cell, FigureColumn } from './words';

/** Where it is narrow an address breaks before its `@`. */
function Name({ name }: { readonly name: string }) {
  const at = name.indexOf('@');
  if (at < 1) return name;
  return (
    <>
      {name.slice(0, at)}
      <wbr />
      {name.slice(at)}
    </>
  );
}

/** What a mailbox or a department is called; leads to what is behind its line. */
export function LineName({ line: { name, leads } }: { line: Line }) {
  const shared = useSharedStyles();
  if (!leads)
    return (
      <span className={shared.name}>
        <Name name={name} />
      </span>
    );
  return (
    <Link className={shared.name} href={hashOf(leads)}>
      <Name name={name} />
    </Link>
  );
}

interface Props {
  readonly cell: Cell;
  readonly column: FigureColumn;
  /** Of the line. */
  readonly name: string;
  readonly language: Language;
}

/** One figure; a number that somebody should look into leads to the inquiries that it counts. */
export function Figure({ cell: { text, beneath, isSoft, isBad, filter }, column, name, language }: Props) {
  const shared = useSharedStyles();
  const { listed, columns } = LINE_TEXTS[language];
  const look = mergeClasses(isSoft && shared.soft, isBad && shared.bad);
  return (
    <>
      {filter ? (
        <Link
          className={look}
          href={hashOf({ page: 'list', filter })}
          aria-label={fill(listed, { number: text, column: columns[column], name })}
        >
          {text}
        </Link>
      ) : (
        <span className={look}>{text}</span>
      )}
      {beneath !== undefined && (
        <span className={mergeClasses(shared.note, shared.small, shared.soft)}>{beneath}</span>
      )}
    </>
  );
}
