/* Copies what is to be taken along at a click. Without script it can be marked and copied. */
for (const button of document.querySelectorAll("[data-copies]")) {
	const status = button.nextElementSibling;
	const copied = document.getElementById(button.dataset.copies);
	button.hidden = !navigator.clipboard;
	button.addEventListener("click", async () => {
		status.textContent = "";
		try {
			await navigator.clipboard.writeText(copied.value ?? copied.textContent);
			status.textContent = button.dataset.done;
		} catch {
			// the browser forbids it: what is marked is one key away
			copied.focus();
			getSelection().selectAllChildren(copied);
			copied.select?.();
		}
	});
}
