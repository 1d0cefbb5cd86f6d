import type { Editor } from '@tiptap/react';
import { Tool, Toolbar, ToolGroup } from '@vagar/ui/toolbar';
import { drawings } from './drawings.ts';
import type { EditorTask } from './editor-task.ts';
import { boxKinds, toggleBox } from './schema/boxes.ts';
import { useToolState } from './tool-state.ts';
import { useEditorWords } from './words.ts';

export interface EditorToolsProps {
  editor: Editor;
  label: string;
  controls: string;
  /** Opens the dialog of a task that needs more than a press. */
  onTask: (task: EditorTask) => void;
}

/** Which question is asked again about something that is there already. */
const taskOf = { image: 'picture', film: 'film', file: 'file' } as const;

/** Everything that can be done with the text, as one row of tools, and a row for the table one is in. */
export const EditorTools = ({ editor, label, controls, onTask }: EditorToolsProps) => {
  const words = useEditorWords();
  const state = useToolState(editor);
  const run = () => editor.chain().focus();
  const box = (kind: (typeof boxKinds)[number]) => {
    toggleBox(editor, kind);
    editor.commands.focus();
  };
  return (
    <>
      <Toolbar label={words.tools(label)} controls={controls}>
        <ToolGroup label={words.history}>
          <Tool
            label={words.undo}
            drawing={drawings.undo}
            isDisabled={!state.canUndo}
            onPress={() => editor.commands.undo()}
          />
          <Tool
            label={words.redo}
            drawing={drawings.redo}
            isDisabled={!state.canRedo}
            onPress={() => editor.commands.redo()}
          />
        </ToolGroup>
        <ToolGroup label={words.marks}>
          <Tool
            label={words.bold}
            drawing={drawings.bold}
            isPressed={state.bold}
            onPress={() => run().toggleBold().run()}
          />
          <Tool
            label={words.italic}
            drawing={drawings.italic}
            isPressed={state.italic}
            onPress={() => run().toggleItalic().run()}
          />
          <Tool
            label={words.link}
            drawing={drawings.link}
            isPressed={state.link}
            onPress={() => onTask('link')}
          />
          <Tool
            label={words.term}
            drawing={drawings.term}
            isPressed={state.term}
            onPress={() => onTask('term')}
          />
        </ToolGroup>
        <ToolGroup label={words.blocks}>
          {([2, 3] as const).map((level) => (
            <Tool
              key={level}
              label={level === 2 ? words.heading2 : words.heading3}
              isPressed={level === 2 ? state.heading2 : state.heading3}
              onPress={() => run().toggleNode('heading', 'paragraph', { level }).run()}
            />
          ))}
          {(['bulletList', 'orderedList'] as const).map((list) => (
            <Tool
              key={list}
              label={words[list]}
              drawing={drawings[list]}
              isPressed={state[list]}
              onPress={() => run().toggleList(list, 'listItem').run()}
            />
          ))}
          <Tool
            label={words.deeper}
            drawing={drawings.deeper}
            isDisabled={!state.isInList}
            onPress={() => run().sinkListItem('listItem').run()}
          />
          <Tool
            label={words.back}
            drawing={drawings.back}
            isDisabled={!state.isInList}
            onPress={() => run().liftListItem('listItem').run()}
          />
          <Tool
            label={words.quote}
            drawing={drawings.quote}
            isPressed={state.quote}
            onPress={() => run().toggleWrap('blockquote').run()}
          />
          {boxKinds.map((kind) => (
            <Tool key={kind} label={words[kind]} isPressed={state.box === kind} onPress={() => box(kind)} />
          ))}
        </ToolGroup>
        <ToolGroup label={words.insert}>
          <Tool label={words.table} isDisabled={state.table} onPress={() => onTask('table')} />
          {(['picture', 'film', 'file'] as const).map((kind) => (
            <Tool key={kind} label={words[kind]} isDisabled={state.table} onPress={() => onTask(kind)} />
          ))}
          {state.leaf && (
            <>
              <Tool label={words.change} onPress={() => onTask(taskOf[state.leaf ?? 'image'])} />
              <Tool label={words.remove} onPress={() => run().deleteSelection().run()} />
            </>
          )}
        </ToolGroup>
      </Toolbar>
      {state.table && <TableTools editor={editor} onTask={onTask} />}
    </>
  );
};

const TableTools = ({ editor, onTask }: Pick<EditorToolsProps, 'editor' | 'onTask'>) => {
  const words = useEditorWords();
  const run = () => editor.chain().focus();
  return (
    <Toolbar label={words.tableTools}>
      <ToolGroup label={words.rows}>
        <Tool label={words.rowAbove} onPress={() => run().addRowBefore().run()} />
        <Tool label={words.rowBelow} onPress={() => run().addRowAfter().run()} />
        <Tool label={words.rowRemove} onPress={() => run().deleteRow().run()} />
      </ToolGroup>
      <ToolGroup label={words.columns}>
        <Tool label={words.columnBefore} onPress={() => run().addColumnBefore().run()} />
        <Tool label={words.columnAfter} onPress={() => run().addColumnAfter().run()} />
        <Tool label={words.columnRemove} onPress={() => run().deleteColumn().run()} />
      </ToolGroup>
      <ToolGroup label={words.table}>
        <Tool label={words.headerRow} onPress={() => run().toggleHeaderRow().run()} />
        <Tool label={words.headerColumn} onPress={() => run().toggleHeaderColumn().run()} />
        <Tool label={words.caption} onPress={() => onTask('caption')} />
        <Tool label={words.tableRemove} onPress={() => run().deleteTable().run()} />
      </ToolGroup>
    </Toolbar>
  );
};
