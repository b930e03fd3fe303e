/*
 * <colloquium-events src="https://colloquium.example.org" series="…" limit="5"><a href="…">Our events</a></colloquium-events>
 * shows a list of events within another site, in its fonts and colours. What stands inside the element is shown until
 * the list is there, and instead of it when it cannot be had. No style or script is put into the page, so that a strict
 * content security policy needs to allow no more than this script and its origin (script-src, connect-src).
 */
(() => {
	const FILTERS = ["q", "series", "speaker", "host", "category", "tag", "place", "audience", "language", "material", "from", "to", "when", "limit"];
	const HERE = Intl.DateTimeFormat().resolvedOptions().timeZone;
	const origin = document.currentScript ? new URL(".", document.currentScript.src).href : document.baseURI;
	const style = new CSSStyleSheet();
	style.replaceSync(`
		:host { display: block; font: inherit; color: inherit; }
		ol { list-style: none; margin: 0; padding: 0; }
		li { margin-block: 0 0.9em; }
		time, .place { font-size: 0.875em; opacity: 0.8; }
		a { color: inherit; font-weight: 600; }
		.people { display: block; }
		.off a { text-decoration: line-through; }
	`);

	class ColloquiumEvents extends HTMLElement {
		static observedAttributes = ["src", ...FILTERS];
		#asked = 0;

		connectedCallback() {
			if (!this.shadowRoot) {
				this.attachShadow({ mode: "open" }).append(document.createElement("slot"));
				this.shadowRoot.adoptedStyleSheets = [style];
			}
			this.#load();
		}

		attributeChangedCallback() {
			if (this.isConnected && this.shadowRoot) {
				this.#load();
			}
		}

		async #load() {
			const turn = ++this.#asked;
			try {
				const answer = await fetch(this.#address(), { credentials: "omit" });
				if (!answer.ok) {
					throw new Error(`${answer.status}`);
				}
				const feed = await answer.json();
				if (turn === this.#asked) {
					this.#show(feed);
				}
			} catch (failure) {
				console.warn("colloquium-events shows its link instead:", failure);
				this.dispatchEvent(new CustomEvent("colloquium-failed", { detail: failure }));
			}
		}

		#address() {
			const base = new URL(this.getAttribute("src") || origin, document.baseURI);
			const feed = base.pathname.endsWith(".json") ? base : new URL("events.json", base.href.replace(/\/?$/, "/"));
			for (const name of FILTERS) {
				if (this.hasAttribute(name)) {
					feed.searchParams.set(name, this.getAttribute(name));
				}
			}
			return feed;
		}

		#show(feed) {
			if (feed.items.length === 0) {
				return;
			}
			const list = document.createElement("ol");
			list.append(...feed.items.map((item) => this.#entry(item)));
			this.shadowRoot.replaceChildren(list);
			this.dispatchEvent(new CustomEvent("colloquium-loaded", { detail: { events: feed.items.length } }));
		}

		#entry(item) {
			const event = item._event;
			const entry = document.createElement("li");
			entry.className = event.status === "CANCELLED" || event.status === "POSTPONED" ? "off" : "";
			const time = document.createElement("time");
			time.dateTime = event.start;
			time.textContent = this.#when(event);
			const place = document.createElement("span");
			place.className = "place";
			place.textContent = event.location ? ` · ${event.location}` : "";
			const link = document.createElement("a");
			link.href = item.url;
			link.textContent = event.title;
			link.lang = item.language || "";
			link.dir = "auto";
			const people = document.createElement("span");
			people.className = "people";
			people.textContent = (event.speakers || [])
				.map((speaker) => (speaker.affiliation ? `${speaker.name}, ${speaker.affiliation}` : speaker.name)).join(" · ");
			const status = document.createElement("span");
			status.className = "people";
			status.textContent = event.status_text || "";
			entry.append(time, place, document.createElement("br"), link, people, status);
			return entry;
		}

		#when(event) {
			const language = this.closest("[lang]")?.lang || undefined;
			return new Intl.DateTimeFormat(language, {
				weekday: "short", day: "numeric", month: "short", year: "numeric", hour: "2-digit", minute: "2-digit",
				timeZone: event.zone, timeZoneName: event.zone === HERE ? undefined : "short",
			}).format(new Date(event.start));
		}
	}

	if (!customElements.get("colloquium-events")) {
		customElements.define("colloquium-events", ColloquiumEvents);
	}
})();
