/** ", the warden explained", "…,” ujarnya": somebody's words are reported, whatever they begin with. */
export const reports =
  /[,”"’] (?:(?:\p{L}+ ){0,2}(?:said|says|told|added|wrote|warned|explained|urged|sagte|riefen?|(?:kata|ujar|tutur)(?:nya|(?! kunci))|dit|dijo|disse|zei)|(?:imbau|ucap|ungkap|jelas|tulis|pesan)(?:nya| (?!(?:dan|komentar|singkat|tiket|sekarang|nama|di|lewat)\b)\p{L}+))\b/iu;
