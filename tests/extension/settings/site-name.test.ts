import { expect, test } from 'vitest';
import { siteNameOf } from '../../../src/extension/settings/site-name.ts';

test.each([
  ['m.jpnn.com', 'jpnn.com'],
  ['jpnn.com', 'jpnn.com'],
  ['notjpnn.com', 'notjpnn.com'],
  ['jpnn.com.evil.example', 'jpnn.com.evil.example'],
  ['www.news.example', 'news.example'],
])('the site of %s is %s', (host, site) => expect(siteNameOf(host)).toBe(site));
