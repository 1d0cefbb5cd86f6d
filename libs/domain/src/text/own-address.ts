const uuid = '[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}';
const ownFile = new RegExp(`^/api/v1/files/(${uuid})$`);
const mediaId = new RegExp(`^${uuid}$`);

/** Whether an address is that of one of our own files: nothing is ever shown from elsewhere. */
export const isOwnFile = (src: string): boolean => ownFile.test(src);

/** Whether it can be the id of something in the media library. */
export const isMediaId = (id: string): boolean => mediaId.test(id);
