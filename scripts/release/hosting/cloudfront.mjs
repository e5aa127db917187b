// Knows: how CloudFront is told which headers to send in front of S3.
// Must not know: which header has which value.

import { addresses, groups } from './groups.mjs';

export const name = 'cloudfront-function.js';

export function write(paths, folder) {
  const rows = groups(paths).map(({ paths, headers }) => ({
    paths: paths.flatMap(addresses).map((path) => `/${path}`),
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), { value }])),
  }));
  return `// For S3 with CloudFront: a function of CloudFront for the event "viewer response". It sets the headers by
// the end of the path, wherever the folder lies.
//
// S3 does not know the type of every file by itself. Upload with
//   aws s3 cp ${folder} s3://BUCKET/${folder} --recursive --exclude "*.wasm"
//   aws s3 cp ${folder} s3://BUCKET/${folder} --recursive --exclude "*" --include "*.wasm" --content-type application/wasm

var rows = ${JSON.stringify(rows, null, 2)};

function handler(event) {
  var at = event.request.uri.lastIndexOf('/${folder}/');
  var path = at < 0 ? '' : event.request.uri.slice(at + ${folder.length + 1});
  var response = event.response;
  for (var row of rows) {
    if (row.paths.indexOf(path) < 0) continue;
    for (var name in row.headers) response.headers[name] = row.headers[name];
  }
  return response;
}
`;
}
