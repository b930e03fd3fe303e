package org.colloquium.event;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class VenueTests {

	@ParameterizedTest
	@CsvSource({ ",, false, false", "BC 420,, false, true", "BC 420, https://meet.example.org/a, true, true",
			", https://meet.example.org/a, true, false", "Online,, true, false", "EN LIGNE,, true, false",
			"Zoom, https://meet.example.org/a, true, false", "Zoom room C 1,, false, true" })
	void isARoomOrOnlineOrBoth(String location, String url, boolean online, boolean room) {
		Venue venue = new Venue(location, url);
		assertThat(venue.isOnline()).isEqualTo(online);
		assertThat(venue.hasRoom()).isEqualTo(room);
	}

}
