/* Copies an address at a click. Without script the address can be marked and copied. */
for (const button of document.querySelectorAll("[data-copies]")) {
	button.hidden = !navigator.clipboard;
	button.addEventListener("click", async () => {
		await navigator.clipboard.writeText(document.getElementById(button.dataset.copies).value);
		button.textContent = button.dataset.done;
	});
}
