package org.colloquium.security;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;

import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;

import static org.assertj.core.api.Assertions.assertThat;

class ProvenPasswordsTests {

	private Instant now = Instant.parse("2026-03-02T08:00:00Z");

	private final ProvenPasswords proven = new ProvenPasswords(new MovingClock());

	@Test
	void forgetsAPasswordAfterAWhile() {
		this.proven.add(user("ada", "hash"), "secret");
		this.now = this.now.plus(ProvenPasswords.KEPT).minusMillis(1);
		assertThat(this.proven.contain(user("ada", "hash"), "secret")).isTrue();
		this.now = this.now.plus(Duration.ofMillis(1));
		assertThat(this.proven.contain(user("ada", "hash"), "secret")).isFalse();
	}

	@Test
	void knowsAPasswordOnlyWithItsNameAndHash() {
		this.proven.add(user("ada", "hash"), "secret");
		assertThat(this.proven.contain(user("ada", "hash"), "Secret")).isFalse();
		assertThat(this.proven.contain(user("bob", "hash"), "secret")).isFalse();
		assertThat(this.proven.contain(user("ada", "another hash"), "secret")).isFalse();
	}

	@Test
	void forgetsTheOldestWhenThereAreTooMany() {
		for (int i = 0; i <= ProvenPasswords.MOST; i++) {
			this.proven.add(user("ada", "hash"), "secret " + i);
		}
		assertThat(this.proven.contain(user("ada", "hash"), "secret 0")).isFalse();
		assertThat(this.proven.contain(user("ada", "hash"), "secret 1")).isTrue();
		assertThat(this.proven.contain(user("ada", "hash"), "secret " + ProvenPasswords.MOST)).isTrue();
	}

	private static UserDetails user(String name, String hash) {
		return User.withUsername(name).password(hash).roles("EDITOR").build();
	}

	private final class MovingClock extends Clock {

		@Override
		public Instant instant() {
			return ProvenPasswordsTests.this.now;
		}

		@Override
		public ZoneOffset getZone() {
			return ZoneOffset.UTC;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			return this;
		}

	}

}
