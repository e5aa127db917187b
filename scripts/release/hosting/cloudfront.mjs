// Knows: how CloudFront is told which headers to send in front of S3.
// Must not know: which header has which value.

import { addresses, groups } from './groups.mjs';

export const name = 'cloudfront-function.js';

export function write(paths, folder) {
  const rows = groups(paths).map(({ paths, headers }) => ({
    paths: paths.flatMap(addresses).map((path) => `/${path}`),
    headers: Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), { value }])),
  }));
  return `// For S3 with CloudFront: one function of CloudFront (runtime 1.0 or 2.0), for two events. At "viewer request"
// it asks S3, which knows no folders, for the page of a folder. At "viewer response" it sets the headers by
// the end of the path, wherever the folder lies.
//
// S3 does not know the type of every file by itself. Upload with
//   aws s3 cp ${folder} s3://BUCKET/${folder} --recursive --exclude "*.wasm"
//   aws s3 cp ${folder} s3://BUCKET/${folder} --recursive --exclude "*" --include "*.wasm" --content-type application/wasm

var rows = ${JSON.stringify(rows, null, 2)};

function handler(event) {
  var request = event.request;
  var at = request.uri.lastIndexOf('/${folder}/');
  var path = at < 0 ? '' : request.uri.slice(at + ${folder.length + 1});
  if (event.context.eventType === 'viewer-request') {
    if (path.slice(-1) === '/') request.uri += 'index.html';
    return request;
  }
  var response = event.response;
  rows.forEach(function (row) {
    if (row.paths.indexOf(path) < 0) return;
    for (var name in row.headers) response.headers[name] = row.headers[name];
  });
  return response;
}
`;
}
