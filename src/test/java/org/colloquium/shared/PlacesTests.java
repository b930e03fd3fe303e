package org.colloquium.shared;

import java.time.Duration;

import org.junit.jupiter.api.Test;

import org.springframework.web.ErrorResponseException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class PlacesTests {

	private final Places places = new Places(1, Duration.ofMillis(1));

	@Test
	void whoFindsNoPlaceIsToldWhenToAskAgain() {
		assertThatExceptionOfType(ErrorResponseException.class)
			.isThrownBy(() -> this.places.hold(() -> this.places.hold(() -> "answer")))
			.satisfies((busy) -> assertThat(busy.getStatusCode().value()).isEqualTo(503))
			.satisfies((busy) -> assertThat(busy.getHeaders().getFirst("Retry-After")).isEqualTo("1"));
	}

	@Test
	void placeIsFreeAgainHoweverTheWorkEnded() {
		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> this.places.hold(() -> {
			throw new IllegalStateException();
		}));
		assertThat(this.places.<String>hold(() -> "answer")).isEqualTo("answer");
	}

}
