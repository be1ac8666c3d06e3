import { holds, type LineForm, lines, rare, sparingLabels, starts } from './line-form.ts';

/** What sites print in Indonesian, and in English here and there. Origin: their story pages, 2017 to 2026. */
export const lineForms: readonly LineForm[] = [
  lines(
    'advertisement',
    80,
    '(?:advertisement\\W+)?(?:scroll|gulir) (?:to|untuk|ke bawah untuk) (?:continue|resume|see|lanjut|membaca|melanjutkan|simak)(?: .{2,24})?',
    '(?:paid )?advertise?ments?(?: - (?:page continues|continue reading) below)?',
    '(?:sponsored|promoted)(?: content)?|skip ad(?:vertisement)?',
    '(?:story|article) continues (?:below|after)(?: this| the)?(?: advertise?ment| ad)?',
  ),
  lines(
    'contents',
    60,
    'table of contents|contents|in this (?:article|guide|post|story)|on this page',
    'jump to(?: the)?(?: list| recipe(?: card)?| section| video)?|(?:lompat|loncat|langsung) ke (?:resep|video)|skip to .{2,40}',
    'daftar isi',
  ),
  lines(
    'share',
    60,
    '(?:kindly )?(?:share|save|print|rate|e-?mail|pin|tweet|follow|like) (?:this|your)(?: article| story| post| page| recipe)?(?: for later)?',
    '(?:share|save|print|pin|rate|e-?mail) (?:article|story|post|page|recipe)|copy link|pin(?: it)?(?: for later)?',
    '(?:click to )?(?:share|bagikan)(?: it| this)? (?:on|via|di|ke) .{1,12}(?: \\(opens in new window\\))?',
    'bagikan artikel|(?:bagikan|cetak|simpan|nilai) resep(?: ini)?|salin (?:link|tautan)',
    'tambahkan .{0,40}(?:preferensi|sumber pilihan|favorit).{0,12} google|(?:add|prefer|make) (?:us|.{2,30}) (?:as (?:a |your )?(?:preferred|trusted) source )?on google',
  ),
  sparingLabels(
    lines(
      'share',
      60,
      'facebook|twitter|instagram|whatsapp|linkedin|pinterest|telegram|threads|reddit|flipboard|bluesky|youtube|tiktok',
      '(?:(?:listen|dengarkan)(?= .)(?: to)?(?: this)?(?: (?:article|story|artikel|berita))?)(?:\\W+\\d[\\d:]*(?: min(?:utes?)?)?(?: learn more)?)?',
      'share(?: it)?|save|print|e-?mail|bookmark|tweet|follow|like|recommend|listen|bagikan|cetak|dengarkan|simpan',
    ),
  ),
  sparingLabels(
    lines(
      'call-to-action',
      60,
      '(?:learn|read|see|show|view|load|find out|discover|explore) (?:more|all|details|deal|gallery|less) .{1,24}',
      'top|close|menu|search|next|previous|prev|skip|home|register|apply|submit|selanjutnya|berikutnya|tutup|masuk|daftar',
    ),
  ),
  lines(
    'call-to-action',
    60,
    '(?:learn|read|see|show|view|load|find out|discover|explore) (?:more|all|full story|details|deal|gallery|less)|continue reading',
    '(?:text|font) size|ukuran huruf|(?:play|watch|putar) video|(?:click to )?enlarge(?: image)?|open image in gallery|view larger image|perbesar',
    '(?:shop|buy|order|subscribe|join|register|donate|download|try)(?: it)? (?:now|here|today|free|for free)',
    'contact us|sign in|log in|sign up(?: (?:now|today|here))?|subscribed?(?: to [^.,]{2,50})?|follow us(?: on .{2,30})?|click here|back to top|search(?: this site|\\.\\.\\.|…)|more\\.*|read in app|loading(?: \\w+)?|expand',
    '(?:baca |lihat )?selengkapnya|mohon tunggu|lihat (?:semua|lainnya)|kembali ke atas|(?:(?:baca|bersambung|klik|lanjut|lihat|simak) (?:(?:selengkapnya|\\w*lanjut\\w*|artikel|berita|di|ke) )*)?halaman (?:selanjutnya|berikutnya)(?: untuk (?!.*[^.]\\.$).{2,40})?|(?:ikuti|gabung) sekarang|daftarkan email',
  ),
  lines(
    'comments',
    80,
    '(?:\\d+|no) (?:comments?|komentar)(?: so far)?',
    '(?:comments?|komentar)(?: \\(?\\d+\\)?)?',
    '(?:leave|post|write|add) a (?:reply|comment)[^,]*|be the first to comment.*|join the (?:conversation|discussion).*|view (?:all )?comments.*',
    'tulis komentar.*|beri komentar.*|kirim komentar.*|loading\\.*…?',
  ),
  lines(
    'reading-time',
    60,
    '(?:reading time|read time|waktu baca)\\W*\\d[\\d:.,]*\\s*(?:min(?:utes?)?|menit|sec|detik)?\\.?',
    '\\d+\\s*(?:-\\s*)?(?:min(?:ute)?s?\\.?|menit)(?: read| reading| baca)',
    '.{2,40}? ?[|•·] ?\\d+ ?min(?:ute)?s? read',
    '(?:(?:last )?(?:published|updated|posted) )?\\d+ (?:hours?|days?|minutes?|weeks?|months?|jam|hari|menit|minggu|bulan) (?:ago|lalu|yang lalu)',
  ),
  sparingLabels(lines('reading-time', 12, '\\d+\\s*(?:-\\s*)?(?:min(?:ute)?s?\\.?|menit|minut[eio][ns]?)')),
  lines(
    'summary',
    120,
    '(?:this |the )?(?:ai-generated (?:summary|overview)\\b.{0,50}|(?:summary|ringkasan|rangkuman)(?: artikel| berita)? (?:(?:a|the|of|is|was|been|partly|by|with|using|help|generated|created|written|made|produced|prepared|ini|telah|dibuat|disusun|dibantu|bantuan|oleh|dengan|menggunakan) )+ai\\b(?:-\\w+)?(?:[,.;:(]? (?:and|dan|tools?|models?|reviewed|checked|edited|ditinjau|disunting)\\b.{0,50})?)',
  ),
  sparingLabels(
    lines(
      'partner',
      40,
      '(?:in partnership with|presented by|brought to you by|sponsored by|powered by|together with)(?: .{2,24})?',
    ),
  ),
  lines('author', 80, '(?:about|meet) the (?:author|writer)s?|tentang penulis'),
  lines(
    'rating',
    80,
    '\\(?visited [\\d.,]+ times.*|(?:dibaca|dilihat|post views)\\W+[\\d.,]+(?: kali)?|[\\d.,]+ (?:views?|reads?|shares?|kali dibaca|kali dilihat)',
  ),
  lines(
    'share',
    80,
    '(?:(?:sms|facebook|twitter|e-?mail|whatsapp|linkedin|pinterest|reddit|telegram|print|bluesky|threads|copy link)[ ,|·/]*){2,}',
  ),
  starts(
    'copyright',
    160,
    '©(?!.{0,8}\\b(?:is|was)\\b)',
    '\\(c\\) ?(?:copyright )?\\d{4}',
    'copyright(?: ©| \\(c\\)| \\d{4}|$)',
    'hak cipta(?:$| ?(?:©|\\(c\\)|\\d{4})| dilindungi(?: undang-undang)?\\W*$)',
    'dilarang (?:keras )?(?:mengambil|menyalin|mengutip)\\b.{0,60}\\b(?:konten|isi|artikel|berita|tulisan)\\b',
  ),
  starts('copyright', 320, 'all rights reserved(?:$|[.,;:|©])'),
  rare(holds('copyright', 200, 'all rights reserved\\.?$')),
  holds(
    'republished',
    260,
    '^artikel ini (?:telah|sudah|pernah) (?:tayang|terbit|dimuat|dipublikasikan)(?: sebelumnya)? (?:di|dengan|pada)\\b',
    '^\\(?(?:except for the headline, |disclaimer: )?this (?:story|report|post|article|copy) has (?:not been edited by|been (?:auto-)?published from)\\b(?=.* (?:feed|staff|wire)\\b)',
    '^baca (?:berita|artikel) .{0,60}(?:lainnya|lain|menarik|iklan),? (?:di|klik)',
    '^this (?:article|story|post|piece) (?:was )?(?:first |originally )(?:appeared|published|ran)(?!.*(?:, (?:and|but) | 1\\d{3}\\b))',
    '^baca juga\\b[^,]{0,90}, klik di ?sini\\W*$',
    '^\\[gambas:|^\\W*fakta atau hoaks\\?',
    // Names, and no sentence: who asks in an interview is called so, too.
    '^(?=[eprku])(?!.*(?:sumber:|[^.]{4}[.?!]["”]?$))(?:penulis|editor|reporter|redaktur(?: & reporter)?|pewarta|kontributor|uploader)\\s*:',
  ),
  holds(
    'newsletter',
    260,
    '^(?:sign(?:[- ]|ing )up|subscribe(?!,)|register|never miss|don’t miss|like what you|(?:sign|join|get|receive|follow|download(?! speed)|stay|want)(?=.*(?:\\b(?:us|our|my|your|free|daily|weekly|latest)\\b|whatsapp|telegram|google)))\\b(?!-).{0,200}\\b(?:newsletters?|inbox|get updates|email updates|mailing list|google news|whatsapp channel|telegram channel|our app|push notifications|substack)\\b',
    '^(?:sign|join|subscribe|get|follow(?! (?:the money|that)\\b)|stay|like what you|find(?! out (?:how|why|what|who)\\b)|connect)\\b(?!-)(?!.* and (?:only then|it|they|we|you(?! (?:can|could|may|might))|your)\\b).{0,120}\\b(?:us|our|me|my|we|updates)\\b.{0,80}\\b(?:instagram|facebook|twitter|pinterest|tiktok|youtube|linkedin)\\b',
    '^(?:ikuti|dapatkan|gabung|bergabung|follow|cek|simak|unduh|download|nikmati|mari|yuk|ayo|jangan lewatkan|jangan lupa (?:follow|ikuti)|klik untuk (?:bergabung|ikuti|mengikuti))\\b(?=.*(?:\\b(?:berita(?! itu)|artikel|breaking news|kami|redaksi|info(?:rmasi)? menarik)\\b|\\w\\.(?:com|co|net|tv)\\b)).{0,160}\\b(?:google news|whatsapp|telegram|aplikasi|newsletter|channel|kanal|saluran(?! air)|instagram|tiktok|klik di ?sini)\\b',
  ),
  // A question, and where to write.
  holds(
    'contact',
    320,
    '^(?!.*\\b(?:detectives|pol(?:ice|isi|da|res|sek))\\b)(?:(?:do you |got |anda |kamu )?(?:know more|have (?:\\w+ ){0,2}(?:tip|information|story)|a tip|(?:punya|memiliki) (?:info|cerita|petunjuk)))[^?]{0,120}\\? .{0,120}\\b(?:e-?mail|write to|contact|hubungi|kirim)\\b.{0,160}(?:\\S@\\S|whatsapp|signal\\b)',
  ),
  rare(
    holds(
      'newsletter',
      420,
      '^[^"“„«]*\\b(?:ikuti|dapatkan|kami)\\b.*\\b(?:update|notifikasi)\\b.{0,60}\\baplikasi\\b.{0,40}[.!,] (?:download|unduh) sekarang\\W*$',
      '^dapatkan [^.]*\\b(?:berita(?! acara)|artikel|inspirasi|newsletter)\\b[^.]* di e-?mail (?:kamu|anda)\\W*$',
    ),
  ),
  starts(
    'links-elsewhere',
    90,
    '(?:\\p{L}+[!.]+ )?(?:coba |yuk,? )?(?:simak|tonton|saksikan)(?: juga)? video (?:ini[:!.]?$|[‘’].{3,70}’:?$)',
  ),
  starts(
    'photo-credit',
    140,
    '(?:photos?|pictures?|images?|illustrations?|video|graphic|foto|gambar|ilustrasi|photograph(?:s|y)?)(?: credits?| courtesy| illustration)?\\s*(?::| by | courtesy | oleh ).{2,}[^.!?]$',
    '(?:image|photo|picture)?\\s*credits?\\s*:',
    '(?:image|photo|picture) sources?\\s*:',
    '(?:feature|featured|header|hero|cover|lead)(?: image| photo| picture)(?:.{0,100}[^.!?])?$',
  ),
  sparingLabels(
    holds(
      'photo-credit',
      140,
      '^(?:getty images|shutterstock|istock(?:photo)?|unsplash|pexels|alamy|reuters|afp|ap photo|epa|antara(?: foto)?|dok\\.? .{2,20}) ?/ ?.{2,50}$',
      // Desk and agency alone sign a story: "mhi/dpa", "… baru. (ant/reuters)".
      '^(?!(?:.*[.!?”"] )?\\(?(?!(?:ap|afp|epa)/)[a-z]{2,4}(?:/[a-z]+)+\\)?$)(?:.*(?:getty images|shutterstock|istock(?:photo)?|unsplash|pexels|alamy|/ ?afp|/ ?reuters|/ ?epa|/ap|/ ?dpa|ap photo|via reuters|via afp))[)\\]]?$',
    ),
  ),
  // Names and the agency; "… by AFP" ends a sentence, and the agency alone signs a story.
  {
    reason: 'photo-credit',
    longest: 60,
    sparesLabels: true,
    form: /^\(?(?!(?:Avec|By|Con|Dari|Mit|Oleh|Von|With) )(?:[A-ZÀ-Þ][^\s.!?:]* ){1,4}(?:AFP|EPA|[Dd][Pp][Aa])[)\]]?$/u,
  },
  holds(
    'paywall',
    320,
    '^(?:subscribe|register|sign (?:in|up)|log ?in|create an? (?:free )?account|unlock)\\b.{0,80}\\b(?:to|and|for) (?:continue|keep|read|unlock|access|view|get|enjoy|finish|full|unlimited)\\b.{0,60}\\b(?:reading|articles?|story|stories|content|posts?|unlimited access|latest news)\\b',
    '^(?:artikel ini|konten ini|berita ini) (?:khusus|hanya) (?:untuk|bagi) (?:pelanggan|member)',
  ),
  starts('pages', 400, 'halaman (?:selanjutnya|berikutnya) ?:'),
  lines('pages', 40, '(?:page|halaman) \\d+(?: (?:of|dari|/) \\d+)?', '\\d+ ?(?:/|of|dari) ?(?!100?\\b)\\d+'),
  starts(
    'tags',
    240,
    '(?!.*[^.][.!?]$)(?:tags?|keywords?|filed under|posted in|in (?:news|sport)|kata kunci)\\s*(?::|$)',
    '(?:topics?|categor(?:y|ies)|topik|kategori)$',
  ),
];
