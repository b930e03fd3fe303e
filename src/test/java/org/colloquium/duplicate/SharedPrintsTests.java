package org.colloquium.duplicate;

import java.io.IOException;
import java.util.List;

import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.store.Directory;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class SharedPrintsTests {

	private static final long ALONE = 0x0123_4567_89ab_cdefL;

	private static final long COMMON = 0x0fed_cba9_8765_4321L;

	private static final long NEGATIVE = -42L;

	@Test
	void asksOnlyForWhatStandsInTwoEvents() throws IOException {
		SharedPrints shared = shared(List.of(new long[] { ALONE, COMMON, NEGATIVE }, new long[] { COMMON, NEGATIVE }));
		assertThat(shared.test(COMMON)).isTrue();
		assertThat(shared.test(NEGATIVE)).isTrue();
		assertThat(shared.test(ALONE)).isFalse();
		assertThat(shared.test(7)).isFalse();
	}

	@Test
	void knowsThatNothingIsSharedInAnEmptyIndex() throws IOException {
		assertThat(shared(List.of()).test(COMMON)).isFalse();
	}

	/** Each event in a part of its own, as after many small imports. */
	private static SharedPrints shared(List<long[]> events) throws IOException {
		try (Directory index = new ByteBuffersDirectory();
				IndexWriter writer = new IndexWriter(index, new IndexWriterConfig(new WhitespaceAnalyzer()))) {
			for (long[] prints : events) {
				Document event = new Document();
				event.add(new TextField(FingerprintFields.TEXTS, IndexTerms.joined(prints), Field.Store.NO));
				writer.addDocument(event);
				writer.commit();
			}
			writer.commit();
			try (DirectoryReader reader = DirectoryReader.open(index)) {
				return SharedPrints.of(reader);
			}
		}
	}

}
