import { DEFAULT_REPLIES } from '../../hygiene/replies/policy';
import { ChoiceSetting, SwitchSetting } from '../fields/choice-setting';
import { useEditing } from '../fields/context';
import { Entries } from '../fields/entries';
import { LinesSetting } from '../fields/lines-setting';
import { AsJson, More, Part, SectionPage } from '../fields/part';
import { PublishedSentence } from '../fields/published-sentence';
import { useRowStyles } from '../fields/setting';
import { TextAndMore } from '../fields/text-and-more';
import { NumberSetting, TextSetting } from '../fields/text-setting';
import type { Path } from '../model/json';
import { paragraphsIn } from '../model/lines';
import { TargetFields, TargetMore } from './target-fields';
import { DEPARTMENT_TEXTS } from './texts';

/** The organisation's target, and the departments that answer. */
export function DepartmentsSection() {
  const texts = DEPARTMENT_TEXTS[useEditing().language];
  const target = ['replies', 'target'];
  return (
    <SectionPage title={texts.title} intro={texts.intro}>
      <Part title={texts.target[0]} intro={texts.target[1]}>
        <TargetFields path={target} />
        <TargetMore path={target} />
        <SwitchSetting
          path={[...target, 'absenceMovesStart']}
          label={texts.absenceMovesStart[0]}
          hint={texts.absenceMovesStart[1]}
          otherwise={DEFAULT_REPLIES.target.absenceMovesStart}
        />
      </Part>
      <Part title={texts.departments[0]} intro={texts.departments[1]}>
        <PublishedSentence setting="replies.departments" />
        <Entries
          path={['replies', 'departments']}
          one={texts.department}
          add={texts.addDepartment}
          fresh={{ name: '', mailboxes: [''] }}
        >
          {(path) => <DepartmentFields path={path} />}
        </Entries>
      </Part>
      <ReadingPart />
      <ReceiptPart />
      <AsJson paths={[['replies']]} />
    </SectionPage>
  );
}

function DepartmentFields({ path }: { path: Path }) {
  const texts = DEPARTMENT_TEXTS[useEditing().language];
  return (
    <>
      <TextSetting path={[...path, 'name']} label={texts.name} keep />
      <Entries path={[...path, 'mailboxes']} one={texts.mailbox} add={texts.addMailbox} fresh="">
        {(mailbox) => (
          <TextAndMore
            path={mailbox}
            label={texts.address}
            textKey="address"
            moreKey="copies"
            moreLabel={texts.copies}
            options={(['mailbox', 'sender'] as const).map((where) => [where, texts.copyChoices[where]])}
            placeholder="borgerservice@kommune.example"
          />
        )}
      </Entries>
      <Part title={texts.ownTarget[0]} intro={texts.ownTarget[1]} level={3}>
        <TargetFields path={[...path, 'target']} />
        <More title={texts.more}>
          <TargetMore path={[...path, 'target']} />
        </More>
      </Part>
    </>
  );
}

/** What is read, how far back, and whether single employees can be told apart. */
function ReadingPart() {
  const rowStyles = useRowStyles();
  const texts = DEPARTMENT_TEXTS[useEditing().language];
  return (
    <>
      <div className={rowStyles.row}>
        <ChoiceSetting
          path={['replies', 'readTexts']}
          label={texts.readTexts[0]}
          hint={texts.readTexts[1]}
          options={(['none', 'sent', 'all'] as const).map((each) => [each, texts.readChoices[each]])}
          otherwise={DEFAULT_REPLIES.readTexts}
        />
        <NumberSetting
          path={['replies', 'historyDays']}
          label={texts.historyDays[0]}
          hint={texts.historyDays[1]}
          placeholder={String(DEFAULT_REPLIES.historyDays)}
        />
      </div>
      <SwitchSetting
        path={['replies', 'figuresByEmployee']}
        label={texts.figuresByEmployee[0]}
        hint={texts.figuresByEmployee[1]}
        otherwise={DEFAULT_REPLIES.figuresByEmployee}
      />
    </>
  );
}

const PARAGRAPHS = { split: paragraphsIn, join: '\n\n' };

function ReceiptPart() {
  const texts = DEPARTMENT_TEXTS[useEditing().language];
  return (
    <Part title={texts.receipt[0]} intro={texts.receipt[1]}>
      <PublishedSentence setting="replies.receipt" />
      {(['da', 'en'] as const).map((language) => (
        <LinesSetting
          key={language}
          path={['replies', 'receipt', language]}
          label={texts.receiptIn[language]}
          reading={PARAGRAPHS}
        />
      ))}
    </Part>
  );
}
