// gzip looks back 32 kB. The reader is seven times that: it packs smaller where like stands beside like, so what tells
// words stands together, and what is like nothing else out of its midst. Tried order by order.
import '../../src/clutter/language/spoken/indonesian-and-english.ts';
import 'dompurify';
import '../../src/article/furniture/biography.ts';
import '../../src/article/steps/clutter.ts';
