import type { Appearance } from '../look/appearance.ts';

/** The colours of one theme. Text colours keep 4.5 : 1 on the paper, ink 7 : 1. */
export interface Palette {
  readonly scheme: 'light' | 'dark';
  readonly paper: string;
  readonly raised: string;
  readonly ink: string;
  readonly muted: string;
  readonly line: string;
  readonly accent: string;
  readonly mark: string;
  /** Behind what a person highlighted; what is read aloud shows over it. */
  readonly passage: string;
}

type Named = Exclude<Appearance['theme'], 'auto' | 'own'>;

export const themes: Readonly<Record<Named, Palette>> = {
  light: {
    scheme: 'light',
    paper: '#fdfcf9',
    raised: '#ffffff',
    ink: '#1d1c1a',
    muted: '#625e57',
    line: '#e2ded5',
    accent: '#0a5a69',
    mark: '#d4ebef',
    passage: '#fbe9a3',
  },
  sepia: {
    scheme: 'light',
    paper: '#f5ebd8',
    raised: '#fbf4e6',
    ink: '#352a1b',
    muted: '#6a5a41',
    line: '#dfd0b3',
    accent: '#7b4411',
    mark: '#e9d6a8',
    passage: '#f6d674',
  },
  grey: {
    scheme: 'dark',
    paper: '#3a3d41',
    raised: '#45494e',
    ink: '#f0efec',
    muted: '#c3c4c6',
    line: '#565a60',
    accent: '#a8dde6',
    mark: '#2f4f55',
    passage: '#564c1d',
  },
  dark: {
    scheme: 'dark',
    paper: '#17191b',
    raised: '#222528',
    ink: '#dfdcd6',
    muted: '#a09d96',
    line: '#33373b',
    accent: '#86cbd8',
    mark: '#1f4a53',
    passage: '#4d4213',
  },
  black: {
    scheme: 'dark',
    paper: '#000000',
    raised: '#141516',
    ink: '#d3d0ca',
    muted: '#989690',
    line: '#2b2d2f',
    accent: '#7fc6d3',
    mark: '#123f48',
    passage: '#42380c',
  },
};
