/* Typesets formulas beside the page, see maths.js: what a phone would be busy with for half a second keeps nobody from scrolling. */
const DELIMITERS = [["$$", "$$", true], ["\\[", "\\]", true], ["\\(", "\\)", false], ["$", "$", false]];

onmessage = ({ data: { library, sources } }) => {
	importScripts(library);
	postMessage(sources.map(typeset));
};

function typeset(source) {
	const [opening, closing, displayMode] = DELIMITERS.find(([start]) => source.startsWith(start));
	const formula = source.slice(opening.length, -closing.length);
	try {
		// what somebody typed may neither load anything nor grow over the page
		const markup = katex.renderToString(formula, { displayMode, maxSize: 10, maxExpand: 200, trust: false, strict: "ignore" });
		// the content security policy lets a script set styles, but no markup; quotes within texts are escaped
		return { displayMode, markup: markup.replaceAll(' style="', ' data-style="') };
	}
	catch (error) {
		// malformed: its source says more than half of it
		if (error instanceof katex.ParseError) {
			return null;
		}
		throw error;
	}
}
