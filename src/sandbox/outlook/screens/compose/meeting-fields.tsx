import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import type { HostMeeting, ItemStore } from '../../model';
import { fromLocalTime, localTime } from '../mail/dates';
import { useItem } from '../reading/use-item';
import { useTexts } from '../shell/app-context';
import { RecipientField } from './recipient-field';

const useStyles = makeStyles({
  row: {
    display: 'grid',
    gridTemplateColumns: '64px 1fr',
    alignItems: 'center',
    minHeight: '38px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  label: { color: tokens.colorNeutralForeground2 },
  field: {
    height: '36px',
    minWidth: 0,
    border: 'none',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontSize: tokens.fontSizeBase300,
    outlineStyle: 'none',
    '::placeholder': { color: tokens.colorNeutralForeground3 },
    ':focus-visible': { boxShadow: `0 2px 0 0 ${tokens.colorCompoundBrandStroke}` },
  },
  times: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalXXL,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  time: { display: 'grid', gridTemplateColumns: '64px auto', alignItems: 'center', minHeight: '38px' },
  wrong: { width: '100%', color: tokens.colorPaletteRedForeground1, paddingBottom: tokens.spacingVerticalXS },
});

/** Who is asked to come: must, and may. */
export function Attendees({ item, focus }: { item: ItemStore; focus: boolean }) {
  const texts = useTexts();
  const [required, optional] = useItem(item, (meeting) => [meeting.to, meeting.cc] as const);
  const [shown, setShown] = useState(false);
  const showOptional = shown || optional.length > 0;
  return (
    <>
      <RecipientField
        label={texts.required}
        people={required}
        autoFocus={focus}
        onChange={(people) => item.change({ to: people }, 'user')}
      >
        {!showOptional && (
          <Button
            appearance="transparent"
            size="small"
            aria-label={texts.addOptional}
            onClick={() => setShown(true)}
          >
            {texts.optional}
          </Button>
        )}
      </RecipientField>
      {showOptional && (
        <RecipientField
          label={texts.optional}
          people={optional}
          autoFocus={shown}
          onChange={(people) => item.change({ cc: people }, 'user')}
        />
      )}
    </>
  );
}

/** When, and where. */
export function TimeAndPlace({ item, meeting }: { item: ItemStore; meeting: HostMeeting }) {
  const styles = useStyles();
  const texts = useTexts();
  const id = useId();
  const change = (patch: Partial<HostMeeting>) => item.change({ meeting: { ...meeting, ...patch } }, 'user');
  const wrong = meeting.end < meeting.start;
  return (
    <>
      <div className={styles.times}>
        {(['start', 'end'] as const).map((which) => (
          <div key={which} className={styles.time}>
            <label htmlFor={`${id}-${which}`} className={styles.label}>
              {which === 'start' ? texts.starts : texts.ends}
            </label>
            <input
              id={`${id}-${which}`}
              className={styles.field}
              type="datetime-local"
              value={localTime(meeting[which])}
              aria-invalid={wrong}
              aria-describedby={wrong ? `${id}-wrong` : undefined}
              onChange={(event) => {
                const at = fromLocalTime(event.target.value);
                if (at) change({ [which]: at });
              }}
            />
          </div>
        ))}
        {wrong && (
          <Text id={`${id}-wrong`} size={200} className={styles.wrong} role="status">
            {texts.endsBeforeStart}
          </Text>
        )}
      </div>
      <div className={styles.row}>
        <label htmlFor={`${id}-place`} className={styles.label}>
          {texts.location}
        </label>
        <input
          id={`${id}-place`}
          className={styles.field}
          value={meeting.location}
          placeholder={texts.addLocation}
          maxLength={255}
          onChange={(event) => change({ location: event.target.value })}
        />
      </div>
    </>
  );
}
