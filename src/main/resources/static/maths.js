/* Shows the formulas of a page as KaTeX sets them, which is fetched only where there are any. Without it they can be read. */
(() => {
	const { library, style, worker } = document.currentScript.dataset;
	const formulas = Array.from(document.querySelectorAll(".math"));
	if (formulas.length === 0) {
		return;
	}

	const LONGEST_WAIT = 3000;

	// so many at once keep no finger waiting
	const FEW = 8;

	function typeset(sources) {
		return new Promise((resolve, reject) => {
			const press = new Worker(worker);
			press.addEventListener("message", ({ data }) => {
				press.terminate();
				resolve(data);
			});
			press.addEventListener("error", reject);
			press.postMessage({ library, sources });
		});
	}

	// what is in sight all at once when the letters have come, because each change may move what stands below
	async function show(results) {
		const done = [];
		await inTurn(formulas, (element, at) => results[at]
			&& done.push({ element, ...results[at], shown: shown(results[at].markup) }));
		const stage = Object.assign(document.createElement("div"), { className: "math-stage katex" });
		stage.append(...samples(done));
		document.body.append(stage);
		await Promise.race([drawn().then(() => document.fonts.ready), pause(LONGEST_WAIT)]);
		const heading = document.querySelector("h1");
		putInto(heading, done.filter(({ element }) => heading.contains(element)));
		const others = done.filter(({ element }) => !heading.contains(element));
		const below = new Set(others.filter(({ element }) => element.getBoundingClientRect().top > innerHeight));
		others.filter((formula) => !below.has(formula)).forEach(put);
		stage.remove();
		await inTurn(Array.from(below), put);
	}

	async function inTurn(all, work) {
		for (let at = 0; at < all.length; at++) {
			work(all[at], at);
			if (at % FEW === FEW - 1) {
				await pause(0);
			}
		}
	}

	function putInto(heading, formulas) {
		const room = heading.offsetHeight;
		formulas.forEach(put);
		// a title that needs a line more, or less, would move the whole page; a fraction alone takes a little of the margin
		const { lineHeight, marginBlockEnd } = getComputedStyle(heading);
		const grown = heading.offsetHeight - room;
		if (Math.abs(grown) > parseFloat(lineHeight) / 2) {
			formulas.forEach(takeBack);
		} else if (grown !== 0) {
			heading.style.marginBlockEnd = `${parseFloat(marginBlockEnd) - grown}px`;
		}
	}

	// of each kind of letter one, so that the browser fetches their fonts without laying out everything twice
	function samples(done) {
		const kinds = new Map();
		for (const letter of done.flatMap(({ shown }) => Array.from(shown.querySelectorAll(".katex-html span:not(:has(*))")))) {
			kinds.set(`${letter.parentNode.className}/${letter.className}`, letter);
		}
		return Array.from(kinds.values(), (letter) => {
			const sample = letter.parentNode.cloneNode();
			sample.append(letter.cloneNode(true));
			return sample;
		});
	}

	function shown(markup) {
		const place = document.createElement("span");
		place.innerHTML = markup;
		for (const part of place.querySelectorAll("[data-style]")) {
			part.style.cssText = part.dataset.style;
			part.removeAttribute("data-style");
		}
		return place;
	}

	function put(formula) {
		const { element, shown, displayMode } = formula;
		formula.words = element.textContent;
		element.replaceChildren(shown);
		element.classList.add("is-typeset");
		element.classList.toggle("is-display", displayMode);
	}

	function takeBack({ element, words }) {
		element.textContent = words;
		element.classList.remove("is-typeset", "is-display");
	}

	// the second frame begins when the first has been laid out, which asks for the letters
	function drawn() {
		return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
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
	// what does not come leaves the source
	Promise.all([typeset(formulas.map((element) => element.dataset.formula ?? element.textContent)), loaded(sheet)])
		.then(([results]) => show(results), () => {});
	document.head.append(sheet);
})();
