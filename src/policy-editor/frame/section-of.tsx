import type { ReactElement } from 'react';
import { AbsenceSection } from '../absence/absence-section';
import { ChangesSection } from '../changes/changes-section';
import { ChannelsSection } from '../channels/channels-section';
import { DepartmentsSection } from '../departments/departments-section';
import type { Section } from '../model/sections';
import { OrganisationSection } from '../organisation/organisation-section';
import { RulesSection } from '../rules/rules-section';
import { SignatureSection } from '../signature/signature-section';
import { StartSection } from '../start/start-section';
import { TrySection } from '../trying/try-section';
import { WholeSection } from '../whole/whole-section';

const PAGES: Readonly<Record<Section, () => ReactElement>> = {
  start: StartSection,
  organisation: OrganisationSection,
  rules: RulesSection,
  channels: ChannelsSection,
  signature: SignatureSection,
  departments: DepartmentsSection,
  absence: AbsenceSection,
  changes: ChangesSection,
  try: TrySection,
  whole: WholeSection,
};

/** The section that the address names. */
export function SectionOf({ section }: { section: Section }) {
  const Page = PAGES[section];
  return <Page />;
}
