/* Beside the form of an event: what was entered before, while the editor types. The form works without it. */
(() => {
	const panel = document.getElementById("duplicates");
	const summary = document.getElementById("found-summary");
	const done = document.getElementById("found-mended");
	let shown;

	// both would need what the content security policy forbids
	htmx.config.includeIndicatorStyles = false;
	htmx.config.allowEval = false;

	// what is on the page stays when nothing else was found, or when the answer is the sign-in page
	panel.addEventListener("htmx:beforeSwap", (event) => {
		const { xhr } = event.detail;
		const found = xhr.responseText.replaceAll(' checked="checked"', "");
		const answered = xhr.status === 200 && xhr.responseURL.endsWith("/duplicates");
		event.detail.shouldSwap = answered && found !== shown;
		shown = answered ? found : shown;
	});

	panel.addEventListener("htmx:afterSwap", () => {
		const headings = Array.from(panel.querySelectorAll(".found-one > h3"), (heading) => heading.textContent);
		const words = headings.join(". ");
		if (summary.textContent !== words) {
			summary.textContent = words;
		}
	});

	panel.addEventListener("click", async (event) => {
		const button = event.target.closest("button[data-mends]");
		if (!button) {
			return;
		}
		event.preventDefault();
		// a second click while the first is on its way would leave nothing to undo
		if (button.ariaBusy === "true") {
			return;
		}
		button.ariaBusy = "true";
		const { form } = button;
		const answer = await fetch(button.formAction, { method: "POST", body: new URLSearchParams(new FormData(form, button)) })
			.catch(() => null);
		button.ariaBusy = "false";
		const page = new DOMParser().parseFromString(answer?.ok ? await answer.text() : "", "text/html");
		const mended = page.getElementsByName(button.dataset.mends)[0];
		if (mended) {
			write(form.elements[button.dataset.mends], mended.value);
		} else {
			form.requestSubmit(button);
		}
	});

	function write(field, text) {
		field.closest("details")?.setAttribute("open", "");
		field.focus();
		field.select();
		// unlike a new value, this can be undone with the keyboard
		if (!document.execCommand("insertText", false, text)) {
			field.value = text;
			field.dispatchEvent(new Event("input", { bubbles: true }));
		}
		field.setSelectionRange(0, 0);
		done.textContent = done.dataset.text;
	}
})();
