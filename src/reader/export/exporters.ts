import type { Article } from '../../article/article.ts';
import type { Speech } from '../words.ts';

/** A story as it is shown now, to be taken elsewhere. */
export interface Exported {
  readonly article: Article;
  /** The story's blocks as the reader shows them: made safe, all pages joined. Nobody else holds it. */
  readonly body: DocumentFragment;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
  readonly speech: Speech;
}

/** The bytes of a picture, where it can be read; pictures of other origins often cannot. */
export type ReadPicture = (address: string) => Promise<Blob | undefined>;

export interface ExportedFile {
  readonly name: string;
  readonly content: Blob;
  /** Pictures that could not be read: their words stand in their place. */
  readonly missing: number;
}

/** Makes files of a story. Loaded apart from the reader, when one is asked for. */
export interface Exporters {
  markdown(exported: Exported): string;
  html(exported: Exported, read: ReadPicture): Promise<ExportedFile>;
  epub(exported: Exported, read: ReadPicture): Promise<ExportedFile>;
}

export interface Files {
  /** Brings what makes them; asked for only when one is wanted. */
  exporters(): Promise<Exporters>;
  readonly readPicture: ReadPicture;
}
