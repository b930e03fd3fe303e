/* Keeps the screen in the foyer up to date. Where the network fails it goes on showing what it has, and marks it. */
(() => {
	const MINUTE = 60_000;

	function tick() {
		const clock = document.querySelector(".screen-clock time");
		const [hour, minute] = new Date().toLocaleTimeString("sv", { timeZone: clock.dataset.zone }).split(":");
		clock.textContent = clock.dataset.clock.replace("{0}", clock.dataset.clock.includes(":") ? hour : Number(hour)).replace("{1}", minute);
	}

	async function refresh() {
		try {
			const answer = await fetch(location.href, { cache: "no-store" });
			if (!answer.ok) {
				throw new Error(answer.status);
			}
			const page = new DOMParser().parseFromString(await answer.text(), "text/html");
			document.body.replaceWith(document.adoptNode(page.body));
			tick();
		} catch {
			document.body.classList.add("is-stale");
		}
	}

	tick();
	setInterval(tick, 1000);
	setInterval(refresh, MINUTE);
})();
