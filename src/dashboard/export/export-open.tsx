import type { FollowedInquiry } from '../../graph/follow/types';
import { localDayOf } from '../../hygiene/replies/copenhagen-clock';
import { fill } from '../../hygiene/rules/texts';
import { namesOf } from '../report/names';
import type { PageProps } from '../types';
import { SaveTable } from './save-table';
import { openTable } from './tables';
import { EXPORT_TEXTS } from './texts';

interface Props extends PageProps {
  /** Those that are listed; of them what waits and may be told is written. Left out: all that is known. */
  readonly inquiries?: readonly FollowedInquiry[];
  /** Also the addresses of mailboxes that were added by hand. */
  readonly showsAdded?: boolean;
}

/** The open inquiries as a file: mailbox, days and status, and nothing of the mails. */
export function ExportOpen({ dashboard, state, language, inquiries = state.inquiries, showsAdded }: Props) {
  const { policy } = dashboard;
  const { now } = state;
  const { button, file } = EXPORT_TEXTS[language].open;
  return (
    <SaveTable
      label={button}
      file={fill(file, { day: localDayOf(now) })}
      table={() =>
        openTable(
          { ...state, listed: inquiries, policy },
          namesOf(state, policy, language, showsAdded),
          language,
        )
      }
      language={language}
    />
  );
}
