import { run } from './run.ts';

/** Addresses that run something, in a link and in a picture. */
const schemes = [
  'javascript:RUN',
  'JAVASCRIPT:RUN',
  ' javascript:RUN',
  'java\tscript:RUN',
  'java\nscript:RUN',
  'java\rscript:RUN',
  '\u0001javascript:RUN',
  '\u00a0javascript:RUN',
  'javascript&colon;RUN',
  '&#106;avascript:RUN',
  '&#x6A&#x61&#x76&#x61&#x73&#x63&#x72&#x69&#x70&#x74:RUN',
  'javascript:/*--></title></style></textarea></script>*/RUN',
  'javascript://news.example/%0aRUN',
  'data:text/html,<script>RUN</script>',
  'data:text/html;base64,PHNjcmlwdD5SVU48L3NjcmlwdD4=',
  'data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="RUN"/>',
  'data:application/xhtml+xml,<x/>',
  'DATA:text/html,x',
  'vbscript:RUN',
  'livescript:RUN',
  'blob:https://news.example/0000',
  'filesystem:https://news.example/x',
  'file:///etc/passwd',
  'view-source:javascript:RUN',
  'about:blank',
  'chrome://settings',
  'moz-extension://x/y',
  'intent:#Intent;action=x;end',
  'feed:javascript:RUN',
  'jar:https://a.example!/x',
].map((address) => address.replaceAll('RUN', run));

const attribute = (value: string) => value.replaceAll('"', '&quot;');

const carriers = [
  (address: string) => `<a href="${attribute(address)}">link</a>`,
  (address: string) => `<img src="${attribute(address)}">`,
];

export const addresses = schemes.flatMap((address) => carriers.map((carry) => carry(address)));
