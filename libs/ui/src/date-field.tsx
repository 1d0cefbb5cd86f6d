import { parseDate, parseTime } from '@internationalized/date';
import type { CalendarDate, Time } from '@internationalized/date';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  DateInput,
  DatePicker,
  DateSegment,
  Group,
  Popover,
} from 'react-aria-components/DatePicker';
import { CalendarHeading } from 'react-aria-components/Calendar';
import { Dialog } from 'react-aria-components/Dialog';
import { TimeField as AriaTimeField } from 'react-aria-components/TimeField';
import { classNames } from './class-names.ts';
import { FieldHead, FieldMessage } from './field.tsx';
import type { FieldWords } from './field.tsx';
import { Icon } from './icon.tsx';
import fieldStyles from './field.module.css';
import overlay from './overlay.module.css';
import styles from './date-field.module.css';

interface Common extends Omit<FieldWords, 'audience'> {
  id?: string;
  name?: string;
  isDisabled?: boolean;
  isRequired?: boolean;
}

export interface DateFieldProps extends Common {
  /** ISO 8601, `2026-11-23`; null while nothing whole is entered. */
  value: string | null;
  onChange: (value: string | null) => void;
  /** The first and the last day that may be chosen. */
  min?: string;
  max?: string;
}

const dayOrNull = (text: string | null | undefined): CalendarDate | null => (text ? parseDate(text) : null);
const timeOrNull = (text: string | null): Time | null => (text ? parseTime(text) : null);

/** A day: typed part by part in the reader's own order, or picked in a calendar. */
export const DateField = ({
  label,
  description,
  errorMessage,
  optionalMark,
  value,
  onChange,
  min,
  max,
  ...rest
}: DateFieldProps) => (
  <DatePicker<CalendarDate>
    {...rest}
    className={fieldStyles.field ?? ''}
    validationBehavior="aria"
    isInvalid={Boolean(errorMessage)}
    value={dayOrNull(value)}
    onChange={(day) => onChange(day?.toString() ?? null)}
    minValue={dayOrNull(min)}
    maxValue={dayOrNull(max)}
    shouldForceLeadingZeros
  >
    <FieldHead label={label} description={description} optionalMark={optionalMark} />
    <Group className={styles.frame ?? ''}>
      <DateInput className={classNames(fieldStyles.input, styles.input)}>
        {(segment) => <DateSegment segment={segment} className={styles.segment ?? ''} />}
      </DateInput>
      <Button className={styles.open ?? ''}>
        <Icon name="calendar" />
      </Button>
    </Group>
    <FieldMessage errorMessage={errorMessage} />
    <Popover className={overlay.popover ?? ''}>
      <Dialog className={styles.dialog ?? ''}>
        <Calendar>
          <div className={styles.head}>
            <Button slot="previous" className={styles.turn ?? ''}>
              <Icon name="chevron-left" />
            </Button>
            <CalendarHeading className={styles.month ?? ''} />
            <Button slot="next" className={styles.turn ?? ''}>
              <Icon name="chevron-right" />
            </Button>
          </div>
          <CalendarGrid className={styles.grid ?? ''} weekdayStyle="short">
            <CalendarGridHeader>
              {(day) => <CalendarHeaderCell className={styles.weekday ?? ''}>{day}</CalendarHeaderCell>}
            </CalendarGridHeader>
            <CalendarGridBody>
              {(date) => <CalendarCell date={date} className={styles.day ?? ''} />}
            </CalendarGridBody>
          </CalendarGrid>
        </Calendar>
      </Dialog>
    </Popover>
  </DatePicker>
);

export interface TimeFieldProps extends Common {
  /** 24 hours, `09:00`; null while nothing whole is entered. */
  value: string | null;
  onChange: (value: string | null) => void;
}

/** A time of day, hours and minutes. */
export const TimeField = ({
  label,
  description,
  errorMessage,
  optionalMark,
  value,
  onChange,
  ...rest
}: TimeFieldProps) => (
  <AriaTimeField<Time>
    {...rest}
    className={fieldStyles.field ?? ''}
    validationBehavior="aria"
    isInvalid={Boolean(errorMessage)}
    value={timeOrNull(value)}
    onChange={(time) => onChange(time?.toString().slice(0, 5) ?? null)}
    hourCycle={24}
    shouldForceLeadingZeros
  >
    <FieldHead label={label} description={description} optionalMark={optionalMark} />
    <DateInput className={classNames(fieldStyles.input, styles.input, styles.time)}>
      {(segment) => <DateSegment segment={segment} className={styles.segment ?? ''} />}
    </DateInput>
    <FieldMessage errorMessage={errorMessage} />
  </AriaTimeField>
);
