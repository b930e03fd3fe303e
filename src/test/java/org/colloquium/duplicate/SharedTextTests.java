package org.colloquium.duplicate;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.colloquium.duplicate.Report.Match;
import org.colloquium.event.Event;
import org.colloquium.event.EventDraft;
import org.colloquium.event.Timeslot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

class SharedTextTests {

	private static final String FOOTER = """
			Write to me below if you would like to see another knot, and I answer on Sundays. The ropes of this \
			course are for sale at the harbour shop, all year round.""";

	private static final String LONG_FOOTER = """
			We meet every Friday in the loft above the rope store, where somebody brings soup and somebody else a \
			chart. Write to the keeper of the list for the link to the call, which stays the same all year; old \
			recordings are kept in the cupboard behind the stove, and whoever wants to speak puts a name on the \
			blackboard. Newcomers need no rope of their own.""";

	private static final List<String> KNOTS = List.of("""
			The bowline holds a loop that neither slips nor jams, and today we tie it with one hand while the \
			other one clings to a mast. Rain helps, oddly enough; a film from 1931 shows why that is so, and \
			which fingers do most of the work.""", """
			Two lines of different strength are joined by the sheet bend, provided nobody pulls sideways. I \
			tested forty pairs until they broke, sorted the shreds by colour, and can now tell hemp from \
			nylon by its last sound alone.""", """
			How many turns does a clove hitch need on wet iron before a boat of four tons stays put? Five \
			sceptical pilots guessed, a crane decided, and everyone lost some money except an old cook who \
			had tied goats in her youth.""", """
			An eye splice takes patience, three strands, wax and a spike of horn. Beginners stop too early; \
			experts forget where they started. Between them lies an afternoon with cold tea, during which \
			most of what matters is learnt.""", """
			Decorative mats kept sailors from quarrelling during calms near Java. Patterns travelled from \
			ship to ship, were stolen, renamed, and finally printed in a Danish almanac whose only complete \
			copy smells of tar until this day.""");

	@Test
	void whatASpeakerPutsUnderTalkAfterTalkIsNotFound() {
		assertThat(matches(KNOTS)).isEmpty();
	}

	@Test
	void whatTwoTalksOfASpeakerShareIsShownQuietly() {
		assertThat(matches(KNOTS.subList(0, 2))).extracting(Match::verdict).containsExactly(EventVerdict.SHARED_TEXT);
	}

	@Test
	void aLongFooterUnderShortTextsMakesNoTalkOfThem() {
		List<Talk> talks = KNOTS.stream()
			.map((text) -> talk(text.substring(0, 40), text + "\n\n" + FOOTER + " " + LONG_FOOTER, KNOTS.indexOf(text)))
			.toList();
		assertThat(matchesOf(talks)).isEmpty();
	}

	@Test
	void oneTalkUnderManyTitlesIsFoundUnderEach() {
		List<Talk> talks = KNOTS.stream()
			.map((title) -> talk(title.substring(0, 40), KNOTS.get(0) + " " + KNOTS.get(1), KNOTS.indexOf(title)))
			.toList();
		assertThat(matchesOf(talks)).hasSize(4).extracting(Match::verdict).containsOnly(EventVerdict.SAME_TALK);
	}

	@Test
	void thePartsOfACourseAreNotOneEvent() {
		List<Talk> talks = List.of(talk("A tour of the knots (1 of 3)", KNOTS.get(0), 1),
				talk("Tour of the knots (3 of 3)", KNOTS.get(0), 1));
		assertThat(matchesOf(talks)).extracting(Match::verdict).containsExactly(EventVerdict.SHARED_TEXT);
	}

	@Test
	void whatIsHeldAtThreeHoursOfADayIsGivenAgain() {
		assertThat(matchesOf(hours(10, 11))).extracting(Match::verdict).containsExactly(EventVerdict.SAME_EVENT);
		assertThat(matchesOf(hours(10, 11, 12))).extracting(Match::verdict)
			.containsExactly(EventVerdict.SAME_TALK, EventVerdict.SAME_TALK);
		assertThat(matchesOf(hours(10, 10, 11, 12))).extracting(Match::verdict)
			.containsExactly(EventVerdict.SAME_EVENT, EventVerdict.SAME_TALK, EventVerdict.SAME_TALK);
	}

