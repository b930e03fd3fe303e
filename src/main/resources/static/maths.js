/* Typesets the formulas of a page with KaTeX, which is fetched only where there are any. Without it their source can be read. */
(() => {
	const { library, style } = document.currentScript.dataset;
	const formulas = document.querySelectorAll(".math");
	if (formulas.length === 0) {
		return;
	}

	const DELIMITERS = [["$$", "$$", true], ["\\[", "\\]", true], ["\\(", "\\)", false], ["$", "$", false]];

	function typeset(element) {
		const source = element.textContent;
		const [opening, closing, displayMode] = DELIMITERS.find(([start]) => source.startsWith(start));
		const formula = source.slice(opening.length, -closing.length);
		const shown = document.createElement("span");
		try {
			// what somebody typed may neither load anything nor grow over the page
			katex.render(formula, shown, { displayMode, maxSize: 10, maxExpand: 200, trust: false, strict: "ignore" });
		}
		catch (error) {
			// malformed: its source says more than half of it
			if (error instanceof katex.ParseError) {
				return;
			}
			throw error;
		}
		element.replaceChildren(shown);
		element.classList.add("is-typeset");
		element.classList.toggle("is-display", displayMode);
	}

	const sheet = Object.assign(document.createElement("link"), { rel: "stylesheet", href: style });
	const script = Object.assign(document.createElement("script"), { src: library });
	script.addEventListener("load", () => formulas.forEach(typeset));
	document.head.append(sheet, script);
})();
