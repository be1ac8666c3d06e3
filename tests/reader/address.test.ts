import { expect, test } from 'vitest';
import { linkAddress, pictureAddress, pictureSet } from '../../src/reader/story/address.ts';

const base = 'https://news.example/a/story';

test.each([
  ['/b', 'https://news.example/b'],
  ['https://other.example/x?y#z', 'https://other.example/x?y#z'],
  ['mailto:desk@news.example', 'mailto:desk@news.example'],
  ['tel:+62215550', 'tel:+62215550'],
  ['javascript:alert(1)', undefined],
  ['JaVa\tScript:alert(1)', undefined],
  ['\u0001javascript:alert(1)', undefined],
  ['data:text/html,<script>alert(1)</script>', undefined],
  ['blob:https://news.example/1', undefined],
  ['vbscript:msgbox', undefined],
  ['file:///etc/passwd', undefined],
  ['view-source:https://news.example', undefined],
  ['intent://x#Intent;end', undefined],
  ['http://[', undefined],
])('a link to %s leads to %s', (written, safe) => {
  expect(linkAddress(written, base)).toBe(safe);
});

test.each([
  ['/p.jpg', 'https://news.example/p.jpg'],
  ['data:image/png;base64,AAAA', 'data:image/png;base64,AAAA'],
  ['data:image/svg+xml,<svg onload=alert(1)>', undefined],
  ['data:text/html,x', undefined],
  ['javascript:alert(1)', undefined],
])('a picture at %s is taken from %s', (written, safe) => {
  expect(pictureAddress(written, base)).toBe(safe);
});

test.each([
  ['/s.jpg 320w, /l.jpg 1280w', 'https://news.example/s.jpg 320w, https://news.example/l.jpg 1280w'],
  ['/c,w_300/x.jpg 1x', 'https://news.example/c%2Cw_300/x.jpg 1x'],
  ['javascript:alert(1) 1x, /ok.jpg 2x', 'https://news.example/ok.jpg 2x'],
  ['', undefined],
])('of the set "%s" the reader takes "%s"', (written, safe) => {
  expect(pictureSet(written, base)).toBe(safe);
});
