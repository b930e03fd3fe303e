package org.colloquium.search;

import java.io.IOException;
import java.nio.file.Path;

import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import org.colloquium.event.Event;
import org.colloquium.event.EventDraft;
import org.colloquium.event.EventFilter;
import org.colloquium.event.Programme;
import org.colloquium.index.IndexKeeper;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A site that finds an index in which an earlier version of the program kept titles in
 * another way. It can be read, and nothing can be written to it.
 */
@SpringBootTest(properties = "spring.jpa.properties.hibernate.search.backend.directory.type=local-filesystem")
@DirtiesContext
class OutdatedIndexTests {

	@TempDir
	private static Path index;

	@Autowired
	private Programme programme;

	@Autowired
	private EventSearch search;

	@Autowired
	private IndexKeeper keeper;

	@DynamicPropertySource
	static void outdatedIndex(DynamicPropertyRegistry properties) throws IOException {
		IndexWriterConfig plain = new IndexWriterConfig(new WhitespaceAnalyzer());
		try (Directory directory = FSDirectory.open(index.resolve("Event"));
				IndexWriter writer = new IndexWriter(directory, plain)) {
			Document entry = new Document();
			entry.add(new StringField("__HSEARCH_type", "main", Field.Store.NO));
			entry.add(new StringField("__HSEARCH_id", "1000001", Field.Store.YES));
			entry.add(new StringField("said_title", "as it was", Field.Store.NO));
			writer.addDocument(entry);
		}
		properties.add("spring.jpa.properties.hibernate.search.backend.directory.root", index::toString);
	}

	@Test
	void savesWhatIsEnteredAndMakesTheIndexAnew() {
		this.keeper.catchUp().join();
		Event saved = this.programme
			.enter(EventDraft.builder().title("Old crockery").start("2098-07-01T10:00").build());
		this.keeper.catchUp().join();
		assertThat(this.search.search(EventFilter.none().with("q", "crockery"), 5).orElseThrow().hits())
			.extracting((hit) -> hit.event().id())
			.containsExactly(saved.id());
	}

}
