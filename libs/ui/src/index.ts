/** Set once by the application: navigation without page loads, and the language of dates and announcements. */
export { I18nProvider, RouterProvider } from 'react-aria-components';
export { AppFrame, Page, PageHeader, Section, Sheet } from './page.tsx';
export type { AppFrameProps, PageHeaderProps, PageProps, SectionProps } from './page.tsx';
export { Breadcrumbs } from './breadcrumbs.tsx';
export type { BreadcrumbsProps, Crumb } from './breadcrumbs.tsx';
export { Button, IconButton, LinkButton } from './button.tsx';
export type { ButtonProps, IconButtonProps, LinkButtonProps } from './button.tsx';
export type { Choice } from './choice.tsx';
export { Checkbox, CheckboxGroup, RadioGroup } from './choice-group.tsx';
export { Radio } from './radio.tsx';
export type { RadioProps } from './radio.tsx';
export type { CheckboxGroupProps, CheckboxProps, RadioGroupProps } from './choice-group.tsx';
export { classNames } from './class-names.ts';
export type { FieldWords } from './field.tsx';
export { Icon } from './icon.tsx';
export type { IconName, IconProps } from './icon.tsx';
export { Cluster, Grid, Prose, Stack } from './layout.tsx';
export type { ClusterProps, Gap, GridProps, StackProps } from './layout.tsx';
export { Link } from './link.tsx';
export type { LinkProps } from './link.tsx';
export { PRESSABLE_STYLE_ID, reservePressableStyle } from './pressable-style.ts';
export { SavedState } from './saved-state.tsx';
export type { SavedStateWords } from './saved-state.tsx';
export { TextArea } from './text-area.tsx';
export type { TextAreaProps } from './text-area.tsx';
export { TextField } from './text-field.tsx';
export type { TextFieldProps } from './text-field.tsx';
export { VisuallyHidden } from './visually-hidden.tsx';
export type { VisuallyHiddenProps } from './visually-hidden.tsx';
export { BarChart } from './bar-chart.tsx';
export type { BarChartProps } from './bar-chart.tsx';
export type { BarRow, BarSeries } from './bar-data.ts';
export { Card } from './card.tsx';
export type { CardProps } from './card.tsx';
export { DataTable } from './data-table.tsx';
export type { DataTableProps, TableColumn, TableSort } from './data-table.tsx';
export { Dialog } from './dialog.tsx';
export type { DialogProps } from './dialog.tsx';
export { Disclosure } from './disclosure.tsx';
export type { DisclosureProps } from './disclosure.tsx';
export { EmptyState } from './empty-state.tsx';
export type { EmptyStateProps } from './empty-state.tsx';
export { ErrorSummary } from './error-summary.tsx';
export type { ErrorSummaryProps, FieldFault } from './error-summary.tsx';
export { Menu, OpenMenu } from './menu.tsx';
export type { MenuEntry, MenuProps, OpenMenuProps } from './menu.tsx';
export { Notice } from './notice.tsx';
export type { NoticeProps, NoticeTone } from './notice.tsx';
export { Pagination } from './pagination.tsx';
export type { PaginationProps } from './pagination.tsx';
export { ProgressMark } from './progress-mark.tsx';
export type { ProgressMarkProps } from './progress-mark.tsx';
export type {
  RichTextBlock,
  RichTextDocument,
  RichTextFile,
  RichTextFilm,
  RichTextItem,
  RichTextMark,
  RichTextSpan,
} from './rich-text.ts';
export { RichTextView } from './rich-text-view.tsx';
export type { RichTextViewProps } from './rich-text-view.tsx';
export { Seal } from './seal.tsx';
export type { SealProps } from './seal.tsx';
export { Select } from './select.tsx';
export type { SelectGroup, SelectOption, SelectProps } from './select.tsx';
export { ShorelineCover } from './shoreline-cover.tsx';
export type { ShorelineCoverProps } from './shoreline-cover.tsx';
export { Skeleton } from './skeleton.tsx';
export type { SkeletonProps } from './skeleton.tsx';
export { StatusMark } from './status-mark.tsx';
export type { StatusMarkProps, StatusTone } from './status-mark.tsx';
export { Switch } from './switch.tsx';
export type { SwitchProps } from './switch.tsx';
export { Tabs } from './tabs.tsx';
export type { TabEntry, TabsProps } from './tabs.tsx';
export { ToastRegion } from './toast.tsx';
export type { ToastRegionProps } from './toast.tsx';
export { useScrolls } from './use-scrolls.ts';
export { useToast } from './toast-queue.ts';
export type { ToastAction, ToastOptions } from './toast-queue.ts';
export { Wordmark } from './wordmark.tsx';
export type { WordmarkProps } from './wordmark.tsx';
