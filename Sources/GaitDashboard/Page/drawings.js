// The drawings for learning, all in the colours of the page. Numbers and letters are explained beside them.

const marked = (number, x, y) =>
  `<circle class="mark" cx="${x}" cy="${y}" r="9"/><text class="mark-text" x="${x}" y="${y + 4}">${number}</text>`;

const tip = (x, y, turn) => `<path class="hint-fill" transform="translate(${x} ${y}) rotate(${turn})" d="M0 0l-11-6v12z"/>`;

/** Walking to the right, seen from the side. */
const walk = `<svg xmlns="http://www.w3.org/2000/svg" class="drawing" viewBox="0 0 260 250" aria-hidden="true">
<path class="ground" d="M14 236H246"/>
<path class="body far" d="M126 78l22 30 26 6"/>
<path class="body far" d="M116 146l-6 44-34 30 12 8"/>
<path class="body" d="M126 78l-10 68 26 40 16 42 14-7"/>
<circle class="head" cx="134" cy="42" r="18"/>
<path class="body" d="M126 78l-26 24-14 28"/>
<path class="hint" d="M72 148q44 40 100-8"/>${tip(178, 132, -52)}${tip(66, 141, -135)}
<ellipse class="hint" cx="122" cy="102" rx="30" ry="8" stroke-dasharray="70 60"/>${tip(98, 96, -150)}
<path class="hint" d="M168 176l10-5-10-6 10-5-10-6 10-5M163 190q6-4 5-12"/>
<path class="hint" d="M176 40h36"/>${tip(222, 40, 0)}
${marked(1, 196, 24)}${marked(2, 50, 128)}${marked(3, 192, 166)}${marked(4, 166, 92)}
</svg>`;

/** A rest with the hands on a bench; what is below it. */
const leaning = (height, below) => `<svg xmlns="http://www.w3.org/2000/svg" class="drawing" viewBox="0 0 260 ${height}" aria-hidden="true">
<path class="ground" d="M14 176H246"/>
<path class="ground" d="M160 106H238M170 106v70M230 106v70"/>
<path class="body far" d="M76 92l16 38-2 40 14 3"/>
<path class="body" d="M136 66l16 18 22 18"/>
<path class="body" d="M136 66L76 92l2 42-12 38 14 3"/>
<circle class="head" cx="164" cy="56" r="16"/>
<path class="hint" d="M196 62v24"/>${tip(196, 98, 90)}
<path class="hint" d="M84 74q22-14 40-20"/>${tip(132, 51, -18)}
<path class="hint" d="M186 36q8-6 16 0t16 0 16 0M190 24q8-6 16 0t16 0"/>
${marked(1, 214, 124)}${marked(2, 96, 48)}${marked(3, 236, 14)}
${below}</svg>`;

/** The rest alone, and with intervals that grow. */
const rest = leaning(182, "");
const lean = leaning(220, `${marked(4, 22, 203)}
<path class="grow" d="M40 196h20v14H40zM76 196h32v14H76zM124 196h44v14h-44zM184 196h62v14h-62z"/>
<path class="gap" d="M62 201h12v4H62zM110 201h12v4h-12zM170 201h12v4h-12z"/>
`);

/** Half of a body's outline; the other half is its mirror. */
const half = [[7, 44], [9, 58], [32, 65], [43, 76], [57, 158], [48, 162], [34, 100], [27, 130], [33, 162], [27, 288], [9, 288], [0, 182]];

function figure(x) {
  const points = [...half, ...half.slice(0, -1).reverse().map(([right, y]) => [-right, y])];
  return `<g transform="translate(${x} 0)"><path class="shape" d="M${points.map((point) => point.join(" ")).join("L")}z"/>`
    + '<circle class="shape" cx="0" cy="28" r="19"/></g>';
}

/** The body from behind and from the front, with the four chains. */
const chains = `<svg xmlns="http://www.w3.org/2000/svg" class="drawing" viewBox="0 0 340 316" aria-hidden="true">
${figure(88)}${figure(252)}
<g class="chain" data-chain="deep_longitudinal"><path d="M106 282L106 226 103 178 90 152 88 76"/></g>
<g class="chain" data-chain="posterior_oblique"><path d="M110 168L88 144 66 112 54 84"/></g>
<g class="chain" data-chain="lateral"><path d="M242 216L234 190 225 160M225 160L252 142 279 112"/></g>
<g class="chain" data-chain="anterior_oblique"><path d="M228 92L250 126 264 166 264 214"/></g>
<text class="letter" x="124" y="286">A</text><text class="letter" x="36" y="66">B</text>
<text class="letter" x="208" y="176">C</text><text class="letter" x="288" y="214">D</text>
</svg>`;

const all = { walk, rest, lean, chains };

/** A drawing as an element of its own. */
export function drawing(name) {
  const parsed = new DOMParser().parseFromString(all[name], "image/svg+xml");
  return document.importNode(parsed.documentElement, true);
}
