package org.colloquium.people;

import java.time.Instant;

import org.junit.jupiter.api.Test;

import org.colloquium.shared.RichText;

import static org.assertj.core.api.Assertions.assertThat;

class PeopleTests {

	private static final Instant THEN = Instant.parse("2026-03-01T10:00:00Z");

	private static final PersonName GRACE = new PersonName("Grace Hopper");

	@Test
	void aSpeakerTakesOverWhatIsNewer() {
		Speaker speaker = new Speaker(profile("Navy", "Old bio.", THEN), THEN);
		speaker.learn(profile("Remington Rand", null, THEN.plusSeconds(1)), THEN.plusSeconds(60));
		assertThat(speaker.affiliation()).isEqualTo("Remington Rand");
		assertThat(speaker.bio().source()).isEqualTo("Old bio.");
		assertThat(speaker.updated()).isEqualTo(THEN.plusSeconds(60));
	}

	@Test
	void aSpeakerLearnsFromThePastOnlyWhatWasNotKnown() {
		Speaker speaker = new Speaker(profile("Navy", null, THEN), THEN);
		speaker.learn(profile("Vassar", "A bio.", THEN.minusSeconds(1)), THEN.plusSeconds(60));
		assertThat(speaker.affiliation()).isEqualTo("Navy");
		assertThat(speaker.bio().source()).isEqualTo("A bio.");
	}

	@Test
	void aSpeakerOfWhomNothingNewIsSaidIsNotTouched() {
		Speaker speaker = new Speaker(profile("Navy", "A bio.", THEN), THEN);
		speaker.learn(profile("Navy", "A bio.", THEN), THEN.plusSeconds(60));
		assertThat(speaker.updated()).isEqualTo(THEN);
	}

	@Test
	void aHostsAddressIsForReadersOnlyIfTheHostAgreed() {
		assertThat(new Host(new HostDetails(GRACE, "g@example.org", false), THEN).publicEmail()).isNull();
		assertThat(new Host(new HostDetails(GRACE, "g@example.org", true), THEN).publicEmail())
			.isEqualTo("g@example.org");
	}

	@Test
	void aHostsAddressIsChangedByAnEditorOnly() {
		Host host = new Host(new HostDetails(GRACE, null, false), THEN);
		host.learn("first@example.org", THEN);
		host.learn("second@example.org", THEN);
		assertThat(host.email()).isEqualTo("first@example.org");
		assertThat(host.publicEmail()).isNull();
	}

	private static Profile profile(String affiliation, String bio, Instant asOf) {
		return new Profile(GRACE, affiliation, RichText.orNull(bio), null, asOf);
	}

}
