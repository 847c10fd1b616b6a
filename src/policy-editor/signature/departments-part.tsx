import { useEditing } from '../fields/context';
import { Entries } from '../fields/entries';
import { JsonSetting } from '../fields/json-setting';
import { LinesSetting } from '../fields/lines-setting';
import { More, Part } from '../fields/part';
import { TextSetting } from '../fields/text-setting';
import { HouseFields } from './long-form';
import { SIGNATURE_TEXTS } from './texts';

/** The departments whose signature is another. Their own lines are seldom: those stand as in the file. */
export function DepartmentsPart() {
  const texts = SIGNATURE_TEXTS[useEditing().language];
  return (
    <Part title={texts.departments[0]} intro={texts.departments[1]}>
      <Entries
        path={['signature', 'departments']}
        one={texts.department}
        add={texts.addDepartment}
        fresh={{ name: '' }}
      >
        {(path) => (
          <>
            <TextSetting path={[...path, 'name']} label={texts.departmentName} keep />
            <LinesSetting
              path={[...path, 'mailboxes']}
              label={texts.departmentMailboxes[0]}
              hint={texts.departmentMailboxes[1]}
              placeholder="borgerservice@kommune.example"
            />
            <More title={texts.departmentValues}>
              <HouseFields path={[...path, 'values']} />
            </More>
            <More title={texts.departmentForms[0]}>
              <JsonSetting
                path={[...path, 'forms']}
                label={texts.departmentForms[0]}
                hint={texts.departmentForms[1]}
              />
            </More>
          </>
        )}
      </Entries>
    </Part>
  );
}
