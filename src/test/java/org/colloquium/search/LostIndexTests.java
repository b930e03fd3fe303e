package org.colloquium.search;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.util.FileSystemUtils;

import org.colloquium.event.Editions;
import org.colloquium.event.EventDraft;
import org.colloquium.event.EventFilter;
import org.colloquium.event.Programme;
import org.colloquium.index.IndexKeeper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

/**
 * A site whose index is lost or spoilt on disk while it runs.
 */
@SpringBootTest(properties = "spring.jpa.properties.hibernate.search.backend.directory.type=local-filesystem")
@DirtiesContext
class LostIndexTests {

	private static final int MANY = 300;

	@TempDir
	private static Path index;

	@Autowired
	private Programme programme;

	@Autowired
	private EventSearch search;

	@Autowired
	private IndexKeeper keeper;

	@Autowired
	private Editions editions;

	@DynamicPropertySource
	static void onDisk(DynamicPropertyRegistry properties) {
		properties.add("spring.jpa.properties.hibernate.search.backend.directory.root", index::toString);
	}

	@Test
	void findsWhatIsSavedAfterTheFilesWereDeleted() throws IOException {
		enter("Heliograph before");
		this.keeper.catchUp().join();
		long edition = this.editions.at(Instant.now()).revision();
		for (Path file : files("")) {
			Files.delete(file);
		}
		enter("Heliograph after");
		await().untilAsserted(() -> assertThat(found("heliograph")).isEqualTo(2));
		assertThat(this.editions.at(Instant.now()).revision()).as("edition, for what was answered meanwhile")
			.isGreaterThan(edition + 1);
	}

	@Test
	void makesAnIndexAnewOfWhichTheFolderIsGone() throws IOException {
		enter("Pigeon before");
		this.keeper.catchUp().join();
		FileSystemUtils.deleteRecursively(index);
		enter("Pigeon after");
		await().untilAsserted(() -> assertThat(found("pigeon")).isEqualTo(2));
	}

	@Test
	void makesAnIndexAnewOfWhichFilesWereCutShort() throws IOException {
		enterMany("Semaphore");
		for (Path file : files("_")) {
			try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
				channel.truncate(10);
			}
		}
		await().untilAsserted(() -> assertThat(found("semaphore")).isEqualTo(MANY));
	}

	@Test
	void makesAnIndexAnewOfWhichBytesAreOthers() throws IOException {
		enterMany("Telegraph");
		Random random = new Random(7);
		for (Path file : files("_")) {
			byte[] bytes = Files.readAllBytes(file);
			for (int i = 60; i < bytes.length - 60; i++) {
				bytes[i] = (byte) random.nextInt();
			}
			// into the file that is open
			try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
				channel.write(ByteBuffer.wrap(bytes));
			}
		}
		await().untilAsserted(() -> assertThat(found("telegraph")).isEqualTo(MANY));
	}

	private List<Path> files(String prefix) throws IOException {
		try (Stream<Path> files = Files.list(index.resolve("Event"))) {
			return files.filter((file) -> !file.endsWith("write.lock"))
				.filter((file) -> file.getFileName().toString().startsWith(prefix))
				.toList();
		}
	}

	/* Of a file of one page the operating system makes zeros of what is gone. */
	private void enterMany(String title) {
		this.programme.enterEach(IntStream.range(0, MANY).mapToObj((i) -> draft(title + " number " + i)).toList());
		this.keeper.catchUp().join();
	}

	private void enter(String title) {
		this.programme.enter(draft(title));
	}

	private static EventDraft draft(String title) {
		return EventDraft.builder().title(title).start("2098-07-01T10:00").build();
	}

	private long found(String words) {
		return this.search.search(EventFilter.none().with("q", words), 50).map(SearchResults::total).orElse(-1L);
	}

}
