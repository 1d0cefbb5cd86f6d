export { FilterBar } from './filter-bar.tsx';
export { ListFoot, NoRows } from './list-foot.tsx';
export { dayIn, idIn, pageIn, sortOf, sortWord, textIn, withChange, wordIn } from './list-url.ts';
export { SearchBox } from './search-box.tsx';
export { useListUrl } from './use-list-url.ts';
