const boundary = 'vagar-test-boundary';

/** One file as a browser's form sends it: the body and the header that tells how to read it. */
export const multipart = (
  name: string,
  bytes: Buffer,
): { readonly body: Buffer; readonly extras: { readonly headers: Record<string, string> } } => ({
  body: Buffer.concat([
    Buffer.from(
      `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="${name}"\r\n` +
        'Content-Type: application/octet-stream\r\n\r\n',
    ),
    bytes,
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ]),
  extras: { headers: { 'content-type': `multipart/form-data; boundary=${boundary}` } },
});
