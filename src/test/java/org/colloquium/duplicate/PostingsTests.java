package org.colloquium.duplicate;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.NoMergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;

import org.colloquium.index.IndexedFields;

import static org.assertj.core.api.Assertions.assertThat;

class PostingsTests {

	private static final Map<Long, String> EVENTS = new TreeMap<>(
			Map.of(70L, "moss fog net", 80L, "moss fog net hill", 90L, "moss stone", 100L, "moss sand", 110L, "alone"));

	@Test
	void findsWhatSharesMostAndRareTermsCountForMore() throws IOException {
		Postings postings = postings(EVENTS, null);
		assertThat(postings.having(List.of("moss", "fog", "net", "hill"), 1, 10)).containsExactly(70L, 80L, 90L, 100L);
		assertThat(postings.having(List.of("moss", "fog"), 1, 2)).containsExactly(70L, 80L);
		assertThat(postings.having(List.of("moss", "fog"), 2, 10)).containsExactly(70L, 80L);
	}

	@Test
	void asksForAllTerms() throws IOException {
		Postings postings = postings(EVENTS, null);
		assertThat(postings.having(List.of("moss", "fog", "net"), 3, 10)).containsExactly(70L, 80L);
		assertThat(postings.having(List.of("moss", "stone"), 2, 10)).as("only one has both").isEmpty();
		assertThat(postings.having(List.of("alone"), 1, 10)).as("leads to itself").isEmpty();
		assertThat(postings.having(List.of(), 1, 10)).isEmpty();
	}

	@Test
	void forgetsWhatWasDeleted() throws IOException {
		Postings postings = postings(EVENTS, 70L);
		assertThat(postings.having(List.of("moss", "fog"), 1, 10)).containsExactly(80L, 90L, 100L);
	}

	@Test
	void knowsNothingOfAnEmptyIndex() throws IOException {
		assertThat(postings(Map.of(), null).having(List.of("moss"), 1, 10)).isEmpty();
	}

	/** Each event in a part of its own, as after many small imports. */
	private static Postings postings(Map<Long, String> events, Long deleted) throws IOException {
		IndexWriterConfig apart = new IndexWriterConfig(new WhitespaceAnalyzer())
			.setMergePolicy(NoMergePolicy.INSTANCE);
		try (Directory index = new ByteBuffersDirectory(); IndexWriter writer = new IndexWriter(index, apart)) {
			for (Map.Entry<Long, String> entry : events.entrySet()) {
				Document event = new Document();
				event.add(new TextField(FingerprintFields.TEXTS, entry.getValue(), Field.Store.NO));
				event.add(new NumericDocValuesField(IndexedFields.KEY, entry.getKey()));
				event.add(new StringField("id", entry.getKey().toString(), Field.Store.NO));
				// a second one in the same part keeps it when the first is deleted
				writer.addDocuments(List.of(event, new Document()));
				writer.commit();
			}
			if (deleted != null) {
				writer.deleteDocuments(new Term("id", deleted.toString()));
			}
			writer.commit();
			try (DirectoryReader reader = DirectoryReader.open(index)) {
				return Postings.of(reader, FingerprintFields.TEXTS);
			}
		}
	}

}
