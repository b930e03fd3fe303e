package org.colloquium.search;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import org.colloquium.event.EventDraft;
import org.colloquium.event.EventFilter;
import org.colloquium.event.Programme;
import org.colloquium.index.IndexKeeper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A site that finds one index of which the list of its files is garbage, and another that
 * has lost that list.
 */
@SpringBootTest(properties = "spring.jpa.properties.hibernate.search.backend.directory.type=local-filesystem")
@DirtiesContext
class DamagedIndexTests {

	@TempDir
	private static Path index;

	@Autowired
	private Programme programme;

	@Autowired
	private EventSearch search;

	@Autowired
	private IndexKeeper keeper;

	@DynamicPropertySource
	static void damagedIndex(DynamicPropertyRegistry properties) throws IOException {
		Files.createDirectories(index.resolve("Event"));
		Files.writeString(index.resolve("Event/segments_1"), "this was a list");
		Files.createDirectories(index.resolve("Speaker"));
		Files.writeString(index.resolve("Speaker/_0.cfs"), "these were words");
		properties.add("spring.jpa.properties.hibernate.search.backend.directory.root", index::toString);
	}

	@Test
	void startsAndFindsWhatIsSaved() {
		this.keeper.catchUp().join();
		this.programme.enter(EventDraft.builder().title("Broken crockery").start("2098-07-01T10:00").build());
		assertThat(this.search.search(EventFilter.none().with("q", "crockery"), 5).orElseThrow().total()).isEqualTo(1);
		assertThat(index.resolve("Speaker/_0.cfs")).doesNotExist();
	}

}
