package org.colloquium.duplicate;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.colloquium.duplicate.Report.PersonMatch;
import org.colloquium.event.EventDraft;
import org.colloquium.people.PersonName;
import org.colloquium.people.Speaker;
import org.colloquium.shared.RichText;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

class PeopleCheckTests {

	private static final String BEACONS = """
			Dr. Teitel looks after the beacons of the northern coast. Before that she wrote a thesis on the \
			geometry of fog, taught sailors to count in primes and repaired clocks in a small town by the sea.""";

	private static final String GLACIERS = """
			An expert on layers of old ice, the speaker drives a sledge with a radar across Greenland every \
			summer, has named eleven kinds of snow and leads the archive of volcanic ash at the polar station.""";

	@Test
	void oneBioUnderOneNameIsOnePerson() {
		assertThat(verdicts("R. Teitel", BEACONS, known("Ruth Teitel", BEACONS)))
			.containsExactly(PersonVerdict.SAME_PERSON);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Ruthie Teitel", "Ruth Teite", "Ruth", "Teitel" })
	void oneBioUnderTwoSpellingsIsOnePerson(String name) {
		assertThat(verdicts(name, GLACIERS, known("Ruth Teitel", GLACIERS))).containsExactly(PersonVerdict.SAME_PERSON);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Ruth Haddad", "Omar Teitel", "Omar" })
	void oneBioUnderHalfAnotherNameIsTheWrongBio(String name) {
		assertThat(verdicts(name, GLACIERS, known("Ruth Teitel", GLACIERS)))
			.containsExactly(PersonVerdict.WRONG_PERSON);
	}

	@Test
	void oneBioUnderAnotherNameIsTheWrongBio() {
		PersonMatch match = matches("Omar Haddad", BEACONS, known("Ruth Teitel", BEACONS)).get(0);
		assertThat(match.verdict()).isEqualTo(PersonVerdict.WRONG_PERSON);
		assertThat(match.reasons()).contains(Reason.OTHER_NAME, Reason.BIO_NAMES_OTHER);
	}

	@Test
	void aBioThatCallsItsOwnSpeakerIsNotWrongHere() {
		assertThat(verdicts("Ruth Teitel", BEACONS, known("Omar Haddad", BEACONS))).isEmpty();
	}

	@Test
	void theBiosOfAllSpeakersUnderTheFirstAreNotThoseOfTheSecond() {
		EventDraft draft = EventDraft.builder()
			.speaker("Omar Haddad", null, "Engineer at the lamp works since last winter. " + BEACONS, null)
			.speaker("Ruth Teitel", null, null, null)
			.build();
		assertThat(PeopleCheck.of(Talk.of(draft, null, null), Map.of(), List.of(known("Ruth Teitel", BEACONS))))
			.isEmpty();
	}

	@Test
	void theBioOfTheSecondSpeakerUnderTheFirstIsWrong() {
		EventDraft draft = EventDraft.builder()
			.speaker("Omar Haddad", null, BEACONS, null)
			.speaker("Ruth Teitel", null, null, null)
			.build();
		assertThat(PeopleCheck.of(Talk.of(draft, null, null), Map.of(), List.of(known("Ruth Teitel", BEACONS))))
			.extracting(PersonMatch::verdict)
			.containsExactly(PersonVerdict.WRONG_PERSON);
	}

	@Test
	void aBioAmongSeveralThereBelongsToWhoeverHasItHere() {
		String several = BEACONS + " "
				+ BEACONS.replace("beacons", "lamps").replace("fog", "rain").toUpperCase(Locale.ROOT) + "\n\n"
				+ GLACIERS;
		assertThat(verdicts("Omar Haddad", GLACIERS, known("Ruth Teitel", several))).isEmpty();
	}

	@Test
	void oneNameWithAWhollyOtherBioIsANamesake() {
		assertThat(verdicts("Ruth Teitel", GLACIERS, known("Ruth Teitel", BEACONS)))
			.containsExactly(PersonVerdict.NAMESAKE);
	}

	@Test
	void anInitialIsTooLittleForANamesake() {
		assertThat(verdicts("Teitel, R. M.", GLACIERS, known("Ruth Teitel", BEACONS))).isEmpty();
	}

	@Test
	void twoPeopleWithTwoBiosAreNothingToSpeakOf() {
		assertThat(verdicts("Omar Haddad", GLACIERS, known("Ruth Teitel", BEACONS))).isEmpty();
	}

	@Test
	void aPositionAloneIsNobodysBio() {
		assertThat(verdicts("Omar Haddad", "Professor at ETH", known("Ruth Teitel", "Professor at ETH"))).isEmpty();
	}

	private static List<PersonVerdict> verdicts(String name, String bio, Speaker known) {
		return matches(name, bio, known).stream().map(PersonMatch::verdict).toList();
	}

	private static List<PersonMatch> matches(String name, String bio, Speaker known) {
		EventDraft draft = EventDraft.builder().speaker(name, null, bio, null).build();
		return PeopleCheck.of(Talk.of(draft, null, null), Map.of(), List.of(known));
	}

	private static Speaker known(String name, String bio) {
		Speaker speaker = mock();
		given(speaker.id()).willReturn(7L);
		given(speaker.name()).willReturn(new PersonName(name));
		given(speaker.bio()).willReturn(new RichText(bio));
		return speaker;
	}

}
