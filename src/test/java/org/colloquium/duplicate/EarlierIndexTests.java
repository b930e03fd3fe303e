package org.colloquium.duplicate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

import org.colloquium.event.Event;
import org.colloquium.event.EventDraft;
import org.colloquium.event.Programme;
import org.colloquium.index.IndexKeeper;
import org.colloquium.text.Words;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A site that finds an index written when the key of an entry could only be searched for.
 */
@SpringBootTest(properties = "spring.jpa.properties.hibernate.search.backend.directory.type=local-filesystem")
@DirtiesContext
class EarlierIndexTests {

	private static final String ABSTRACT = """
			A lighthouse keeper counts the ships that pass at night, and the fog counts them too. We compare his \
			books with those of the harbour, and find that one ship in seven came home without being seen.""";

	@TempDir
	private static Path index;

	@Autowired
	private Programme programme;

	@Autowired
	private IndexView view;

	@Autowired
	private IndexKeeper keeper;

	@DynamicPropertySource
	static void earlierIndex(DynamicPropertyRegistry properties) throws IOException {
		write("Event");
		write("Speaker");
		properties.add("spring.jpa.properties.hibernate.search.backend.directory.root", index::toString);
	}

	/**
	 * That index cannot be read by its keys, which shows at the start: it is made anew.
	 */
	@BeforeEach
	void awaitIndex() {
		this.keeper.catchUp().join();
	}

	@Test
	void findsWhatIsEnteredBesideEarlierEntries() {
		EventDraft draft = EventDraft.builder()
			.title("Ships that nobody saw")
			.start("2098-07-01T10:00")
			.abstractText(ABSTRACT)
			.build();
		Event one = this.programme.enter(draft);
		Event other = this.programme.enter(draft);
		assertThat(this.view.copy().eventsSharing(Stream.of(Words.of(ABSTRACT)), 10)).contains(one.id(), other.id());
	}

	private static void write(String type) throws IOException {
		IndexWriterConfig plain = new IndexWriterConfig(new WhitespaceAnalyzer());
		try (Directory directory = FSDirectory.open(index.resolve(type));
				IndexWriter writer = new IndexWriter(directory, plain)) {
			Document entry = new Document();
			entry.add(new StringField("__HSEARCH_type", "main", Field.Store.NO));
			entry.add(new StringField("__HSEARCH_id", "1000001", Field.Store.YES));
			entry.add(new LongPoint("key", 1_000_001));
			writer.addDocument(entry);
		}
	}

}
