package org.colloquium.duplicate;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.search.mapper.orm.Search;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

import org.colloquium.event.DraftBuilder;
import org.colloquium.event.Editions;
import org.colloquium.event.Event;
import org.colloquium.event.EventDraft;
import org.colloquium.event.Programme;
import org.colloquium.index.IndexKeeper;
import org.colloquium.index.IndexUpkeep;
import org.colloquium.series.Series;
import org.colloquium.series.SeriesDetails;
import org.colloquium.series.SeriesRegister;
import org.colloquium.text.Words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@CommittingTest
class IndexCatchUpTests {

	private static final String ABSTRACT = """
			A loom that weaves by cards can weave a picture of its inventor. We follow the cards from the silk \
			houses of Lyon to the mill of the analytical engine, and ask what else they were able to carry.""";

	@Autowired
	private Programme programme;

	@Autowired
	private DuplicateCheck duplicates;

	@Autowired
	private IndexKeeper index;

	@Autowired
	private IndexUpkeep upkeep;

	@Autowired
	private Editions editions;

	@Autowired
	private SeriesRegister register;

	@Autowired
	private IndexView view;

	@Autowired
	private FingerprintIndex fingerprints;

	@Autowired
	private EntityManager entities;

	@Autowired
	private EntityManagerFactory factory;

	@Autowired
	private TransactionTemplate transaction;

	@Test
	void findsEventsAgainAfterTheIndexWasThrownAway() {
		Event event = this.programme.enter(draft("2098-03-04T10:00").build());
		Search.mapping(this.factory).scope(Object.class).workspace().purge();
		assertThat(found()).doesNotContain(event.id());
		assertThat(this.index.catchUp().join()).isPositive();
		assertThat(found()).contains(event.id());
		assertThat(this.index.catchUp().join()).as("mended the second time").isZero();
	}

	@Test
	void bringsAnOutdatedEntryUpToDate() {
		Event event = this.programme.enter(draft("2098-03-05T10:00").build());
		String after = "Another text altogether, about the tides in the Bay of Fundy and the mills that they drive "
				+ "twice a day, in and out, without a single grain of coal.";
		this.transaction.executeWithoutResult((status) -> {
			// as if the process had been killed between the two commits
			this.entities
				.createNativeQuery("update event set abstract_text = :text, version = version + 1 where id = :id")
				.setParameter("text", after)
				.setParameter("id", event.id())
				.executeUpdate();
		});
		assertThat(sharing(after)).doesNotContain(event.id());
		this.index.catchUp().join();
		assertThat(sharing(after)).contains(event.id());
	}

	@Test
	void findsWhatWasImportedWhileTheIndexWasCompared() {
		String text = "A lighthouse keeper counts the flashes of the next tower and notes each that he misses, so that "
				+ "after a year the fog of the whole coast can be drawn from forty such books.";
		EventDraft first = draft("2098-03-10T10:00").abstractText(text).build();
		EventDraft second = draft("2098-03-11T10:00").abstractText(text).build();
		List<Long> ids = new ArrayList<>();
		this.transaction.executeWithoutResult((status) -> {
			this.programme.enterEach(List.of(first, second)).forEach((entry) -> ids.add(entry.event().id()));
			this.upkeep.settle();
			this.index.catchUp().join();
		});
		await().untilAsserted(() -> assertThat(sharing(text)).containsAll(ids));
	}

	@Test
	void forgetsWhatAnImportToldThatWasTakenBack() {
		String text = "A ferryman writes down the height of the river whenever he crosses it, and the notes of his "
				+ "family reach back to a winter in which nobody crossed it at all for nine weeks.";
		List<EventDraft> drafts = List.of(draft("2098-03-12T10:00").abstractText(text).build(),
				draft("2098-03-13T10:00").abstractText(text).build());
		long edition = edition();
		this.transaction.executeWithoutResult((status) -> {
			this.programme.enterEach(drafts);
			this.upkeep.settle();
			assertThat(sharing(text)).hasSize(2);
			status.setRollbackOnly();
		});
		await().untilAsserted(() -> assertThat(sharing(text)).isEmpty());
		await().untilAsserted(
				() -> assertThat(edition()).as("edition, for what was answered meanwhile").isGreaterThan(edition));
	}

