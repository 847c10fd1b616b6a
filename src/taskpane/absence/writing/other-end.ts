import { lastDayOfLeaver } from '../../../hygiene/absence/write/problems';
import type { Draft } from './draft';

type Rules = Parameters<typeof lastDayOfLeaver>[1];

/** The day that the other kind of form ends on: of one who is away, of one who has left. */
export class OtherEnd {
  private day = '';

  /** One who leaves has another last day than one who is away; going back brings the first one back. */
  of(draft: Draft, { reason }: Partial<Draft>, rules: Rules): Partial<Draft> {
    if (reason === undefined || (reason === 'left') === (draft.reason === 'left')) return {};
    const other = this.day;
    this.day = draft.firstDayBack;
    const closes = lastDayOfLeaver(draft.start, rules);
    return { firstDayBack: (reason === 'left' ? other || closes : other) || draft.firstDayBack };
  }
}
