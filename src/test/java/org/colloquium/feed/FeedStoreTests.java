package org.colloquium.feed;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPInputStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.test.util.ReflectionTestUtils;
import org.springframework.util.FileSystemUtils;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

class FeedStoreTests {

	private static final int READERS = 8;

	private static final int ANSWERS = 300;

	private final FeedStore store;

	FeedStoreTests() throws IOException {
		this.store = new FeedStore();
	}

	@AfterEach
	void clear() {
		this.store.clear();
	}

	@Test
	void writesAnAnswerOnce() throws IOException {
		AtomicInteger written = new AtomicInteger();
		for (int i = 0; i < 3; i++) {
			assertThat(text("one", false, written)).isEqualTo("one");
			assertThat(text("one", true, written)).isEqualTo("one");
		}
		assertThat(written).hasValue(1);
	}

	@Test
	void tidiesUpAfterAProcessThatWasKilled() throws IOException {
		Path killed = Files.createTempDirectory("colloquium-feeds");
		Files.writeString(killed.resolve("in-use"), "");
		Files.writeString(killed.resolve("answer"), "kept");
		FeedStore other = new FeedStore();
		assertThat(killed).doesNotExist();
		assertThat(folder(this.store)).exists();
		other.clear();
		assertThat(folder(other)).doesNotExist();
		assertThat(folder(this.store)).exists();
	}

	private static Path folder(FeedStore store) {
		return (Path) ReflectionTestUtils.getField(store, "folder");
	}

	@Test
	void keepsNothingOfAnAnswerThatFailed() throws IOException {
		assertThatIOException().isThrownBy(() -> this.store.get("failing", true, (out) -> {
			out.write('h');
			throw new IOException("Half of it is written");
		}));
		assertThat(folder(this.store)).isDirectoryNotContaining((file) -> !file.endsWith("in-use"));
		assertThat(text("failing", true, new AtomicInteger())).isEqualTo("failing");
	}

	@Test
	void writesAgainWhatSomebodyTidiedAway() throws IOException {
		AtomicInteger written = new AtomicInteger();
		Path folder = folder(this.store);
		text("one", true, written);
		Files.delete(folder.resolve("one"));
		assertThat(text("one", false, written)).isEqualTo("one");
		assertThat(written).hasValue(2);
		FileSystemUtils.deleteRecursively(folder);
		assertThat(text("one", true, written)).isEqualTo("one");
		assertThat(text("two", false, written)).isEqualTo("two");
		assertThat(ReflectionTestUtils.getField(this.store, "bytes"))
			.isEqualTo(6 + Files.size(folder.resolve("one.gz")));
	}

	@Test
	void forgetsTheOldestAnswersOnly() throws IOException {
		AtomicInteger written = new AtomicInteger();
		for (int i = 0; i <= 1_000; i++) {
			text("answer-" + i, false, written);
		}
		text("answer-1", false, written);
		text("answer-1000", false, written);
		assertThat(written).hasValue(1_001);
		text("answer-0", false, written);
		assertThat(written).hasValue(1_002);
	}

	@Test
	void letsReadersOfDifferentAnswersPastEachOther() throws InterruptedException {
		CountDownLatch done = new CountDownLatch(READERS);
		for (int i = 0; i < READERS; i++) {
			Thread reader = new Thread(() -> {
				for (int answer = 0; answer < ANSWERS; answer++) {
					String key = Long.toHexString(ThreadLocalRandom.current().nextLong());
					assertThat(text(key, true, new AtomicInteger())).isEqualTo(key);
				}
				done.countDown();
			});
			reader.setDaemon(true);
			reader.start();
		}
		assertThat(done.await(Duration.ofSeconds(60).toSeconds(), TimeUnit.SECONDS)).isTrue();
	}

	private String text(String key, boolean compressed, AtomicInteger written) {
		try (FeedStore.Kept kept = this.store.get(key, compressed, (out) -> {
			written.incrementAndGet();
			out.write(key.getBytes(StandardCharsets.UTF_8));
		})) {
			byte[] bytes = compressed ? new GZIPInputStream(kept.stream()).readAllBytes()
					: kept.stream().readAllBytes();
			return new String(bytes, StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
