/* The form of an event: names that the site knows, and what else is on at the time. The form works without it. */
(() => {
	const form = document.getElementById("event-form");
	let waiting;
	let asked = 0;

	// the first field that was refused, which may be far below
	form.querySelector('[aria-invalid="true"]')?.focus();

	form.addEventListener("input", (event) => {
		const field = event.target;
		if (field.dataset.known) {
			clearTimeout(waiting);
			waiting = setTimeout(() => offer(field), take(field) ? 0 : 200);
		}
	});

	async function offer(field) {
		const turn = ++asked;
		const query = new URLSearchParams({ name: field.value });
		const answer = await fetch(`${field.dataset.known}?${query}`, { headers: { "X-Requested-With": "XMLHttpRequest" } })
			.catch(() => null);
		// an answer from elsewhere is the sign-in page
		if (answer?.ok && !answer.redirected && turn === asked) {
			field.list.innerHTML = await answer.text();
			take(field);
		}
	}

	// a name that only one known person has brings what is known; what was typed stays
	function take(field) {
		const same = Array.from(field.list.options).filter((option) => option.value === field.value);
		if (same.length !== 1) {
			return false;
		}
		for (const [name, value] of Object.entries(same[0].dataset)) {
			const other = form.elements[field.name.replace(/name$/, name)];
			if (other && other.value.trim() === "") {
				other.value = value;
				other.dispatchEvent(new Event("change", { bubbles: true }));
			}
		}
		return true;
	}

	// a series brings what is usual for it; what stood there before, or was typed meanwhile, stays
	const usual = ["date", "startTime", "endTime", "location", "category"].map((name) => form.elements[name]);
	const filled = new Map();
	let chosen = 0;

	form.elements.series.addEventListener("change", async () => {
		const turn = ++chosen;
		const sent = new FormData(form);
		const untouched = usual.filter((field) => field.value.trim() === "" || field.value === filled.get(field));
		untouched.forEach((field) => sent.set(field.name, ""));
		const before = new Map(untouched.map((field) => [field, field.value]));
		const address = form.querySelector("button[formaction$='/usual']").formAction;
		const answer = await fetch(address, { method: "POST", body: new URLSearchParams(sent) }).catch(() => null);
		if (answer?.ok && !answer.redirected && turn === chosen) {
			const page = new DOMParser().parseFromString(await answer.text(), "text/html");
			fill(untouched.filter((field) => field.value === before.get(field)), page);
		}
	});

	function fill(fields, page) {
		const told = fields.filter((field) => {
			field.value = page.getElementsByName(field.name)[0].value;
			filled.set(field, field.value);
			return field.value !== "";
		});
		const words = document.getElementById("usual-filled");
		const names = told.map((field) => field.labels[0].textContent).join(", ");
		words.textContent = names && words.dataset.text.replace("{0}", names);
		fields[0]?.dispatchEvent(new Event("change", { bubbles: true }));
	}

	document.getElementById("clashes").addEventListener("htmx:beforeSwap", (event) => {
		const { xhr } = event.detail;
		event.detail.shouldSwap = xhr.status === 200 && xhr.responseURL.endsWith("/clashes");
	});
})();