	@Test
	void isNotAskedWhileWhatItIsToKnowIsCommitted() throws Exception {
		CountDownLatch committing = new CountDownLatch(1);
		CountDownLatch end = new CountDownLatch(1);
		CompletableFuture<Void> saving = CompletableFuture
			.runAsync(() -> this.transaction.executeWithoutResult((status) -> {
				this.programme.enter(draft("2098-03-15T10:00").build());
				TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {

					@Override
					public void beforeCommit(boolean readOnly) {
						committing.countDown();
						IndexCatchUpTests.wait(end);
					}

				});
			}));
		wait(committing);
		assertThat(this.upkeep.settle(Duration.ofMillis(100))).isFalse();
		end.countDown();
		assertThat(this.upkeep.settle(Duration.ofSeconds(5))).isTrue();
		saving.get();
	}

	private static void wait(CountDownLatch latch) {
		try {
			assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
		}
		catch (InterruptedException ex) {
			throw new AssertionError(ex);
		}
	}

	@Test
	void beginsAnEditionOnceTheEntriesOfASeriesAreUpToDate() {
		Series looms = this.programme.enter(draft("2098-03-14T10:00").series("looms", "Looms").build()).series();
		long edition = edition();
		this.register.revise(looms.id(), looms.version(), new SeriesDetails("Power looms", null, null));
		// once for the change, and once for what was answered before the index knew of it
		await().untilAsserted(() -> assertThat(edition()).isGreaterThanOrEqualTo(edition + 2));
	}

	private long edition() {
		return this.editions.at(Instant.now()).revision();
	}

	@Test
	void dropsWhatIsSavedNoMore() {
		Event vanished = this.programme.enter(draft("2098-03-06T10:00").build());
		this.programme.enter(draft("2098-03-07T10:00").build());
		this.transaction.executeWithoutResult((status) -> {
			this.entities.createNativeQuery("update event set deleted = created, version = version + 1 where id = :id")
				.setParameter("id", vanished.id())
				.executeUpdate();
		});
		assertThat(sharing(ABSTRACT)).contains(vanished.id());
		this.index.catchUp().join();
		assertThat(sharing(ABSTRACT)).doesNotContain(vanished.id());
	}

	@Test
	void dropsWhatABackupKnowsNothingOf() {
		Event last = this.programme.enter(draft("2098-03-08T10:00").build());
		this.transaction.executeWithoutResult((status) -> {
			this.entities.createNativeQuery("update event set deleted = created, version = version + 1 where id = :id")
				.setParameter("id", last.id())
				.executeUpdate();
		});
		assertThat(sharing(ABSTRACT)).contains(last.id());
		this.index.catchUp().join();
		assertThat(sharing(ABSTRACT)).doesNotContain(last.id());
	}

	@Test
	void namesTheElderOfEqualsFirstWhereverTheyAreKept() {
		String text = "Of two clocks on one wall the heavier pendulum swings longer, as Huygens saw when he lay ill, "
				+ "and after half an hour both swing against each other as if they had agreed upon it.";
		Event elder = this.programme.enter(draft("2098-03-09T10:00").abstractText(text).build());
		Event younger = this.programme.enter(draft("2098-03-10T10:00").abstractText(text).build());
		this.programme.cancel(elder.id(), elder.version(), "No clock is right");
		assertThat(sharing(text)).containsExactly(elder.id(), younger.id());
		assertThat(this.transaction
			.<List<Long>>execute((status) -> this.view.copy().eventsSharing(Stream.of(Words.of(text)), 100)))
			.containsExactly(elder.id(), younger.id());
	}

	private static DraftBuilder draft(String start) {
		return EventDraft.builder().title("Cards that weave, cards that count").start(start).abstractText(ABSTRACT);
	}

	private List<Long> found() {
		EventDraft draft = draft("2098-05-06T10:00").build();
		return this.duplicates.check(draft, null).matches().stream().map((match) -> match.event().id()).toList();
	}

	private List<Long> sharing(String text) {
		return this.transaction.execute((status) -> this.fingerprints.eventsSharing(Stream.of(Words.of(text)), 100));
	}

}
