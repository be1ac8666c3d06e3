const deep = (box: string, inside: string) => `<${box}>`.repeat(530) + inside;

/** What would come to be by our own repairs: cards, times, frames, pictures found again, numbers of lists and cells. */
export const madeByUs = [
  '<figure data-embed="X"><a href="javascript:RUN">post</a></figure>',
  '<figure data-embed="javascript:RUN"><blockquote><img src=x onerror=RUN></blockquote></figure>',
  '<div data-embed="https://evil.example/" title=\'"><img src=x onerror=RUN>\'>words</div>',
  '<figure data-embed="X" onclick=RUN><blockquote cite="javascript:RUN"><p onclick=RUN>post</p></blockquote><a href="https://x.com/a/status/1" onclick=RUN>X</a></figure>',
  '<blockquote class=twitter-tweet cite="javascript:RUN"><a href="https://x.com/a/status/1" onclick=RUN>post</a></blockquote>',
  '<blockquote class=twitter-tweet><p>post</p><a href="https://x.com.evil.example/a/status/1">x</a><a href="javascript:RUN//x.com">X</a></blockquote>',
  '<blockquote class=instagram-media data-instgrm-permalink="javascript:RUN//instagram.com/p/x/">post</blockquote>',
  '<lite-youtube videoid="../../&quot;><img src=x onerror=RUN>"></lite-youtube>',
  '<amp-youtube data-videoid="javascript:RUN"></amp-youtube>',
  '<div class=fb-post data-href="javascript:RUN//facebook.com/">post</div>',
  '<iframe src="https://www.youtube.com/embed/abcdefg?&quot;onload=RUN//" title="<script>RUN</script>"></iframe>',
  '<iframe data-src="javascript:RUN//youtube.com" src="about:blank#https://youtube.com/embed/abcdefg"></iframe>',
  '<iframe src="https://www.youtube.com@evil.example/embed/abcdefg"></iframe>',
  '<video src="https://a.example/v.mp4" title=\'"><script>RUN</script>\'><a href="javascript:RUN">instead</a></video>',
  '<video poster="data:image/svg+xml,<svg onload=RUN/>"><source src="javascript:RUN"><source src="https://a.example/v.mp4" onerror=RUN></video>',
  '<object data="https://a.example/x.pdf"><embed src="javascript:RUN"><a href="javascript:RUN" onclick=RUN>instead</a></object>',
  '<p><time onclick=RUN>20:15</time></p><p>after the time</p>',
  '<p><time><a href="javascript:RUN">20:15</a></time></p><p>after the time</p>',
  '<table><caption>"&gt;&lt;img src=x onerror=RUN&gt;</caption><tr><td onclick=RUN>cell</td></tr></table>',
  '<math display="block" onclick=RUN tabindex=9 aria-label=x><mi href="javascript:RUN">x</mi></math>',
  '<img data-src="javascript:RUN" data-srcset="javascript:RUN 1x" data-original="data:text/html,RUN" src="data:image/gif;base64,R0lGODlhAQABAAAAACw=">',
  '<noscript>&lt;img src=x onerror=RUN&gt;</noscript><img data-src="https://a.example/x" onload=RUN>',
  '<img src="data:image/png,<svg onload=RUN/>"><img src="data:image/pngx;base64,AAAA"><img src="data:image/png;text/html,RUN">',
  '<a href="data:image/png;base64,PHNjcmlwdD5SVU48L3NjcmlwdD4="><img src="https://a.example/x" onerror=RUN></a>',
  '<td width="9;position:fixed" height="9)">cell</td><img width="100vw" height="99999999999" src=x>',
  '<table><col span=99999999><tr><td colspan=99999999 rowspan=99999999>wide</td></tr></table>',
  '<ol start="1)&lt;script&gt;RUN&lt;/script&gt;" type="x;color:red"><li value="9&quot; onclick=&quot;RUN">one</li></ol>',
  '<p lang=\'"]*{display:none}[x="\'>tongue</p><p lang="en\u0000" dir="auto;rtl">direction</p>',
  '<p lang=id id="jernih-reader"><a id="story" name="shadowRoot">ours</a></p><img name="adoptedStyleSheets" id="host" src=x>',
];

/** Addresses that one reader of addresses takes for another's. */
export const crooked = [
  '<a href="https:javascript:RUN">one</a><a href="\\\\evil.example">two</a>',
  '<a href="https://a.example\\@evil.example/">three</a><a href="http://[::1">four</a>',
  '<a href="javascript&Tab;:RUN">five</a><a href="ja&NewLine;vascript:RUN">six</a>',
  '<a href="&#8238;javascript:RUN">seven</a><a href="\ufeffjavascript:RUN">eight</a>',
  '<a href="#&quot;><img src=x onerror=RUN>">nine</a><a href="#:~:text=x">ten</a><a href="#javascript:RUN">eleven</a>',
  '<a href="mailto:x@a.example?body=<script>RUN</script>">twelve</a><a href="tel:javascript:RUN">thirteen</a>',
  '<a href="web+evil:x">a</a><a href="ext+evil:x">b</a><a href="ms-settings:x">c</a><a href="resource://gre/x">d</a>',
  '<a href="javascript:RUN" href="https://a.example/">twice</a><a xlink:href="javascript:RUN" href="">empty</a>',
];

/** What is read one way in one place and otherwise in another: too deep, fostered, in the wrong language. */
export const misread = [
  deep('div', '<svg><style><img src=x onerror=RUN></style></svg>'),
  deep('b', '<math><mtext><table><mglyph><style><img src=x onerror=RUN>'),
  '<svg><annotation-xml><foreignobject><style><!--</style><p id="--><img src=x onerror=RUN>">',
  '<svg><p><style><g title="</style><img src=x onerror=RUN>">',
  '<math><mtext><svg><mtext><textarea><path id="</textarea><img src=x onerror=RUN>">',
  '<table><a href="javascript:RUN"><table><svg><a xlink:href="javascript:RUN"><tr><td>fostered</table></table>',
  '<form id=f><div></form><form><input name=nodeType></form><img src=x onerror=RUN>',
  '<svg><desc><template><style></template><img src=x onerror=RUN></style></desc></svg>',
  '<ruby><rp><iframe srcdoc="<script>RUN</script>"></iframe></rp><rt onclick=RUN>x</rt></ruby>',
  '<?xml-stylesheet href="javascript:RUN"?><!ENTITY x SYSTEM "file:///etc/passwd"><p>told twice</p>',
];

/** And words that Markdown would read as more than words. */
export const markedDown = [
  '<p>&amp;#60;img src=x onerror=RUN&amp;#62;</p>',
  '<p>[x]:javascript:RUN</p><p>[y][x] and [^x]: &lt;script&gt;RUN&lt;/script&gt;</p>',
  '<p>&lt;https://a.example" onclick=RUN&gt;</p><p>line<br>===<br>&lt;svg onload=RUN&gt;</p>',
  '<p><a href="https://a.example/">](javascript:RUN) <b>[</b></a><code>`` `&lt;img src=x onerror=RUN&gt;`</code></p>',
  '<img src="https://a.example/x" alt="a\n\n&lt;img src=x onerror=RUN&gt;\n\nb"><h2>#&lt;/h2&gt;<br>&lt;img src=x onerror=RUN&gt;</h2>',
];
