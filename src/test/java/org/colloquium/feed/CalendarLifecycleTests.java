package org.colloquium.feed;

import java.io.UnsupportedEncodingException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

import biweekly.Biweekly;
import biweekly.component.VEvent;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import org.colloquium.MovableClock;
import org.colloquium.event.DraftBuilder;
import org.colloquium.event.Event;
import org.colloquium.event.EventDrafts;
import org.colloquium.event.EventMerging;
import org.colloquium.event.EventState;
import org.colloquium.event.Events;
import org.colloquium.event.Programme;
import org.colloquium.shared.Seen;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Somebody subscribed to a calendar; whatever becomes of an event, the next look tells.
 */
@FeedTest
class CalendarLifecycleTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Programme programme;

	@Autowired
	private Events events;

	@Autowired
	private EventMerging merging;

	@Autowired
	private MovableClock clock;

	private int sequence = -1;

	private Instant stamp = Instant.EPOCH;

	@AfterEach
	void startAgain() {
		this.clock.moveTo(MovableClock.START);
	}

	@Test
	void followsAnEventToItsEnd() {
		Event event = this.programme.enter(draft("life").build());
		String uid = "event-" + event.id() + "@colloquium.example.org";
		see("life", uid, "CONFIRMED", "2027-02-16T15:15:00Z", "Turing Hall");

		Event moved = later(() -> change(event, draft("life").start("2027-02-17T10:15").end("2027-02-17T11:15")));
		see("life", uid, "CONFIRMED", "2027-02-17T09:15:00Z", "Turing Hall");

		DraftBuilder elsewhere = draft("life").start("2027-02-17T10:15").end("2027-02-17T11:15").location("BC 420");
		Event relocated = later(() -> change(moved, elsewhere));
		see("life", uid, "CONFIRMED", "2027-02-17T09:15:00Z", "BC 420");

		Event postponed = later(() -> this.programme.postpone(relocated.id(), relocated.version(), null));
		assertThat(see("life", uid, "TENTATIVE", "2027-02-17T09:15:00Z", "BC 420").getSummary().getValue())
			.startsWith("POSTPONED: Grace Hopper");

		Event cancelled = later(() -> this.programme.cancel(postponed.id(), postponed.version(), "The speaker is ill"));
		VEvent off = see("life", uid, "CANCELLED", "2027-02-17T09:15:00Z", "BC 420");
		assertThat(off.getSummary().getValue()).startsWith("CANCELLED: Grace Hopper");
		assertThat(off.getDescription().getValue()).startsWith("This event is cancelled. The speaker is ill");

		Event revived = later(() -> this.programme.announce(cancelled.id(), cancelled.version()));
		see("life", uid, "CONFIRMED", "2027-02-17T09:15:00Z", "BC 420");

		Event deleted = later(() -> this.programme.delete(revived.id(), revived.version()));
		see("life", uid, "CANCELLED", "2027-02-17T09:15:00Z", "BC 420");

		later(() -> this.programme.restore(deleted.id()));
		see("life", uid, "CONFIRMED", "2027-02-17T09:15:00Z", "BC 420");
	}

	@Test
	void tellsWhichOfTwoIsOffAfterAMerge() {
		Event kept = this.programme.enter(draft("merged").build());
		Event lost = this.programme.enter(draft("merged").build());
		String uid = "event-" + lost.id() + "@colloquium.example.org";
		see("merged", uid, "CONFIRMED", "2027-02-16T15:15:00Z", "Turing Hall");
		EventState before = EventState.of(this.events.find(kept.id()).orElseThrow());
		later(() -> this.merging.merge(new Seen(kept.id(), kept.version()), new Seen(lost.id(), lost.version()),
				before));
		see("merged", uid, "CANCELLED", "2027-02-16T15:15:00Z", "Turing Hall");
		assertThat(calendar("/events/" + lost.id() + ".ics")).extracting((entry) -> entry.getStatus().getValue())
			.containsExactly("CANCELLED", "CONFIRMED");
		later(() -> this.merging.separate(kept.id(), lost.id(), before));
		see("merged", uid, "CONFIRMED", "2027-02-16T15:15:00Z", "Turing Hall");
	}

	@Test
	void forgetsAfterNinetyDaysWhatIsOff() {
		DraftBuilder draft = draft("forgotten").start("2027-12-16T16:15").end(null);
		Event cancelled = this.programme.enter(draft.build());
		this.programme.cancel(cancelled.id(), cancelled.version(), null);
		Event deleted = this.programme.enter(draft.title("Another").build());
		this.programme.delete(deleted.id(), deleted.version());
		assertThat(calendar("/series/forgotten.ics")).hasSize(2);
		this.clock.moveTo(MovableClock.START.plus(Duration.ofDays(89)));
		assertThat(calendar("/series/forgotten.ics")).hasSize(2);
		assertThat(this.mvc.get().uri("/events/" + deleted.id() + ".ics")).hasStatusOk();
		this.clock.moveTo(MovableClock.START.plus(Duration.ofDays(92)));
		assertThat(calendar("/series/forgotten.ics")).isEmpty();
		assertThat(this.mvc.get().uri("/events/" + deleted.id() + ".ics")).hasStatus(410);
		assertThat(this.mvc.get().uri("/events/" + cancelled.id() + ".ics")).hasStatusOk();
	}

	@Test
	void goesOnShowingWhatIsCancelledToWhoAsks() {
		Event event = this.programme.enter(draft("shown").build());
		this.programme.cancel(event.id(), event.version(), null);
		assertThat(calendar("/series/shown.ics?cancelled=show")).singleElement().satisfies((entry) -> {
			assertThat(entry.getStatus().getValue()).isEqualTo("CONFIRMED");
			assertThat(entry.getTransparency().isTransparent()).isTrue();
			assertThat(entry.getSummary().getValue()).startsWith("CANCELLED: ");
		});
	}

	@Test
	void neverTellsOfDrafts() {
		Event draft = this.programme.enter(draft("secret").status("DRAFT", null).build());
		assertThat(calendar("/series/secret.ics?when=all")).isEmpty();
		assertThat(this.mvc.get().uri("/events/" + draft.id() + ".ics")).hasStatus(404);
		this.programme.delete(draft.id(), draft.version());
		assertThat(calendar("/series/secret.ics?when=all")).isEmpty();
		assertThat(this.mvc.get().uri("/events/" + draft.id() + ".ics")).hasStatus(404);
	}

	private static DraftBuilder draft(String series) {
		return EventDrafts.compilers().series(series, series);
	}

	private Event change(Event event, DraftBuilder draft) {
		return this.programme.change(event.id(), event.version(), draft.build());
	}

	private <T> T later(Supplier<T> change) {
		this.clock.moveTo(this.clock.instant().plusSeconds(60));
		return change.get();
	}

	private VEvent see(String series, String uid, String status, String start, String place) {
		VEvent entry = calendar("/series/" + series + ".ics").stream()
			.filter((each) -> each.getUid().getValue().equals(uid))
			.findFirst()
			.orElseThrow();
		assertThat(entry.getStatus().getValue()).isEqualTo(status);
		assertThat(entry.getDateStart().getValue().toInstant()).isEqualTo(start);
		assertThat(entry.getLocation().getValue()).isEqualTo(place);
		assertThat(entry.getSequence().getValue()).isGreaterThan(this.sequence);
		assertThat(entry.getDateTimeStamp().getValue().toInstant()).isAfter(this.stamp)
			.isEqualTo(entry.getLastModified().getValue().toInstant());
		this.sequence = entry.getSequence().getValue();
		this.stamp = entry.getDateTimeStamp().getValue().toInstant();
		return entry;
	}

	private List<VEvent> calendar(String address) {
		try {
			String text = this.mvc.get().uri(address).exchange().getResponse().getContentAsString();
			return Biweekly.parse(text).first().getEvents();
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
