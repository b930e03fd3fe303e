/* Typesets the formulas of a page with KaTeX, which is fetched only where there are any. Without it they can be read. */
(() => {
	const { library, style } = document.currentScript.dataset;
	const formulas = document.querySelectorAll(".math");
	if (formulas.length === 0) {
		return;
	}

	const DELIMITERS = [["$$", "$$", true], ["\\[", "\\]", true], ["\\(", "\\)", false], ["$", "$", false]];
	const LONGEST_WAIT = 3000;

	// all at once when the letters have come, because each change may move what stands below
	async function typesetAll() {
		const stage = Object.assign(document.createElement("div"), { className: "math-stage" });
		document.body.append(stage);
		const done = [];
		for (const element of formulas) {
			const set = typeset(element);
			if (set) {
				stage.append(set.shown);
				done.push(set);
			}
			// lets in whoever scrolls or types meanwhile
			await pause(0);
		}
		stage.getBoundingClientRect();
		await Promise.race([document.fonts.ready, pause(LONGEST_WAIT)]);
		done.forEach(show);
		stage.remove();
	}

	function typeset(element) {
		const source = element.dataset.formula ?? element.textContent;
		const [opening, closing, displayMode] = DELIMITERS.find(([start]) => source.startsWith(start));
		const formula = source.slice(opening.length, -closing.length);
		const shown = document.createElement("span");
		try {
			// what somebody typed may neither load anything nor grow over the page
			katex.render(formula, shown, { displayMode, maxSize: 10, maxExpand: 200, trust: false, strict: "ignore" });
			return { element, shown, displayMode };
		}
		catch (error) {
			// malformed: its source says more than half of it
			if (error instanceof katex.ParseError) {
				return null;
			}
			throw error;
		}
	}

	function show({ element, shown, displayMode }) {
		element.replaceChildren(shown);
		element.classList.add("is-typeset");
		element.classList.toggle("is-display", displayMode);
	}

	function pause(milliseconds) {
		return new Promise((resolve) => setTimeout(resolve, milliseconds));
	}

	function loaded(element) {
		return new Promise((resolve, reject) => {
			element.addEventListener("load", resolve);
			element.addEventListener("error", reject);
		});
	}

	const sheet = Object.assign(document.createElement("link"), { rel: "stylesheet", href: style });
	const script = Object.assign(document.createElement("script"), { src: library });
	// what does not come leaves the source
	Promise.all([sheet, script].map(loaded)).then(typesetAll, () => {});
	document.head.append(sheet, script);
})();
