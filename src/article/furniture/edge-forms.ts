import { atEdge, holds, type LineForm, lines, starts } from './line-form.ts';

/** Lines that only say so before the first paragraph of a story or after its last. Origin: as that of the other forms. */
export const edgeForms: readonly LineForm[] = atEdge(
  lines(
    'links-elsewhere',
    120,
    '(?:saksikan|tonton|simak|lihat) .{0,90}(?:di sini|disini)',
    '(?:simak|baca) (?:berita|artikel)(?: menarik)? lain(?:nya)? (?:terkait|tentang|seputar) .{2,60}',
    'jangan lupa (?:saksikan|tonton) .{3,50} hanya di .{0,20}tv\\b.{0,8}',
    '.{0,40}(?:wajib|harus|jangan lupa|yuk,?) (?:baca|simak|tonton|nonton|lihat) .{2,40}:',
  ),
  holds('author', 700, '^about the (?:author|writer|contributor)s?\\b(?! (?:nothing|little|no|of)\\b)'),
  starts(
    'author',
    320,
    'penulis (?:adalah|merupakan) (?:(?:se)?orang |mantan )?(?:dosen|guru|peneliti|mahasiswa|pengamat|aktivis|pegiat|wartawan|jurnalis|kolumnis|pemerhati)\\b(?! yang\\b)',
  ),
  starts('tags', 240, '(?!.*[^.][.!?]$)(?:topics?|categor(?:y|ies)|topik|kategori)\\s*:'),
  // Who asks in an interview asks so, too, but not about what is read.
  lines(
    'comments',
    60,
    'reaksi(?:mu| anda)(?!\\?)|(?:bagaimana )?reaksi(?:mu| anda) (?:atas|mengenai|soal|tentang|terhadap|setelah membaca) (?:artikel|konten|tulisan) ini',
  ),
  lines(
    'author',
    120,
    'this article (?:is|was) written by our community (?:contributor|member|writer)s?\\b.*',
  ),
  lines(
    'copyright',
    240,
    '(?:catatan: )?(?:artikel|tulisan) ini (?:(?:adalah|merupakan|murni|sepenuhnya) )+(?:opini|pandangan|pendapat) pribadi penulis(?:,? dan (?:bukan|tidak (?:mencerminkan|mewakili|menggambarkan)).*)?',
  ),
  lines('call-to-action', 4, 'x'),
  lines(
    'author',
    80,
    '(?:edited|written|reviewed|posted|published|(?:medically|expert) reviewed|fact[- ]checked) by(?: .{2,60})?',
    'by|oleh|von|par|por',
  ),
  holds(
    'support',
    200,
    '\\. ayo donasi via .{2,24}$|^dukungan anda\\b.{0,60}\\bkami untuk \\w+ artikel|^donasi, dapat vou?cer|vou?cer gratis senilai donasi',
  ),
  holds(
    'contact',
    240,
    '^(?:get in touch with our (?:\\w+ )?(?:desk|editors?|journalists?|newsroom|reporters?|team)\\b|(?:do you )?(?:have|got) a (?:story|tip|news tip)(?! about)|contact (?:the (?:author|reporter|newsroom|editor)|our newsroom)|for more stories like this|hubungi redaksi)\\b(?!,)',
  ),
  lines(
    'dated',
    70,
    '(?:date )?(?:last )?(?:reviewed|updated)(?: on)?:? .{0,20}\\d{4}|date last reviewed',
    '(?:originally |last |first )?(?:published|posted|updated|edited|modified)(?: on)?:? .{0,12}\\d{4}(?:.{0,12}\\d\\d[:.]\\d\\d.{0,8})?(?: ?\\((?:edited|updated).{0,24}\\))?',
  ),
);
