package org.colloquium.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SignInThrottleTests {

	private Instant now = Instant.parse("2026-03-02T08:00:00Z");

	private final SignInThrottle throttle = new SignInThrottle(new MovingClock());

	@Test
	void makesANameWaitLongerAfterEachFurtherFailure() {
		fail(4, "ada");
		assertThat(this.throttle.wait("ada", "elsewhere")).isZero();
		for (int minutes : new int[] { 1, 2, 4, 8, 8 }) {
			fail(1, "ada");
			assertThat(this.throttle.wait(" Ada", "elsewhere")).isEqualTo(Duration.ofMinutes(minutes));
			this.now = this.now.plus(Duration.ofMinutes(minutes));
			assertThat(this.throttle.wait("ada", "elsewhere")).isZero();
		}
	}

	@Test
	void makesAnAddressWaitThatTriesManyNames() {
		for (int i = 0; i < 5; i++) {
			this.throttle.failed("name " + i, "here");
		}
		assertThat(this.throttle.wait("another", "here")).isPositive();
		assertThat(this.throttle.wait("name 1", "elsewhere")).isZero();
	}

	@Test
	void forgetsFailuresAfterASuccessOrAWhile() {
		fail(4, "ada");
		this.throttle.succeeded("ada", "address 1");
		fail(4, "ada");
		assertThat(this.throttle.wait("ada", "elsewhere")).isZero();
		this.now = this.now.plus(SignInThrottle.REMEMBERED);
		fail(1, "ada");
		assertThat(this.throttle.wait("ada", "elsewhere")).isZero();
	}

	@Test
	void forgetsTheOldestWhenThereAreTooMany() {
		fail(5, "ada");
		for (int i = 0; i < SignInThrottle.MOST; i++) {
			this.throttle.failed("name " + i, "here");
		}
		assertThat(this.throttle.wait("ada", "elsewhere")).isZero();
	}

	private void fail(int times, String name) {
		for (int i = 0; i < times; i++) {
			this.throttle.failed(name, "address " + i);
		}
	}

	private final class MovingClock extends Clock {

		@Override
		public Instant instant() {
			return SignInThrottleTests.this.now;
		}

		@Override
		public ZoneId getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return this;
		}

	}

}
