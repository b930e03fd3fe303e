/* The reader's own time beside the department's, where the two differ. */
(() => {
	let own;

	function fill(words, ...values) {
		return words.replace(/\{(\d)\}/g, (_, at) => values[at]);
	}

	// Swedish writes a date and a time as ISO 8601 does
	function wall(moment, timeZone) {
		return moment.toLocaleString("sv", { timeZone });
	}

	for (const place of document.querySelectorAll("[data-own-time]")) {
		const { from, to, offsets, ownTime, clock, language } = place.dataset;
		const [start, end] = [new Date(from), new Date(to)];
		// before anything is asked of Intl, which keeps a slow phone from painting for a while
		const same = offsets.split(" ").every((minutes, at) => -[start, end][at].getTimezoneOffset() === Number(minutes));
		own = own || (same ? null : Intl.DateTimeFormat().resolvedOptions().timeZone);
		if (own && !same) {
			const last = day(start) === day(end) ? time(end) : `${day(end)}, ${time(end)}`;
			const span = `${day(start)}, ${time(start)}${from === to ? "" : `–${last}`}`;
			place.textContent = fill(ownTime, span, zoneName(start));
			place.hidden = false;
		}

		function day(moment) {
			return moment.toLocaleDateString(language, { weekday: "long", day: "numeric", month: "long", timeZone: own });
		}

		function time(moment) {
			const [hour, minute] = wall(moment, own).slice(11, 16).split(":");
			return fill(clock, language.startsWith("en") ? hour : Number(hour), minute);
		}

		function zoneName(moment) {
			return new Intl.DateTimeFormat(language, { timeZoneName: "long", timeZone: own }).formatToParts(moment)
				.find((part) => part.type === "timeZoneName").value;
		}
	}
})();
