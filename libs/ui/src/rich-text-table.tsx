import type { ReactNode } from 'react';
import { useId } from 'react';
import type { RichTextBlock, RichTextCell, RichTextTableBlock } from './rich-text.ts';
import styles from './rich-text-view.module.css';
import { useScrolls } from './use-scrolls.ts';

export interface RichTextTableProps {
  table: RichTextTableBlock;
  /** Sets what stands in a cell. */
  blocks: (content: readonly RichTextBlock[]) => ReactNode;
}

/** A table that is wider than the page scrolls sideways by itself, by keyboard too. */
export const RichTextTable = ({ table, blocks }: RichTextTableProps) => {
  const { ref, scrolls } = useScrolls<HTMLDivElement>();
  const captionId = useId();
  const { caption } = table.attrs;
  const [first, ...others] = table.content;
  const hasHead = others.length > 0 && first !== undefined && first.content.every(isHeader);
  const body = hasHead ? others : table.content;
  return (
    <div
      ref={ref}
      className={styles.scroller}
      {...(scrolls && { tabIndex: 0 })}
      {...(scrolls && caption && { role: 'region', 'aria-labelledby': captionId })}
    >
      <table className={styles.table}>
        {caption && <caption id={captionId}>{caption}</caption>}
        {hasHead && (
          <thead>
            <tr>
              {first.content.map((cell, place) => (
                <th key={place} scope="col">
                  {blocks(cell.content)}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {body.map((row, line) => (
            <tr key={line}>
              {row.content.map((cell, place) =>
                isHeader(cell) ? (
                  <th key={place} scope={place === 0 ? 'row' : 'col'}>
                    {blocks(cell.content)}
                  </th>
                ) : (
                  <td key={place}>{blocks(cell.content)}</td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

const isHeader = (cell: RichTextCell) => cell.type === 'tableHeader';
