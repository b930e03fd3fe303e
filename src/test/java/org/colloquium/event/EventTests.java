package org.colloquium.event;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;

import org.springframework.test.util.ReflectionTestUtils;

import org.colloquium.shared.Refused;
import org.colloquium.shared.RichText;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

class EventTests {

	private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");

	private static final Instant NOW = Instant.parse("2027-01-15T09:00:00Z");

	private static final Instant LATER = NOW.plusSeconds(3600);

	private static final Topic NOTHING = new Topic(null, null, null, null, null);

	private static final Topic TOPIC = new Topic("The education of a computer", null, null, null, "en");

	private final Event event = saved(new Event(TOPIC, slot("2027-02-16T16:15", ZURICH), false, NOW));

	@Test
	void hasATitleOrASpeakerAndATime() {
		assertThat(new Event(NOTHING, slot("2027-02-16T16:15", ZURICH), true, NOW).title()).isNull();
		assertThatExceptionOfType(Refused.class)
			.isThrownBy(() -> new Event(NOTHING, slot("2027-02-16T16:15", ZURICH), false, NOW));
		assertThatNullPointerException().isThrownBy(() -> new Event(TOPIC, null, true, NOW));
	}

	@Test
	void doesNotLoseItsTitleAndItsSpeakersBoth() {
		this.event.describe(NOTHING);
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.event.lineUp(List.of(), Map.of()));
	}

	@Test
	void tellsCalendarsOfAnotherTimeOnce() {
		assertThat(rises((event) -> event.reschedule(slot("2027-02-16T16:15", ZURICH), NOW))).isZero();
		assertThat(rises((event) -> event.reschedule(slot("2027-02-16T17:15", ZURICH), NOW))).isEqualTo(1);
		assertThat(rises((event) -> event.reschedule(slot("2027-02-16T17:15", ZURICH), NOW))).isZero();
		assertThat(rises((event) -> event.reschedule(slot("2027-02-16T17:15", ZoneId.of("Europe/Berlin")), NOW)))
			.isEqualTo(1);
	}

	@Test
	void tellsCalendarsOfAnotherPlaceOnce() {
		assertThat(rises((event) -> event.relocate(new Venue(null, null), NOW))).isZero();
		assertThat(rises((event) -> event.relocate(new Venue("Turing Hall", null), NOW))).isEqualTo(1);
		assertThat(rises((event) -> event.relocate(new Venue("Turing Hall", null), NOW))).isZero();
		assertThat(rises((event) -> event.relocate(new Venue("Turing Hall", "https://meet.example.org/a"), NOW)))
			.isEqualTo(1);
	}

	@Test
	void tellsCalendarsOfAnotherStatusButNotOfAnotherMessage() {
		assertThat(rises((event) -> event.turn(EventStatus.ANNOUNCED, null, NOW))).isEqualTo(1);
		assertThat(rises((event) -> event.turn(EventStatus.ANNOUNCED, "Tea from four", NOW))).isZero();
		assertThat(rises((event) -> event.turn(EventStatus.CANCELLED, null, NOW))).isEqualTo(1);
		assertThat(rises((event) -> event.delete(NOW))).isEqualTo(1);
		assertThat(rises((event) -> event.restore(NOW))).isEqualTo(1);
	}

	@Test
	void doesNotTroubleCalendarsWithAnythingElse() {
		assertThat(rises((event) -> {
			event.describe(new Topic("Another title", new RichText("Text."), "Note", "Lecture", "fr"));
			event.admit(new Attendance("Everybody", "Free", true));
			event.tagWith(Set.of("compilers"));
			event.linkTo(List.of(new EventLink("slides", "https://example.org/slides")));
			event.comeFrom(new Source("list", "7"));
			event.touch(LATER);
		})).isZero();
		assertThat(this.event.updated()).isEqualTo(LATER);
		assertThat(this.event.created()).isEqualTo(NOW);
	}

	@Test
	void mayBeginInAnyStatusWithoutARevision() {
		for (EventStatus status : EventStatus.values()) {
			Event fresh = new Event(TOPIC, slot("2027-02-16T16:15", ZURICH), false, NOW);
			fresh.turn(status, null, NOW);
			fresh.relocate(new Venue("Turing Hall", null), NOW);
			assertThat(fresh.status()).isEqualTo(status);
			assertThat(fresh.sequence()).isZero();
		}
	}

	@Test
	void refusesAStepBackToADraftAndStaysAsItWas() {
		this.event.turn(EventStatus.ANNOUNCED, "On", NOW);
		int sequence = this.event.sequence();
		assertThatExceptionOfType(Refused.class).isThrownBy(() -> this.event.turn(EventStatus.DRAFT, null, LATER));
		assertThat(this.event.status()).isEqualTo(EventStatus.ANNOUNCED);
		assertThat(this.event.statusMessage()).isEqualTo("On");
		assertThat(this.event.sequence()).isEqualTo(sequence);
	}

	@Test
	void remembersWhenItWasFirstAnnounced() {
		assertThat(this.event.announced()).isNull();
		this.event.turn(EventStatus.ANNOUNCED, null, NOW);
		this.event.turn(EventStatus.CANCELLED, null, LATER);
		this.event.turn(EventStatus.ANNOUNCED, null, LATER);
		assertThat(this.event.announced()).isEqualTo(NOW);
	}

	@Test
	void isPublicOnlyWhileAnnouncedOnceAndNotDeleted() {
		assertThat(this.event.isPublic()).isFalse();
		this.event.turn(EventStatus.ANNOUNCED, null, NOW);
		assertThat(this.event.isPublic()).isTrue();
		this.event.turn(EventStatus.CANCELLED, null, NOW);
		assertThat(this.event.isPublic()).isTrue();
		this.event.delete(LATER);
		assertThat(this.event.isPublic()).isFalse();
	}

	@Test
	void isCalledByItsTitleInItsAddress() {
		assertThat(this.event.slug()).isEqualTo("the-education-of-a-computer");
		this.event.describe(new Topic("???", null, null, null, null));
		assertThat(this.event.slug()).isEqualTo("event");
	}

	private int rises(Consumer<Event> change) {
		int before = this.event.sequence();
		change.accept(this.event);
		return this.event.sequence() - before;
	}

	private static Event saved(Event event) {
		ReflectionTestUtils.setField(event, "id", 1L);
		return event;
	}

	private static Timeslot slot(String start, ZoneId zone) {
		return Timeslot.of(LocalDateTime.parse(start).atZone(zone),
				LocalDateTime.parse(start).atZone(zone).plus(Duration.ofHours(1)));
	}

}
