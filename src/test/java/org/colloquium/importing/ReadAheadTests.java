package org.colloquium.importing;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

import org.springframework.http.MediaType;

import org.colloquium.event.EventDraft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class ReadAheadTests {

	private static final int MANY = 10_050;

	private final List<Integer> prepared = new ArrayList<>();

	private final AtomicInteger read = new AtomicInteger();

	private final AtomicReference<Thread> thread = new AtomicReference<>();

	@Test
	void handsOverEveryItemInOrderAfterItWasPrepared() throws IOException {
		List<Integer> taken = new ArrayList<>();
		ahead(MANY).read(InputStream.nullInputStream(), (items) -> items.forEach((item) -> taken.add(item.line())));
		assertThat(taken).isEqualTo(IntStream.rangeClosed(1, MANY).boxed().toList());
		assertThat(this.prepared).isEqualTo(taken);
		assertThat(this.thread.get()).isNotSameAs(Thread.currentThread());
		assertThat(this.thread.get().isAlive()).isFalse();
	}

	@Test
	void takesNothingFromAnEmptySource() throws IOException {
		ahead(0).read(InputStream.nullInputStream(), (items) -> {
			throw new IllegalStateException("Nothing was read");
		});
		assertThat(this.prepared).isEmpty();
	}

	@Test
	void holdsOnlyAFewItemsThatNobodyHasTakenYet() throws IOException {
		AtomicInteger taken = new AtomicInteger();
		AtomicInteger most = new AtomicInteger();
		ahead(MANY).read(InputStream.nullInputStream(), (items) -> {
			most.accumulateAndGet(this.read.get() - taken.get(), Math::max);
			taken.addAndGet(items.size());
		});
		assertThat(most.get()).isLessThan(4_000);
	}

	@Test
	void holdsFewerItemsThatAreLong() throws IOException {
		EventDraft draft = EventDraft.builder().abstractText("On and on. ".repeat(90_000)).build();
		List<Integer> sizes = new ArrayList<>();
		new ReadAhead(reader((items) -> {
			for (int line = 1; line <= 10; line++) {
				items.accept(new ImportedItem(line, draft, List.of()));
			}
		}), (items) -> {
		}).read(InputStream.nullInputStream(), (items) -> sizes.add(items.size()));
		assertThat(sizes).containsExactly(5, 5);
	}

	@Test
	void tellsThatTheSourceBrokeOff() {
		List<Integer> taken = new ArrayList<>();
		ReadAhead broken = new ReadAhead(reader((items) -> {
			items.accept(item(1));
			throw new IOException("The line went dead");
		}), (items) -> {
		});
		assertThatExceptionOfType(IOException.class)
			.isThrownBy(() -> broken.read(InputStream.nullInputStream(),
					(items) -> items.forEach((item) -> taken.add(item.line()))))
			.withMessage("The line went dead");
	}

	@Test
	void stopsReadingWhenTheItemsCannotBeSaved() {
		ReadAhead endless = new ReadAhead(reader((items) -> {
			while (true) {
				items.accept(item(this.read.incrementAndGet()));
			}
		}), (items) -> {
		});
		assertThatIllegalStateException().isThrownBy(() -> endless.read(InputStream.nullInputStream(), (items) -> {
			throw new IllegalStateException("The disk is full");
		})).withMessage("The disk is full");
		assertThat(this.thread.get().isAlive()).isFalse();
	}

	private ReadAhead ahead(int count) {
		return new ReadAhead(reader((items) -> {
			while (this.read.get() < count) {
				items.accept(item(this.read.incrementAndGet()));
			}
		}), (items) -> items.forEach((item) -> this.prepared.add(item.line())));
	}

	private static ImportedItem item(int line) {
		return new ImportedItem(line, null, List.of());
	}

	private SourceReader reader(Script script) {
		return new SourceReader() {

			@Override
			public MediaType type() {
				return MediaType.TEXT_PLAIN;
			}

			@Override
			public void read(InputStream source, Consumer<ImportedItem> items) throws IOException {
				ReadAheadTests.this.thread.set(Thread.currentThread());
				script.run(items);
			}

		};
	}

	/** What a source says. */
	private interface Script {

		void run(Consumer<ImportedItem> items) throws IOException;

	}

}
