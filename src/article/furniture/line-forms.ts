/** A line that sites print on story pages, by what it is. */
export interface LineForm {
  readonly reason: string;
  readonly form: RegExp;
  /** Characters; a longer line is prose that merely says so. */
  readonly longest: number;
  /** `edge`: only before the first paragraph or after the last. `label`: a heading or an item may say so in a story. */
  readonly only?: 'edge' | 'label';
}

const lines = (reason: string, longest: number, ...forms: readonly string[]): LineForm => ({
  reason,
  longest,
  form: new RegExp(`^\\W*(?:${forms.join('|')})\\W*$`, 'iu'),
});

const starts = (reason: string, longest: number, ...forms: readonly string[]): LineForm => ({
  reason,
  longest,
  form: new RegExp(`^[^\\p{L}\\p{N}©"“„«]*(?:${forms.join('|')})`, 'iu'),
});

const holds = (reason: string, longest: number, ...forms: readonly string[]): LineForm => ({
  reason,
  longest,
  form: new RegExp(`(?:${forms.join('|')})`, 'iu'),
});

const only = (where: 'edge' | 'label', form: LineForm): LineForm => ({ ...form, only: where });

/** Origin: story pages of news sites in twenty languages, 2017 to 2026. */
export const lineForms: readonly LineForm[] = [
  lines(
    'advertisement',
    80,
    '(?:paid )?advertise?ments?(?: - continue reading below)?',
    'advertising',
    'sponsored(?: content)?',
    '(?:story|article) continues (?:below|after)(?: this| the)?(?: advertise?ment| ad)?',
    'continue reading(?: below)?',
    'scroll to continue(?: with content)?',
    'scroll ke bawah untuk (?:membaca|melanjutkan).*',
    'iklan',
    'lanjutkan membaca(?: di bawah)?',
    'anzeige|werbung|nach der werbung weiterlesen',
    'publicité|annonce',
    'publicidad|pubblicità|publicidade',
    'advertentie|reklama|reklam|реклама|quảng cáo|विज्ञापन|বিজ্ঞাপন',
    'إعلان|اعلان|تبلیغات|آگهی|広告|广告|廣告|광고',
  ),
  lines(
    'contents',
    60,
    'table of contents|contents|in this (?:article|guide|post|story)|on this page|what’s inside|quick (?:links|navigation)',
    'jump to(?: the)?(?: list| recipe| section)?|skip to .{2,40}',
    'daftar isi|inhalt|inhaltsverzeichnis|sommaire|table des matières|índice|tabla de contenidos|sumário|indice|inhoud',
  ),
  lines(
    'share',
    60,
    '(?:share|save|print|email|e-mail|pin|tweet|follow|like) (?:this|your)(?: article| story| post| page| recipe)?(?: for later)?',
    '(?:share|save|print) (?:article|story|post|page|recipe)|copy link|pin(?: it)?(?: for later)?',
    '(?:share|click to share|teilen|auf|bagikan|partager|compartir|condividi|compartilhar)(?: it| this)? ?(?:on|via|auf|di|ke|sur|en|su|no)? ?(?:facebook|twitter|x|whatsapp|linkedin|pinterest|telegram|reddit|email|e-mail)(?: \\(opens in new window\\))?',
    'bagikan artikel|salin (?:link|tautan)',
    'link kopieren|fehler melden|artikel anhören|copier le lien|copiar enlace|copiar link',
    'listen(?: to (?:this )?(?:article|story))?(?: \\d+ min(?:utes?)?)?|dengarkan(?: artikel| berita)?',
  ),
  only(
    'label',
    lines(
      'share',
      60,
      'facebook|twitter|instagram|whatsapp|linkedin|pinterest|telegram|threads|reddit|flipboard|bluesky|youtube|tiktok',
      'share(?: it)?|save|print|email|e-mail|bookmark|tweet|follow|like|bagikan|cetak|simpan',
      'teilen|drucken|merken|kopieren|feedback|vorlesen|partager|imprimer|enregistrer',
      'compartir|guardar|imprimir|condividi|stampa|salva|compartilhar|salvar|delen|opslaan',
    ),
  ),
  only(
    'label',
    lines(
      'call-to-action',
      60,
      '(?:learn|read|see|show|view|load|find out|discover|explore) (?:more|all|details|deal|gallery|less) .{1,24}',
      'top|close|menu|search|next|previous|prev|skip|home',
    ),
  ),
  lines(
    'call-to-action',
    60,
    '(?:learn|read|see|show|view|load|find out|discover|explore) (?:more|all|full story|details|deal|gallery|less)',
    '(?:shop|buy|order|apply|subscribe|book|start|join|register|enroll|enquire|donate|download|try)(?: it)? (?:now|here|today|free|for free)',
    '(?:see|view|browse) (?:list|packages|deals?|plans|pricing|on amazon)(?: links to .{3,30})?|buy poster|sponsor this (?:newsletter|podcast)|stay connected(?: with (?:me|us))?|loading(?: paragraph| image)?',
    'get (?:started|in touch|(?:the|your|a) free .{2,24}|access|a (?:free )?(?:quote|demo|trial)|the (?:app|newsletter|guide))',
    '(?:book|request|schedule|watch) (?:a|your|the)(?: free)? (?:demo|call|consultation|trial|quote)',
    'contact us|sign in|log in|sign up|sign up (?:now|today|here)|subscribe|subscribed?(?: to .{2,50})?|follow us(?: on .{2,30})?|click here|check price|view on amazon|back to top|search(?: this site|\\.\\.\\.|…)|more\\.*|read in app|view (?:this )?figure|view larger image|enlarge image|expand',
    'selengkapnya|lihat (?:semua|lainnya|selengkapnya)|kembali ke atas|baca selengkapnya|halaman selanjutnya|selanjutnya|berikutnya|tutup|masuk|daftar',
    'mehr (?:anzeigen|erfahren|lesen)|weiterlesen|zum artikel|nach oben|jetzt abonnieren|anmelden|zur startseite',
    'lire la suite|en savoir plus|voir plus|s’abonner|je m’abonne|leer más|ver más|suscríbete|ler mais|veja mais|assine|leggi tutto|abbonati|lees meer|abonneer',
  ),
  lines(
    'comments',
    80,
    '(?:\\d+|no) (?:comments?|komentar|kommentare?|commentaires?|comentarios?|reacties)(?: so far)?',
    '(?:comments?|komentar|kommentare?|commentaires|comentarios|commenti|comentários|reacties|комментарии|bình luận|التعليقات|コメント|评论|댓글)(?: \\(?\\d+\\)?)?',
    '(?:leave|post|write|add) a (?:reply|comment).*|be the first to comment.*|join the (?:conversation|discussion).*|view (?:all )?comments.*|all comments are welcome',
    'tulis komentar.*|beri komentar.*|kirim komentar.*|loading\\.*…?',
  ),
  lines(
    'reading-time',
    60,
    '(?:reading time|read time|lesedauer|lesezeit|waktu baca|temps de lecture|tiempo de lectura|tempo di lettura|leestijd)\\W*\\d[\\d:.,]*\\s*(?:min(?:ute[ns]?|uten|uti|utos)?|menit|sec|sek|detik)?\\.?',
    '\\d+\\s*(?:-\\s*)?(?:min(?:ute)?s?|menit|minuten|minuti|minutos)(?: de)?(?: read| reading| baca| lesezeit| lecture| lectura| di lettura)?',
    '.{2,40}? ?[|•·] ?\\d+ ?min(?:ute)?s? read',
    '\\d+ (?:hours?|days?|minutes?|weeks?|months?|jam|hari|menit|minggu|bulan) (?:ago|lalu|yang lalu)',
  ),
  lines(
    'author',
    80,
    'about the (?:author|writer)s?|meet the (?:author|writer)s?|tentang penulis|über (?:den autor|die autorin)|à propos de l’auteur(?:e)?|sobre el autor',
  ),
  only('edge', lines('author', 80, '(?:posted|written|published) by .{2,60}')),
  only('edge', lines('comments', 60, 'what do you think.*')),
  lines(
    'partner',
    40,
    '(?:in partnership with|presented by|brought to you by|sponsored by|powered by|together with)(?: .{2,24})?',
  ),
  lines('dated', 80, '(?:publisert|sist oppdatert|offentliggjort|last updated|stand:).{0,50}\\d.{0,20}'),
  lines('player', 60, '(?:personen-)?box aufklappen.*', 'we apologi[sz]e, but this video has failed to load'),
  starts('player', 120, '(?:watch|listen) \\| '),
  starts(
    'copyright',
    160,
    '©',
    '\\(c\\) ?(?:copyright )?\\d{4}',
    'copyright(?: ©| \\(c\\)| \\d{4}|$)',
    'hak cipta',
    'all rights reserved',
    'dilarang (?:mengambil|keras mengambil|menyalin|mengutip)',
  ),
  holds(
    'copyright',
    200,
    'all rights reserved\\.?$',
    'alle rechte vorbehalten',
    'tous droits réservés',
    'todos los derechos reservados',
  ),
  holds(
    'affiliate',
    480,
    '^(?!["“„«])(?=.*\\b(?:we|i|our|my|this|blog|post)\\b)(?=.*\\b(?:purchases?|buy|commissions?|earn|contains?|cost|supports?|used|means|income)\\b).*\\baffiliate[ -](?:links?|codes?|partners?|commissions?|programs?)\\b',
    '^(?!["“„«])(?=.*\\b(?:we|i|our|my|earn us)\\b)(?=.*\\b(?:links?|purchases?|buy|shop)\\b).*\\b(?:earn|receive|get|make)s? .{0,40}\\b(?:commissions?|compensation|percentage|kick ?back)\\b',
    '\\bas an amazon (?:associate|affiliate)\\b',
    'affiliate-links?\\b.{0,200}\\b(?:provision|kauf|anbieter|shop)',
    'erhalten wir (?:ggf\\. )?eine (?:kleine )?provision',
    'buy (?:something )?(?:through|using) (?:our|the|these) links',
  ),
  holds(
    'republished',
    260,
    '^artikel ini (?:telah|sudah|pernah) (?:tayang|terbit|dimuat|dipublikasikan)',
    '^baca (?:berita|artikel) .{0,60}(?:lainnya|lain|menarik) di',
    '^(?:this|the) (?:article|story|post|piece) (?:was )?(?:first |originally )(?:appeared|published|ran)',
    '^editor’s note: this (?:article|story) (?:was )?(?:first |originally )',
    '^\\[gambas:',
    '^(?:penulis|editor|reporter|redaktur(?: & reporter)?|pewarta|uploader)\\s*:',
  ),
  holds(
    'newsletter',
    260,
    '^(?:sign|join|subscribe|register|get|receive|follow|download|stay|want|never miss|don’t miss|become|support|like what you)\\b.{0,200}\\b(?:newsletters?|inbox|get updates|email updates|mailing list|google news|whatsapp channel|telegram channel|our app|push notifications|membership|a member|substack)\\b',
    '^(?:sign|join|subscribe|get|follow|stay|like what you|find|connect)\\b.{0,120}\\b(?:us|our|me|my|we|updates)\\b.{0,80}\\b(?:instagram|facebook|twitter|pinterest|tiktok|youtube|linkedin)\\b',
    '^(?:melden sie sich|abonnieren sie|folgen sie).{0,200}',
    '^(?=.*(?:\\b(?:berita|artikel|update|breaking news|kami|redaksi|info(?:rmasi)? (?:terkini|terbaru|menarik))\\b|\\w\\.(?:com|co|id|net|tv)\\b))(?:ikuti|dapatkan|gabung|bergabung|follow|cek|simak|unduh|download|nikmati|mari|yuk|ayo|jangan lewatkan)\\b.{0,160}\\b(?:google news|whatsapp|telegram|aplikasi|newsletter|channel|kanal|saluran|instagram|tiktok)\\b',
    '^(?:inscrivez-vous|abonnez-vous|suivez-nous|suscríbete|síguenos|regístrate|iscriviti|seguici|inscreva-se|siga-nos|assine|meld je aan|volg ons).{0,200}',
    '^(?:want to (?:keep up|stay|get|receive|hear)|catch up on|if you (?:liked|enjoyed|like|enjoy)|did you make|don’t forget to|please (?:consider|like|share|subscribe)|help (?:me|us) spread|to get (?:more|updates)).{0,320}\\b(?:newsletters?|insider email|subscrib(?:e|ing)|follow us|mailing list|facebook|instagram|pinterest|spread the word)\\b',
    '^subscribe to .{2,80}(?:updates|news|newsletter|feed)\\b',
    '^help (?:me|us) spread the word',
    '^thanks? (?:you )?for (?:visiting|reading|subscribing)',
  ),
  holds(
    'photo-credit',
    140,
    '^\\W*(?:photos?|pictures?|images?|illustrations?|video|graphic|foto|fotos|bild|gambar|ilustrasi|photograph(?:s|y)?)(?: credits?| courtesy| illustration)?\\s*(?::| by | courtesy | von | oleh ).{2,}[^.!?]$',
    '^\\W*(?:image|photo|picture)?\\s*credits?\\s*:',
    '^\\W*(?:image|photo|picture) sources?\\s*:',
    '^\\W*(?:feature|featured|header|hero|cover|lead)(?: image| photo| picture).{0,100}$',
    '(?:getty images|shutterstock|istock(?:photo)?|unsplash|pexels|alamy|/afp|/reuters|/epa|/ap|/dpa|ap photo|via reuters|via afp)[)\\]]?$',
    '^[^.!?]{0,60}\\b(?:getty images|shutterstock|istock(?:photo)?|unsplash|pexels|alamy|afp|epa|dpa)[)\\]]?$',
  ),
  holds(
    'paywall',
    320,
    '^(?:this|the) (?:content|article|story) is (?:reserved )?(?:for|only available to|available to) .{0,30}(?:subscribers|members)',
    '^(?:subscribe|register|sign (?:in|up)|log ?in|create an? (?:free )?account|unlock)\\b.{0,80}\\b(?:to|and|for) (?:continue|keep|read|unlock|access|view|get|enjoy|finish|full|unlimited)\\b.{0,60}\\b(?:reading|articles?|story|stories|content|more|access|posts?|news)\\b',
    '^unlock this (?:article|story|content)\\b',
    '^(?:sign|log) in or (?:create|sign|register|subscribe)\\b',
    '^already (?:a (?:subscriber|member)|have an? (?:account|subscription)|registered|subscribed)\\b',
    '^(?:to )?continue reading\\b.{0,200}\\b(?:account|articles?|subscri\\w+|log ?in|sign (?:in|up)|register)\\b',
    '^(?:you can save this|access articles from|enjoy (?:additional|unlimited))\\b.{0,240}\\b(?:account|articles?|subscri\\w+|read(?:ing)?|log in|sign in|register|access)\\b',
    '^(?:unlimited online access|exclusive articles|daily content|daily puzzles|share your thoughts and join|get email updates)\\b',
    '^(?:this|the) (?:content|article|story) is (?:exclusive to|funded by|made possible by) .{0,40}(?:subscribers|members|readers)',
    '会員限定|有料会員|会員登録',
    '^(?:artikel ini|konten ini|berita ini) (?:khusus|hanya) (?:untuk|bagi) (?:pelanggan|member)',
    '^(?:um eingebettete inhalte|dieser inhalt ist|jetzt weiterlesen|sie sind bereits)',
  ),
  holds(
    'consent',
    400,
    '^(?:this|the) (?:content|video|post) (?:can ?not|could not|may not) be .{0,60}(?:loaded|displayed|played|shown)',
    '^(?:this|the) (?:content|video|post) (?:is|may be|needs|requires|uses) .{0,60}(?:cookies|consent|javascript)',
    '^(?:we|this (?:site|website)) uses? cookies',
    '^(?:by (?:posting|submitting|clicking|signing|subscribing|continuing)\\b.{0,200}|and )\\b(?:agree|consent)\\b.{0,200}\\b(?:privacy policy|terms)\\b',
    '^please (?:enable|turn on|accept) (?:javascript|cookies)',
    '^(?:allow|accept) .{0,30}(?:content|cookies)\\?',
  ),
  lines(
    'pages',
    40,
    '(?:page|halaman|seite) \\d+(?: (?:of|dari|von|/) \\d+)?',
    '\\d+ ?/ ?\\d+',
    '\\d+ of \\d+',
  ),
  starts(
    'tags',
    240,
    '(?:tags?|topics?|keywords?|filed under|posted in|categor(?:y|ies)|in (?:news|sport)|kata kunci|topik|kategori|schlagw(?:ö|oe)rter|themen|mots-clés|etiquetas|temas|tag correlati|trefwoorden)\\s*(?::|$)',
  ),
];
