package org.colloquium.duplicate;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;

import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * Lucene's own way to find similar texts, to compare with: the 25 words of a text that
 * say most about it.
 */
final class SimilarTexts {

	private static final String FIELD = "text";

	private static final String KEY = "key";

	private final Analyzer analyzer = new EnglishAnalyzer();

	private final IndexSearcher searcher;

	private final MoreLikeThis similar;

	/**
	 * Reads texts.
	 * @param texts each is known by its place
	 */
	SimilarTexts(List<String> texts) throws IOException {
		ByteBuffersDirectory directory = new ByteBuffersDirectory();
		try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(this.analyzer))) {
			for (int i = 0; i < texts.size(); i++) {
				Document document = new Document();
				document.add(new TextField(FIELD, texts.get(i), Field.Store.NO));
				document.add(new StoredField(KEY, i));
				writer.addDocument(document);
			}
		}
		DirectoryReader reader = DirectoryReader.open(directory);
		this.searcher = new IndexSearcher(reader);
		this.similar = new MoreLikeThis(reader);
		this.similar.setAnalyzer(this.analyzer);
		this.similar.setMinTermFreq(1);
		this.similar.setMinDocFreq(1);
	}

	/** The places of those texts that are most like another one. */
	List<Integer> to(String text, int most) throws IOException {
		List<Integer> found = new ArrayList<>();
		for (ScoreDoc hit : this.searcher.search(this.similar.like(FIELD, new StringReader(text)), most).scoreDocs) {
			found.add(this.searcher.storedFields().document(hit.doc).getField(KEY).numericValue().intValue());
		}
		return found;
	}

}
