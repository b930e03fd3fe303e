package org.colloquium.event;

import java.util.Locale;
import java.util.Set;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * Where an event takes place: in a room, online, or both.
 *
 * @param location room and building in words, or {@code null}
 * @param onlineUrl where to join online, or {@code null}
 */
@Embeddable
public record Venue(String location, @Column(length = 2_000) String onlineUrl) {

	/** Of a location, in UTF-16 code units. */
	public static final int LOCATION_LENGTH = 200;

	private static final Set<String> ONLINE = Set.of("online", "en ligne", "zoom", "virtual", "virtuel", "webinar");

	public boolean isOnline() {
		return this.onlineUrl != null || saysOnline();
	}

	public boolean hasRoom() {
		return this.location != null && !saysOnline();
	}

	private boolean saysOnline() {
		return this.location != null && ONLINE.contains(this.location.toLowerCase(Locale.ROOT));
	}

}
