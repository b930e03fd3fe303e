package org.colloquium.duplicate;

import java.util.List;

import org.junit.jupiter.api.Test;

import org.colloquium.duplicate.Report.Repeat;
import org.colloquium.event.EventDraft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

class WithinEventTests {

	private static final String TALK = """
			A lighthouse tells the ships where the rocks are, and says nothing of the way. We show how a network \
			of cheap beacons can tell the way as well, prove that seven of them are enough for any harbour, and \
			report on a winter in which no ship was lost although three of the seven were out of order.""";

	private static final String BIO = """
			Ruth Teitel looks after the beacons of the northern coast. Before that she wrote a thesis on the \
			geometry of fog, taught sailors to count in primes and repaired clocks in a small town by the sea.""";

	@Test
	void eachTextOnceIsNoRepeat() {
		assertThat(WithinEvent.of(event(TALK, BIO))).isEmpty();
	}

	@Test
	void abstractPastedTwiceIsLeftOnce() {
		assertThat(WithinEvent.of(event(TALK + "\n\n" + TALK, BIO))).singleElement().satisfies((repeat) -> {
			assertThat(repeat.kind()).isEqualTo(RepeatKind.REPEATED_WITHIN);
			assertThat(repeat.field()).isEqualTo("abstract");
			assertThat(repeat.cleaned()).isEqualTo(TALK);
		});
	}

	@Test
	void bioPastedTwiceIsLeftOnce() {
		List<Repeat> found = WithinEvent.of(event(TALK, BIO + "\n\n" + BIO));
		assertThat(found).filteredOn((repeat) -> repeat.field().equals("speakers[0].bio"))
			.extracting(Repeat::kind, Repeat::cleaned)
			.containsExactly(tuple(RepeatKind.REPEATED_WITHIN, BIO));
	}

	@Test
	void bioIsTakenOutOfTheAbstract() {
		assertThat(WithinEvent.of(event(TALK + "\n\n" + BIO, BIO))).singleElement().satisfies((repeat) -> {
			assertThat(repeat.kind()).isEqualTo(RepeatKind.BIO_IN_ABSTRACT);
			assertThat(repeat.other()).isEqualTo("speakers[0].bio");
			assertThat(repeat.cleaned()).isEqualTo(TALK);
		});
	}

	@Test
	void abstractIsTakenOutOfTheBio() {
		assertThat(WithinEvent.of(event(TALK, BIO + "\n\n" + TALK))).singleElement().satisfies((repeat) -> {
			assertThat(repeat.kind()).isEqualTo(RepeatKind.ABSTRACT_IN_BIO);
			assertThat(repeat.field()).isEqualTo("speakers[0].bio");
			assertThat(repeat.cleaned()).isEqualTo(BIO);
		});
	}

	@Test
	void whoSomebodyIsMayBeSaidInASentenceOfTheAbstract() {
		String role = "Keeper of the beacons at the harbour office of the northern coast";
		String introduced = TALK + " Ruth Teitel, " + role + ", will ask what a beacon costs.";
		assertThat(WithinEvent.of(event(introduced, role))).isEmpty();
	}

	@Test
	void aLineThatWasPastedUnderTheAbstractIsTakenOut() {
		String role = "Keeper of the beacons at the harbour office of the northern coast.";
		assertThat(WithinEvent.of(event(TALK + "\n\n" + role, role))).singleElement()
			.satisfies((repeat) -> assertThat(repeat.cleaned()).isEqualTo(TALK));
	}

	@Test
	void aPhraseOfAShortAbstractIsNoBio() {
		String text = "Ruth will talk about the beacons. She puts a particular focus on cheap lamps that can be seen "
				+ "from every harbour of the coast.";
		String bio = "Ruth Teitel looks after the beacons of the north, with a particular focus on cheap lamps that can "
				+ "be seen from every harbour of the coast. Before that she repaired clocks in a small town by the sea.";
		assertThat(WithinEvent.of(event(text, bio))).isEmpty();
	}

	@Test
	void oneTextInBothFieldsBelongsToTheOneThatItSpeaksOf() {
		assertThat(WithinEvent.of(event(BIO, BIO))).extracting(Repeat::kind)
			.containsExactly(RepeatKind.BIO_IN_ABSTRACT);
		assertThat(WithinEvent.of(event(TALK, TALK))).extracting(Repeat::kind)
			.containsExactly(RepeatKind.ABSTRACT_IN_BIO);
	}

	private static EventDraft event(String text, String bio) {
		return EventDraft.builder().abstractText(text).speaker("R. Teitel", null, bio, null).build();
	}

}
