package org.colloquium.shared;

import java.math.BigDecimal;
import java.net.URI;
import java.time.ZoneId;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class SiteSettingsTests {

	private final SiteSettings site = new SiteSettings("Talks", null, null, null, URI.create("http://localhost"),
			ZoneId.of("Europe/Zurich"), List.of(place("EPFL", "1"), place("BC 420", "2"), place("BC 4", "3")));

	@ParameterizedTest
	@CsvSource({ "EPFL, 1", "bc 420, 2", "'Room BC 420, EPFL', 2", "'Room BC 5, EPFL', 1", "BC 4, 3", "(BC 4), 3" })
	void knowsAPlaceByTheLongestNameInALocation(String location, BigDecimal latitude) {
		assertThat(this.site.place(location)).map(KnownPlace::latitude).contains(latitude);
	}

	@ParameterizedTest
	@CsvSource({ "BC 42", "BC 4201", "ABC 420", "EPFLs", "x" })
	void doesNotTakePartsOfWordsForAPlace(String location) {
		assertThat(this.site.place(location)).isEmpty();
	}

	@Test
	void refusesWhatIsNotOnEarth() {
		assertThatIllegalArgumentException().isThrownBy(() -> place("Mars", "90.1"))
			.withMessage("The latitude of \"Mars\" in colloquium.site.places is between -90 and 90, not 90.1");
		assertThatIllegalArgumentException().isThrownBy(() -> new KnownPlace("Mars", BigDecimal.ONE, null))
			.withMessageContaining("longitude");
		assertThatIllegalArgumentException().isThrownBy(() -> place(" ", "1")).withMessageContaining("no name");
	}

	private static KnownPlace place(String name, String latitude) {
		return new KnownPlace(name, new BigDecimal(latitude), BigDecimal.TEN);
	}

}
