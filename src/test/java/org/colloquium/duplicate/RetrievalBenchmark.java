package org.colloquium.duplicate;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import org.colloquium.Benchmarks;
import org.colloquium.ColloquiumApplication;
import org.colloquium.event.DraftBuilder;
import org.colloquium.event.Event;
import org.colloquium.event.EventDraft;
import org.colloquium.event.Programme;
import org.colloquium.text.Field;
import org.colloquium.text.LabelledCorpora;
import org.colloquium.text.LabelledPair;

/**
 * Measures how many of the true pairs get as far as being compared: the one text is asked
 * for in a site that holds the other among all real talks. Lucene's {@code MoreLikeThis}
 * is asked the same in the same run, and may give as many answers.
 */
public final class RetrievalBenchmark {

	private static final int BATCH = 400;

	private static final LocalDateTime FIRST = LocalDateTime.of(1990, 1, 1, 8, 0);

	private final LabelledCorpora corpora = new LabelledCorpora();

	private final ConfigurableApplicationContext site;

	/** The texts in the site, each with its field, in the order of the events. */
	private final Map<String, Field> texts = new LinkedHashMap<>();

	private RetrievalBenchmark(ConfigurableApplicationContext site) {
		this.site = site;
	}

	public static void main(String[] args) throws IOException, InterruptedException {
		if (new LabelledCorpora().isAbsent()) {
			System.out.println("No labelled texts in " + new LabelledCorpora().folder() + "; nothing measured.");
			return;
		}
		Path directory = Files.createTempDirectory("retrieval");
		try (ConfigurableApplicationContext site = new SpringApplicationBuilder(ColloquiumApplication.class)
			.web(WebApplicationType.SERVLET)
			.run("--colloquium.data-dir=" + directory, "--server.port=0", "--server.address=127.0.0.1",
					"--spring.main.banner-mode=off", "--colloquium.admin.password=retrieval-benchmark")) {
			new RetrievalBenchmark(site).run();
		}
	}

	private void run() throws IOException, InterruptedException {
		List<LabelledPair> pairs = this.corpora.pairs().stream().filter(LabelledPair::label).toList();
		pairs.forEach((pair) -> this.texts.put(pair.b(), pair.field()));
		this.corpora.rows("talks.jsonl")
			.map((row) -> LabelledCorpora.text(row, "abstract"))
			.filter((text) -> !text.isBlank())
			.forEach((text) -> this.texts.putIfAbsent(text, Field.ABSTRACT));
		enter();
		Benchmarks.awaitComparison(this.site);
		SimilarTexts similar = new SimilarTexts(List.copyOf(this.texts.keySet()));
		System.out.printf("%nTrue pairs of which the one text is among the candidates of the other, with %d texts%n",
				this.texts.size());
		System.out.printf("%-20s %8s %8s %14s %26s%n", "", "pairs", "ours", "MoreLikeThis", "ms a question, each");
		for (String corpus : LabelledCorpora.NAMES) {
			measure(corpus, pairs.stream().filter((pair) -> pair.corpus().equals(corpus)).toList(), similar);
		}
	}

	private void enter() {
		Programme programme = this.site.getBean(Programme.class);
		TransactionTemplate transaction = new TransactionTemplate(this.site.getBean(PlatformTransactionManager.class));
		List<EventDraft> drafts = new ArrayList<>();
		this.texts.forEach((text, field) -> drafts.add(draft(text, field, drafts.size())));
		for (int from = 0; from < drafts.size(); from += BATCH) {
			List<EventDraft> batch = drafts.subList(from, Math.min(from + BATCH, drafts.size()));
			transaction.executeWithoutResult((status) -> {
				programme.enterEach(batch);
				programme.forget();
			});
		}
	}

	/** With a title and a time that lead nowhere. */
	private static EventDraft draft(String text, Field field, int number) {
		DraftBuilder draft = EventDraft.builder()
			.title("t" + Integer.toString(number, Character.MAX_RADIX))
			.start(FIRST.plusHours(number).toString());
		return (field == Field.BIO) ? draft.speaker("Nomen Nescio", null, text, null).build()
				: draft.abstractText(text).build();
	}

	private void measure(String corpus, List<LabelledPair> pairs, SimilarTexts similar) throws IOException {
		Candidates candidates = this.site.getBean(Candidates.class);
		TransactionTemplate transaction = new TransactionTemplate(this.site.getBean(PlatformTransactionManager.class));
		List<String> known = List.copyOf(this.texts.keySet());
		int ours = 0;
		int theirs = 0;
		Map<String, Long> times = new HashMap<>();
		for (LabelledPair pair : pairs) {
			Talk here = Talk.of(draft(pair.a(), pair.field(), -1), null, null);
			long start = System.nanoTime();
			boolean found = Boolean.TRUE
				.equals(transaction.execute((status) -> holds(candidates.eventsFor(here).values(), pair)));
			long between = System.nanoTime();
			boolean alike = similar.to(pair.a(), Candidates.SHARING)
				.stream()
				.anyMatch((place) -> known.get(place).equals(pair.b()));
			times.merge("ours", between - start, Long::sum);
			times.merge("theirs", System.nanoTime() - between, Long::sum);
			ours += found ? 1 : 0;
			theirs += alike ? 1 : 0;
			if (!found) {
				System.out.println("not among the candidates: " + corpus + ", " + pair.kind());
			}
		}
		System.out.printf("%-20s %8d %8.3f %14.3f %13.2f %12.2f%n", corpus, pairs.size(), (double) ours / pairs.size(),
				(double) theirs / pairs.size(), times.getOrDefault("ours", 0L) / 1e6 / pairs.size(),
				times.getOrDefault("theirs", 0L) / 1e6 / pairs.size());
	}

	private static boolean holds(Collection<Event> events, LabelledPair pair) {
		return events.stream()
			.flatMap((event) -> (pair.field() == Field.BIO) ? event.speakers().stream().map((person) -> person.bio())
					: Stream.of(event.topic().abstractText()))
			.anyMatch((text) -> text != null && letters(text.source()).equals(letters(pair.b())));
	}

	/** What entering a text leaves as it is. */
	private static String letters(String text) {
		return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("[^\\p{L}\\p{N}]", "");
	}

}
