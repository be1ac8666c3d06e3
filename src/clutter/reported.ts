/** ", the warden explained": somebody's words are reported, whatever they begin with. */
export const reports =
  /, (?:\p{L}+ ){0,2}(?:said|says|explained|urged|sagte|riefen?|kata|ujar|tutur|dit|dijo|disse|zei)\b/iu;
