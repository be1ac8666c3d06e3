import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { elementsOf } from '../src/clutter/filters/procedural.ts';
import { handOver } from '../src/page/own-rules/engine.ts';

/** Injected only on pages where a person has rules that a style sheet cannot hold. */
export default defineUnlistedScript(() => handOver(elementsOf));
