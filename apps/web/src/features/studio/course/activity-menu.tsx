import type { DraftActivityLine } from '@vagar/contract';
import { OpenMenu } from '@vagar/ui';
import { useMemo } from 'react';
import type { ShapeActs } from './shape-acts.ts';
import { useShapeWords } from './words.ts';

export interface ActivityMenuProps {
  courseId: string;
  line: DraftActivityLine;
  /** The row's own button. */
  button: Element;
  /** There is no other module to move it to. */
  isLoneModule: boolean;
  acts: ShapeActs;
  onEdit: (id: string) => void;
  onAskWhere: (line: DraftActivityLine) => void;
  onClose: () => void;
}

/** What can be done with an activity. One menu for all rows: a course may have two hundred. */
export const ActivityMenu = ({
  courseId,
  line,
  button,
  isLoneModule,
  acts,
  onEdit,
  onAskWhere,
  onClose,
}: ActivityMenuProps) => {
  const words = useShapeWords();
  const anchor = useMemo(() => ({ current: button }), [button]);
  const { id, kind, required } = line;
  return (
    <OpenMenu
      label={words.moreAbout(acts.nameOf(line.title))}
      anchor={anchor}
      onClose={onClose}
      items={[
        { id: 'write', label: words.write, href: `/studio/${courseId}/${id}` },
        ...(kind === 'survey'
          ? [{ id: 'results', label: words.results, href: `/statistik/kartlaggningar/${id}` }]
          : []),
        { id: 'edit', label: words.rename, onAction: () => onEdit(id) },
        {
          id: 'required',
          label: required ? words.makeOptional : words.makeRequired,
          onAction: () => void acts.changeHead(line, { required: !required }),
        },
        { id: 'up', label: words.up, onAction: () => acts.activities.step(id, -1) },
        { id: 'down', label: words.down, onAction: () => acts.activities.step(id, 1) },
        { id: 'to', label: words.moveTo, isDisabled: isLoneModule, onAction: () => onAskWhere(line) },
        { id: 'copy', label: words.copy, onAction: () => void acts.copyActivity(line) },
        { id: 'aside', label: words.aside, onAction: () => acts.activities.setAside(id) },
      ]}
    />
  );
};
