import { Node } from '@tiptap/core';
import type { Editor } from '@tiptap/core';
import { Fragment } from '@tiptap/pm/model';
import type { NodeType, ResolvedPos } from '@tiptap/pm/model';
import { TextSelection } from '@tiptap/pm/state';

/** In the editor a box's title is its first line, so that it is written, undone and read aloud like any other. */
export const boxKinds = ['callout', 'case', 'accordion'] as const;
export type BoxKind = (typeof boxKinds)[number];

export interface BoxTitleOptions {
  /** What an empty title is called. */
  label: string;
}

export const BoxTitle = Node.create<BoxTitleOptions>({
  name: 'boxTitle',
  content: 'text*',
  marks: '',
  defining: true,
  selectable: false,
  addOptions: () => ({ label: '' }),
  parseHTML: () => [{ tag: 'p[data-box-title]', priority: 60 }],
  renderHTML() {
    return ['p', { 'data-box-title': this.options.label }, 0];
  },
  addKeyboardShortcuts() {
    return {
      // A title is one line: Enter goes on to the first block of the box.
      Enter: ({ editor }) => {
        const { $from, empty } = editor.state.selection;
        if ($from.parent.type.name !== 'boxTitle' || !empty) return false;
        if ($from.parentOffset < $from.parent.content.size) return false;
        return editor.commands.setTextSelection($from.after() + 1);
      },
      Backspace: ({ editor }) => {
        const { $from, empty } = editor.state.selection;
        if ($from.parent.type.name !== 'boxTitle' || !empty || $from.parentOffset > 0) return false;
        return unwrapBox(editor);
      },
    };
  },
});

const box = (kind: BoxKind) =>
  Node.create({
    name: kind,
    group: 'block',
    content: 'boxTitle inBox+',
    defining: true,
    parseHTML: () => [{ tag: `div[data-box="${kind}"]` }],
    renderHTML: () => ['div', { 'data-box': kind }, 0],
  });

export const boxes = boxKinds.map(box);

const boxAround = ($from: ResolvedPos): number | null => {
  for (let depth = $from.depth; depth > 0; depth -= 1)
    if ((boxKinds as readonly string[]).includes($from.node(depth).type.name)) return depth;
  return null;
};

/** Which box the caret is in. */
export const boxOf = (editor: Editor): BoxKind | null => {
  const { $from } = editor.state.selection;
  const depth = boxAround($from);
  return depth === null ? null : ($from.node(depth).type.name as BoxKind);
};

/** Puts the chosen blocks in a box; in a box of another kind, makes it this kind; in one of this kind, takes it away. */
export const toggleBox = (editor: Editor, kind: BoxKind): boolean => {
  const { state, view } = editor;
  const type = state.schema.nodes[kind];
  const titleType = state.schema.nodes['boxTitle'];
  const { $from, $to } = state.selection;
  if (!type || !titleType) return false;
  const depth = boxAround($from);
  if (depth !== null) {
    if ($from.node(depth).type === type) return unwrapBox(editor);
    view.dispatch(state.tr.setNodeMarkup($from.before(depth), type));
    return true;
  }
  const range = $from.blockRange($to, (node) => node.type.name === 'doc');
  if (!range) return false;
  const inside = Array.from({ length: range.endIndex - range.startIndex }, (_, place) =>
    state.doc.child(range.startIndex + place),
  );
  if (!holds(type, [titleType.create(), ...inside])) return false;
  const made = type.create(null, [titleType.create(), ...inside]);
  const tr = state.tr.replaceWith(range.start, range.end, made);
  view.dispatch(tr.setSelection(TextSelection.create(tr.doc, range.start + 2)).scrollIntoView());
  return true;
};

const holds = (type: NodeType, content: Parameters<typeof Fragment.from>[0]): boolean =>
  type.validContent(Fragment.from(content));

/** The box goes; its title, where there is one, becomes a paragraph. */
export const unwrapBox = (editor: Editor): boolean => {
  const { state, view } = editor;
  const { $from } = state.selection;
  const depth = boxAround($from);
  if (depth === null) return false;
  const node = $from.node(depth);
  const title = node.firstChild;
  const rest = node.content.cut(title?.nodeSize ?? 0);
  const paragraph = state.schema.nodes['paragraph'];
  const first = title && title.content.size > 0 ? paragraph?.create(null, title.content) : undefined;
  const start = $from.before(depth);
  const tr = state.tr.replaceWith(
    start,
    $from.after(depth),
    first ? Fragment.from(first).append(rest) : rest,
  );
  view.dispatch(tr.setSelection(TextSelection.near(tr.doc.resolve(start + 1))).scrollIntoView());
  return true;
};
