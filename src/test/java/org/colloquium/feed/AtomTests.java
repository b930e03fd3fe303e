package org.colloquium.feed;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.SyndFeedInput;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

import org.colloquium.MovableClock;
import org.colloquium.event.DraftBuilder;
import org.colloquium.event.Event;
import org.colloquium.event.EventDrafts;
import org.colloquium.event.Programme;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The Atom feeds as they are sent, read by Rome.
 */
@FeedTest
class AtomTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Programme programme;

	@Autowired
	private MovableClock clock;

	@AfterEach
	void startAgain() {
		this.clock.moveTo(MovableClock.START);
	}

	@Test
	void tellsOfAnnouncementsByTheirOwnTime() throws Exception {
		Event event = this.programme.enter(draft("told").title("A < B & \"C\" $x^2$")
			.abstractText("We sort in $\\mathcal{O}(n)$.<script>alert(1)</script>")
			.build());
		this.clock.moveTo(MovableClock.START.plusSeconds(600));
		Event moved = this.programme.change(event.id(), event.version(),
				draft("told").title("A < B & \"C\" $x^2$").abstractText("Later").location("BC 420").build());
		SyndFeed feed = feed("/series/told.atom");
		assertThat(feed.getTitle()).isEqualTo("Feeds – told");
		SyndEntry entry = feed.getEntries().get(0);
		assertThat(entry.getUri()).isEqualTo("http://colloquium.example.org/events/" + event.id());
		assertThat(entry.getTitle())
			.isEqualTo("Tue 16 Feb 2027, 16:15: Grace Hopper (Remington Rand): A < B & \"C\" x²");
		assertThat(entry.getPublishedDate().toInstant()).isEqualTo(MovableClock.START);
		assertThat(entry.getUpdatedDate().toInstant()).isEqualTo(moved.updated());
		assertThat(entry.getAuthors()).extracting((author) -> author.getName()).containsExactly("Grace Hopper");
		assertThat(entry.getEnclosures().get(0).getUrl()).endsWith("/events/" + event.id() + ".ics");
		assertThat(entry.getContents().get(0).getValue()).contains("BC 420", "<p>Later</p>").doesNotContain("script");
	}

	@Test
	void putsTheLatestAnnouncementFirst() throws Exception {
		this.programme.enter(draft("order").title("First told").build());
		this.clock.moveTo(MovableClock.START.plusSeconds(600));
		this.programme.enter(draft("order").title("Then told").start("2027-03-02T10:00").end(null).build());
		this.clock.moveTo(MovableClock.START.plusSeconds(1_200));
		this.programme.enter(draft("order").title("Last told").start("2027-02-23T10:00").end(null).build());
		assertThat(feed("/series/order.atom").getEntries())
			.extracting((entry) -> entry.getTitle().substring(entry.getTitle().lastIndexOf(": ") + 2))
			.containsExactly("Last told", "Then told", "First told");
	}

	@Test
	void tellsWhatBecameOfTheEvents() throws Exception {
		Event event = this.programme.enter(draft("changes").build());
		this.clock.moveTo(MovableClock.START.plusSeconds(60));
		event = this.programme.change(event.id(), event.version(),
				draft("changes").start("2027-02-17T10:15").end("2027-02-17T11:15").build());
		this.clock.moveTo(MovableClock.START.plusSeconds(120));
		event = this.programme.change(event.id(), event.version(),
				draft("changes").start("2027-02-17T10:15").end("2027-02-17T11:15").location("BC 420").build());
		this.clock.moveTo(MovableClock.START.plusSeconds(180));
		event = this.programme.cancel(event.id(), event.version(), "The speaker is ill");
		this.clock.moveTo(MovableClock.START.plusSeconds(240));
		this.programme.delete(event.id(), event.version());
		List<SyndEntry> entries = feed("/events/changes.atom?series=changes").getEntries();
		assertThat(entries).extracting((entry) -> entry.getTitle().substring(0, entry.getTitle().indexOf(':')))
			.containsExactly("Taken off the programme", "Cancelled", "Room changed", "Moved", "Announced");
		assertThat(entries.get(3).getContents().get(0).getValue())
			.contains("When: Wed 17 Feb 2027, 10:15 (Europe/Zurich) (before: Tue 16 Feb 2027, 16:15 (Europe/Zurich))");
		assertThat(entries.get(2).getContents().get(0).getValue()).contains("Where: BC 420 (before: Turing Hall)");
		assertThat(entries.get(1).getContents().get(0).getValue()).contains("The speaker is ill");
		assertThat(entries).extracting(SyndEntry::getUri).doesNotHaveDuplicates();
		assertThat(entries.get(4).getPublishedDate().toInstant()).isEqualTo(MovableClock.START);
	}

	@Test
	void tellsWhenARoomWasGivenUpForTheScreen() throws Exception {
		Event event = this.programme.enter(draft("screen").build());
		this.programme.change(event.id(), event.version(), draft("screen").location(null).build());
		assertThat(feed("/events/changes.atom?series=screen").getEntries())
			.extracting((entry) -> entry.getContents().get(0).getValue())
			.anySatisfy((content) -> assertThat(content).contains("Where: Online (before: Turing Hall)"))
			.hasSize(2);
	}

	@Test
	void tellsNothingOfDrafts() throws Exception {
		Event draft = this.programme.enter(draft("hush").status("DRAFT", null).build());
		this.programme.change(draft.id(), draft.version(),
				draft("hush").status("DRAFT", null).start("2027-02-18T10:15").end(null).build());
		assertThat(feed("/events/changes.atom?series=hush&when=all").getEntries()).isEmpty();
		assertThat(feed("/series/hush.atom?when=all").getEntries()).isEmpty();
	}

	private static DraftBuilder draft(String series) {
		return EventDrafts.compilers().series(series, series);
	}

	private SyndFeed feed(String address) throws Exception {
		String text = this.mvc.get().uri(address).exchange().getResponse().getContentAsString(StandardCharsets.UTF_8);
		return new SyndFeedInput().build(new StringReader(text));
	}

}
