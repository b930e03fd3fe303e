package org.colloquium.event;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.transaction.annotation.Transactional;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What gets into the way of an event.
 */
@SpringBootTest
@Transactional
class ClashTests {

	@Autowired
	private Programme programme;

	@Autowired
	private Clashes clashes;

	@Autowired
	private Holidays holidays;

	@Test
	void namesEveryRuleThatApplies() {
		Event there = this.programme.enter(EventDrafts.compilers().build());
		assertThat(rules(draft("17:00").location("TURING  hall").build())).containsExactly(ClashRule.ROOM_TAKEN);
		assertThat(rules(draft("17:00").speaker("grace hopper", null, null, null).build()))
			.containsExactly(ClashRule.SPEAKER_ELSEWHERE);
		assertThat(rules(draft("17:00").host("Ada King", null).build())).containsExactly(ClashRule.HOST_ELSEWHERE);
		assertThat(rules(draft("17:00").series("theory", null).build())).containsExactly(ClashRule.OTHER_SERIES);
		assertThat(rules(draft("17:00").series("computing-colloquium", null).build())).isEmpty();
		assertThat(found(draft("16:15").location("Turing Hall").build(), there.id())).isEmpty();
	}

	@Test
	void letsOneEventFollowAnother() {
		this.programme.enter(EventDrafts.compilers().build());
		assertThat(rules(draft("17:15").location("Turing Hall").build())).isEmpty();
	}

	@Test
	void countsDraftsButNotWhatIsOff() {
		Event there = this.programme.enter(EventDrafts.compilers().status("DRAFT", null).build());
		EventDraft draft = draft("16:30").location("Turing Hall").build();
		assertThat(rules(draft)).containsExactly(ClashRule.ROOM_TAKEN);
		Event on = this.programme.announce(there.id(), there.version());
		this.programme.cancel(there.id(), on.version(), null);
		assertThat(rules(draft)).isEmpty();
	}

	@Test
	void findsItHoweverMuchStandsBetweenTheEventsOfAPage() {
		List<EventDraft> between = IntStream.range(0, 510)
			.mapToObj((hour) -> EventDraft.builder()
				.title("Hour " + hour)
				.start(LocalDateTime.of(2099, 1, 2, 0, 0).plusHours(hour).toString())
				.build())
			.toList();
		Event first = this.programme.enter(EventDraft.builder().title("First").start("2099-01-01T10:00").build());
		this.programme.enterEach(between);
		DraftBuilder last = EventDraft.builder().title("Last").start("2099-03-01T10:00").location("Attic");
		Event late = this.programme.enter(last.build());
		Event other = this.programme.enter(last.title("At once").build());
		assertThat(this.clashes.ofEach(List.of(first, late))).containsOnlyKeys(late.id());
		assertThat(this.clashes.ofEach(List.of(first, late)).get(late.id())).extracting((clash) -> clash.other().id())
			.containsExactly(other.id());
	}

	@Test
	void findsWhatIsInTheWayOfSavedEvents() {
		Event one = this.programme.enter(EventDrafts.compilers().build());
		Event two = this.programme.enter(draft("16:30").location("Turing Hall").build());
		Event three = this.programme.enter(draft("19:30").location("Turing Hall").build());
		Map<Long, List<Clash>> found = this.clashes.ofEach(List.of(one, two, three));
		assertThat(found).containsOnlyKeys(one.id(), two.id());
		assertThat(found.get(one.id())).extracting(Clash::other).containsExactly(two);
	}

	@Test
	void knowsPublicHolidays() {
		assertThat(this.holidays.on(slot(draft("16:15").start("2027-08-01T10:00").build()), Locale.ENGLISH)).hasSize(1);
		assertThat(this.holidays.on(slot(draft("16:15").build()), Locale.ENGLISH)).isEmpty();
		assertThat(new Holidays(new HolidaySettings("")).on(slot(draft("16:15").start("2027-08-01T10:00").build()),
				Locale.ENGLISH))
			.isEmpty();
	}

	private static DraftBuilder draft(String time) {
		return EventDraft.builder().title("Another talk").start("2027-02-16T" + time);
	}

	private List<ClashRule> rules(EventDraft draft) {
		return found(draft, null).stream().flatMap((clash) -> clash.rules().stream()).toList();
	}

	private List<Clash> found(EventDraft draft, Long id) {
		return this.clashes.of(draft, slot(draft), id);
	}

	private Timeslot slot(EventDraft draft) {
		return this.programme.slotOf(draft).orElseThrow();
	}

}