	@Test
	void aTalkIsKnownByTitleSpeakerAndAPassageOfItsText() {
		String rewritten = KNOTS.get(1) + " " + KNOTS.get(0) + " " + KNOTS.get(2);
		String old = KNOTS.get(3) + " " + KNOTS.get(4) + " " + KNOTS.get(0);
		assertThat(matchesOf(List.of(talk("Ropes in the harbour", rewritten, 1), talk("Ropes in the harbour", old, 9))))
			.extracting(Match::verdict)
			.containsExactly(EventVerdict.SAME_TALK);
		assertThat(
				matchesOf(List.of(talk("Ropes in the harbour", rewritten, 1), talk("Eyes of three strands", old, 9))))
			.extracting(Match::verdict)
			.containsExactly(EventVerdict.SHARED_TEXT);
	}

	@Test
	void anEveningIsNoneOfItsTalks() {
		LocalDateTime start = LocalDate.of(2031, 5, 1).atTime(18, 0);
		String evening = "Welcome to the last evening of the year, with soup. The bowline with one hand: "
				+ KNOTS.get(0) + " Sheet bends until they break: " + KNOTS.get(1)
				+ " Bring a lamp, the stairs are dark.";
		Talk talk = talk("The bowline with one hand", KNOTS.get(0), start);
		assertThat(matchesOf(List.of(talk, talk("Harbour evening in November", evening, start))))
			.extracting(Match::verdict)
			.containsExactly(EventVerdict.SHARED_TEXT);
		String announced = "The bowline with one hand. " + KNOTS.get(0);
		assertThat(matchesOf(List.of(talk, talk("Harbour talk in November", announced, start))))
			.extracting(Match::verdict)
			.containsExactly(EventVerdict.SAME_EVENT);
	}

	@Test
	void whereToDialIsNoAbstract() {
		String call = "Join the video meeting https://call.example.org/j/86420 Meeting ID: 864 20 975 Code: 31415926";
		assertThat(matchesOf(List.of(talk(null, call, 1), talk(null, call, 2)))).isEmpty();
	}

	@Test
	void whatAGroupPutsUnderMeetingsWithoutATitleIsNotFound() {
		List<Talk> talks = IntStream.rangeClosed(1, 5).mapToObj((day) -> talk(null, LONG_FOOTER, day)).toList();
		assertThat(matchesOf(talks)).isEmpty();
	}

	@Test
	void whatASeriesPutsUnderItsOwnTitleIsNotFound() {
		List<String> titles = List.of("Knots on Fridays", "Knots on Fridays: a guest",
				"Knots on Fridays: the eye splice", "Knots on Fridays in the rain", "Knots on Fridays with soup");
		List<Talk> talks = IntStream.range(0, 5)
			.mapToObj((i) -> talk(titles.get(i), KNOTS.get(i) + "\n\n" + LONG_FOOTER, i))
			.toList();
		assertThat(matchesOf(talks)).isEmpty();
	}

	@Test
	void twoTalksWithoutATitleAreOneByTheirText() {
		assertThat(matchesOf(List.of(talk(null, KNOTS.get(0), 1), talk(null, KNOTS.get(0), 2))))
			.extracting(Match::verdict)
			.containsExactly(EventVerdict.SAME_TALK);
	}

	private static List<Match> matches(List<String> texts) {
		return matchesOf(texts.stream().map((text) -> talk(text.substring(0, 40), text + "\n\n" + FOOTER, 1)).toList());
	}

	private static List<Match> matchesOf(List<Talk> talks) {
		Map<Talk, Event> others = new LinkedHashMap<>();
		for (Talk talk : talks.subList(1, talks.size())) {
			Event event = mock();
			given(event.id()).willReturn((long) others.size());
			others.put(talk, event);
		}
		return DuplicateCheck.matches(talks.get(0), others);
	}

	private static List<Talk> hours(int... hours) {
		return IntStream.of(hours)
			.mapToObj((hour) -> talk("A tour of the rope loft", KNOTS.get(0), LocalDate.of(2031, 5, 1).atTime(hour, 0)))
			.toList();
	}

	private static Talk talk(String title, String text, int day) {
		return talk(title, text, LocalDate.of(2031, 5, 1 + day).atTime(10, 0));
	}

	private static Talk talk(String title, String text, LocalDateTime start) {
		return Talk.of(
				EventDraft.builder().title(title).speaker("Per Lie", null, null, null).abstractText(text).build(), null,
				new Timeslot(start, start, ZoneOffset.UTC, start.toInstant(ZoneOffset.UTC),
						start.toInstant(ZoneOffset.UTC)));
	}

}
