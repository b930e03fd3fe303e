/* Menus close as menus do: at Escape, which gives the focus back, and when somebody goes on elsewhere.
   Without it they open and close by what names them. */
(() => {
	const opened = () => document.querySelectorAll("details:is(.subscribe, .facet)[open]:not(:has(form))");

	function closeAround(target) {
		for (const menu of opened()) {
			menu.open = menu.contains(target);
		}
	}

	document.addEventListener("keydown", (event) => {
		if (event.key !== "Escape" || event.isComposing) {
			return;
		}
		for (const menu of opened()) {
			const inside = menu.contains(document.activeElement) || document.activeElement === document.body;
			menu.open = false;
			if (inside) {
				menu.querySelector("summary").focus();
			}
		}
	});

	// not as soon as the focus moves: the page would move between pressing a mouse button and releasing it
	document.addEventListener("keyup", (event) => event.key === "Tab" && closeAround(document.activeElement));
	document.addEventListener("click", (event) => closeAround(event.target));
})();
