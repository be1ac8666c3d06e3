/**
 * Month names and their short forms in Indonesian, English, Malay, German, French, Spanish, Portuguese, Dutch and
 * Italian, lower case. No name means two months in two of them.
 */
const names: readonly string[] = [
  'januari january jan jänner januar janvier janv enero ene janeiro gennaio gen',
  'februari february feb pebruari februar février fevrier févr fevr febrero fevereiro fev febbraio febr',
  'maret march mar mrt mac märz maerz mär mars marzo março marco maart',
  'april apr avril avr abril abr aprile',
  'mei may mai mayo maio maggio mag',
  'juni june jun juin junio junho giugno giu',
  'juli july jul julai juillet juil julio julho luglio lug',
  'agustus august aug agu agt ags ogos août aout agosto ago augustus',
  'september sept sep septembre septiembre setiembre setembro set settembre',
  'oktober october oct okt octobre octubre outubro out ottobre ott',
  'november nov nopember nop novembre noviembre novembro',
  'desember december dec des disember dis dezember dez décembre decembre déc diciembre dic dezembro dicembre',
];

/** 1 to 12 by name. */
export const months: Readonly<Record<string, number>> = Object.fromEntries(
  names.flatMap((line, index) => line.split(' ').map((name) => [name, index + 1])),
);

/** Offsets by the zone's short name, lower case. Names that mean several zones are left out, save the usual one in news. */
export const zones: Readonly<Record<string, string>> = {
  aedt: '+11:00',
  aest: '+10:00',
  bst: '+01:00',
  cest: '+02:00',
  cet: '+01:00',
  edt: '-04:00',
  est: '-05:00',
  gmt: '+00:00',
  ist: '+05:30',
  jst: '+09:00',
  kst: '+09:00',
  mez: '+01:00',
  mesz: '+02:00',
  myt: '+08:00',
  pdt: '-07:00',
  pst: '-08:00',
  sgt: '+08:00',
  utc: '+00:00',
  wib: '+07:00',
  wit: '+09:00',
  wita: '+08:00',
};
