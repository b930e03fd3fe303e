package org.colloquium.importing;

import java.util.Set;

/**
 * How people say that an event takes place online.
 */
final class PlaceWords {

	private static final Set<String> ONLINE = Set.of("", "online", "en ligne", "zoom", "on zoom", "sur zoom",
			"via zoom", "online (zoom)", "zoom only", "online only", "online via zoom", "per zoom", "teams", "webex",
			"virtual", "virtuel", "virtuell", "visioconference", "microsoft teams", "ms teams", "online - zoom",
			"google meet", "distanciel", "a distance", "online uber zoom", "en ligne (zoom)");

	private PlaceWords() {
	}

	static boolean isOnline(String place) {
		return place.length() < 40 && ONLINE.contains(Folded.trim(Folded.of(place), ".:,"));
	}

}
