package org.colloquium.duplicate;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import org.colloquium.duplicate.Report.Match;
import org.colloquium.event.Event;
import org.colloquium.event.EventDraft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

class SharedTextTests {

	private static final String FOOTER = """
			Write to me below if you would like to see another knot, and I answer on Sundays. The ropes of this \
			course are for sale at the harbour shop, all year round.""";

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

	private static List<Match> matches(List<String> texts) {
		Map<Talk, Event> others = new LinkedHashMap<>();
		for (String text : texts.subList(1, texts.size())) {
			Event event = mock();
			given(event.id()).willReturn((long) others.size());
			others.put(talk(text), event);
		}
		return DuplicateCheck.matches(talk(texts.get(0)), others);
	}

	private static Talk talk(String text) {
		String title = text.substring(0, 40);
		return Talk.of(EventDraft.builder()
			.title(title)
			.speaker("Per Lie", null, null, null)
			.abstractText(text + "\n\n" + FOOTER)
			.build(), null, null);
	}

}
