import { OverviewPage } from '../overview/overview-page';
import type { PageProps } from '../types';
import { AddedPart } from './added-part';

/** The overview, and below it the mailboxes that a person puts on it. */
export function OverviewAndAdded(props: PageProps) {
  return (
    <>
      <OverviewPage {...props} />
      <AddedPart {...props} />
    </>
  );
}
