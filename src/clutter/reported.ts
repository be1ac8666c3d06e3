/** ", the warden explained", "…,” ujarnya": somebody's words are reported, whatever they begin with. */
export const reports =
  /[,”"’] (?:(?:\p{L}+ ){0,2}(?:said|says|told|added|asked|begged|insisted|joked|noted|pleaded|recalled|shouted|wrote|warned|explained|urged|meinte|sagte|steht|riefen?|(?:kata|ujar|tutur)(?:nya|(?! kunci))|dit|lance|dijo|disse|zei|begitu|demikian)|(?:h?imbau|ucap|ungkap|jelas|papar|terang|tegas|tandas|sebut|pinta|ajak|lanjut|tambah|tulis|pesan)(?:nya| (?!(?:dan|ke|teman|komentar|singkat|tiket|sekarang|nama|di|lewat)\b)\p{L}+))\b/iu;
