/** A caption that ends with who took the picture. */
export const credited =
  /(?:^|[.!?)(|–—\s])(?:Foto|FOTO|Photo|PHOTO|Gambar|Ilustrasi|Bild|Dok)(?:\s?[:.]| by| courtesy of)\s?[^.!?]{2,40}\)?$/u;
/** Characters; longer is text. */
export const longestCredited = 300;
