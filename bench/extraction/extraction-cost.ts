/** What extraction costs beside Readability alone. `node bench/extraction/extraction-cost.ts <folder of a set> [pages] [rounds]`. */
import { race, toldOf } from './racing.ts';

const [set = '', pages = '60', rounds = '5'] = process.argv.slice(2);
console.log(toldOf(await race(set, { pages: Number(pages), rounds: Number(rounds) })));
