package org.colloquium.poster;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

import org.springframework.stereotype.Component;

import org.colloquium.event.Event;
import org.colloquium.shared.Places;

/**
 * Keeps the last sheets, since a link that is passed around is looked at by many within
 * minutes, and lets few be set at a time, since that is work.
 */
@Component
class Prints {

	private static final int MOST = 64;

	private final Typesetter typesetter;

	private final Places presses = new Places(2, Duration.ofSeconds(10));

	private final Map<Print, byte[]> kept = new LinkedHashMap<>(MOST, 0.75f, true) {

		@Override
		protected boolean removeEldestEntry(Map.Entry<Print, byte[]> eldest) {
			return size() > MOST;
		}

	};

	Prints(Typesetter typesetter) {
		this.typesetter = typesetter;
	}

	/**
	 * A sheet as it is now.
	 * @param event what is on it
	 * @param print which sheet, in which edition of the programme
	 * @return a document or a picture
	 */
	byte[] get(Event event, Print print) {
		byte[] known = kept(print);
		return (known != null) ? known : this.presses.hold(() -> set(event, print));
	}

	private byte[] set(Event event, Print print) {
		byte[] sheet = print.isPicture() ? this.typesetter.png(event, print.sheet(), print.language())
				: this.typesetter.pdf(event, print.sheet(), print.language());
		synchronized (this.kept) {
			this.kept.put(print, sheet);
		}
		return sheet;
	}

	private byte[] kept(Print print) {
		synchronized (this.kept) {
			return this.kept.get(print);
		}
	}

	/**
	 * One sheet.
	 *
	 * @param event the event's id
	 * @param edition the revision of the programme
	 * @param isPicture PNG rather than PDF
	 */
	record Print(long event, long edition, Sheet sheet, Locale language, boolean isPicture) {

		String etag() {
			return "W/\"" + this.event + "-" + this.edition + "-" + this.sheet + "-" + this.language.toLanguageTag()
					+ (this.isPicture ? "-picture\"" : "\"");
		}

	}

}
