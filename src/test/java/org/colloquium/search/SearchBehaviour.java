package org.colloquium.search;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.search.engine.backend.analysis.AnalysisToken;
import org.hibernate.search.mapper.orm.Search;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;

import org.colloquium.event.Event;
import org.colloquium.event.EventFilter;
import org.colloquium.event.EventFinder;
import org.colloquium.event.Events;
import org.colloquium.event.Programme;
import org.colloquium.index.IndexKeeper;
import org.colloquium.series.SeriesCatalog;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * How the search behaves, whatever index it asks: {@code LuceneSearchTests} says which.
 */
abstract class SearchBehaviour {

	@Autowired
	private Programme programme;

	@Autowired
	private Events events;

	@Autowired
	private SeriesCatalog catalog;

	@Autowired
	private EventSearch search;

	@Autowired
	private EventFinder finder;

	@Autowired
	private IndexKeeper keeper;

	@Autowired
	private EntityManagerFactory factory;

	@BeforeEach
	void enter() {
		this.keeper.catchUp().join();
		if (!this.programme.hasEvents()) {
			InventedProgramme.enter(this.programme);
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			muller               | Lifts that know where you want to go
			mueller              | Lifts that know where you want to go
			MÜLLER               | Lifts that know where you want to go
			lift cabins          | Lifts that know where you want to go
			Kolmogorow           | Counting what cannot be compressed
			compressing counts   | Counting what cannot be compressed
			kompression vorträge | Vom Packen der Koffer
			koffern              | Vom Packen der Koffer
			valises              | Des valises qui se rangent seules
			l'algebre            | Des valises qui se rangent seules
			obrien tides         | What the tide leaves behind
			aero                 | What the tide leaves behind
			harbour brid         | What the tide leaves behind
			robotics             | Hands for soft things
			omega groß           | The length of a proof
			theorem by lemma     | The length of a proof
			"soft things"        | Hands for soft things
			speaker:santos       | Hands for soft things
			title:hands robots   | Hands for soft things
			series:hydrology     | What the tide leaves behind
			turing hall koffer   | Vom Packen der Koffer
			""")
	void findsTheEventThatIsMeantFirst(String typed, String title) {
		assertThat(titles(typed)).first().isEqualTo(title);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|',
			textBlock = """
					words            | L’algèbre de Zoë's Müller, Mueller, Straße, L'Œuvre d'Ærø | algebre de zo muller muller strasse ouvre aro
					words_beginnings | Ærø 42                                                    | a ar 4 42
					words_en         | compressing the University's bridges                      | compress the univers bridg
					words_fr         | L'étude des valises rangées                               | etud des valis rang
					words_de         | die großen Häuser und Vorträge                            | die gross haus und vortrag
					""")
	void readsWordsInTheSameWay(String analyzer, String text, String read) {
		assertThat(Search.mapping(this.factory)
			.indexedEntity(Event.class)
			.indexManager()
			.analyze(analyzer, text)
			.stream()
			.map(AnalysisToken::term)
			.collect(Collectors.joining(" "))).isEqualTo(read);
	}

	@Test
	void leavesOutWhatIsUnwanted() {
		assertThat(titles("lifts")).contains("Lifts that know where you want to go", "Lifts and their music");
		assertThat(titles("lifts -music")).containsExactly("Lifts that know where you want to go");
		assertThat(titles("lifts -title:music")).containsExactly("Lifts that know where you want to go");
		assertThat(titles("-lifts")).isNotEmpty().noneMatch((title) -> title.contains("Lifts"));
	}

	@Test
	void takesAPhraseAsItIsWritten() {
		assertThat(titles("\"where you want\"")).containsExactly("Lifts that know where you want to go");
		assertThat(titles("\"you where want\"")).isEmpty();
		assertThat(titles("“where you want”")).containsExactly("Lifts that know where you want to go");
	}

	@Test
	void looksOnlyWhereItIsToldTo() {
		assertThat(titles("title:music")).containsExactly("Lifts and their music");
		assertThat(titles("music")).contains("Hands for soft things");
		assertThat(titles("speaker:music")).isEmpty();
		assertThat(titles("speaker:\"ines santos\"")).containsExactly("Hands for soft things");
	}

	@Test
	void knowsTitleAndSpeakerToMeanMoreThanAbstractAndBio() {
		assertThat(titles("music")).startsWith("Lifts and their music");
		assertThat(titles("bridges")).containsExactly("Bridges", "What the tide leaves behind",
				"Counting what cannot be compressed");
	}

	@Test
	void namesTheComingOfEqualsFirst() {
		assertThat(this.search.search(filter("q", "reading group"), 10).orElseThrow().hits())
			.extracting((hit) -> hit.event().slot().start().getYear())
			.containsExactly(2098, 2019, 2018);
	}

	@Test
	void keepsDraftsFromReaders() {
		assertThat(titles("confidential")).isEmpty();
		assertThat(this.events.list(filter("q", "confidential"), 10)).isEmpty();
		assertThat(this.events.listWithDrafts(filter("q", "confidential"), 10)).hasSize(1);
	}

	@Test
	void guessesOnlyWhereNothingSaysItExactly() {
		SearchResults exact = this.search.search(filter("q", "kolmogorov"), 10).orElseThrow();
		assertThat(exact.close()).isFalse();
		SearchResults close = this.search.search(filter("q", "kolmogorow complexitty"), 10).orElseThrow();
		assertThat(close.close()).isTrue();
		assertThat(close.suggestion()).isEqualTo("kolmogorov complexity");
	}

	@Test
	void findsNothingExactlyElsewhereInTheProgramme() {
		EventFilter coming = EventFilter.none().with("q", "compressed");
		SearchResults results = this.search.search(coming, 10).orElseThrow();
		assertThat(results.total()).isZero();
		assertThat(this.search.search(coming.with("when", "all"), 10).orElseThrow().total()).isEqualTo(1);
	}

	@Test
	void showsThePassageThatSaysIt() {
		Hit hit = this.search.search(filter("q", "passengers privacy"), 10).orElseThrow().hits().get(0);
		String passage = hit.passage()
			.stream()
			.map((piece) -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
			.collect(Collectors.joining());
		assertThat(passage).contains("[privacy]").contains("[passenger]").doesNotContain("**");
		assertThat(hit.mark("The privacy of none")).contains(new Piece("privacy", true));
	}

	@Test
	void countsWhatTheAnswersDifferIn() {
		Map<String, List<Facet.Count>> facets = this.search.search(filter("q", "lifts"), 10)
			.orElseThrow()
			.facets()
			.stream()
			.collect(Collectors.toMap(Facet::name, Facet::counts));
		Long vertical = this.catalog.findBySlug("vertical").orElseThrow().id();
		assertThat(facets.get("series")).containsExactly(new Facet.Count(vertical.toString(), 1));
		assertThat(facets.get("year")).containsExactly(new Facet.Count("2098", 1), new Facet.Count("2019", 1));
		assertThat(facets.get("material")).containsExactly(new Facet.Count("slides", 1));
	}

	@ParameterizedTest
	@CsvSource({ "series,vertical,1", "language,DE,1", "category,talk,2", "tag,LIFTS,1", "place,turing,1",
			"audience,everybody,1", "speaker,zoe-muller,1", "host,paula-winter,1", "material,slides,1",
			"from,2098-01-01,1", "to,2020-01-01,1", "series,nowhere,0", "speaker,nobody,0", "place,%,0" })
	void narrowsDownAsEveryListDoes(String parameter, String value, int found) {
		EventFilter filter = filter("q", "lifts OR koffer")
			.with("q", value.equals("DE") || value.equals("turing") ? "koffer" : "lifts")
			.with(parameter, value);
		assertThat(this.events.list(filter, 10).getTotalElements()).isEqualTo(found);
	}

	@ParameterizedTest
	@CsvSource({ "language,DE,1", "category,talk,2", "category,Talk,2", "tag,LIFTS,1", "place,turing,1", "place,%,0",
			"audience,everybody,1", "material,slides,1", "material,recording,0" })
	void listsWhatEventsHaveInCommonInTheOrderOfTime(String parameter, String value, int found) {
		EventFilter filter = EventFilter.none().with("when", "all").with(parameter, value);
		assertThat(this.finder.count(this.events.criteria(filter))).contains((long) found);
		assertThat(this.events.list(filter, 10).getContent()).hasSize(found)
			.isSortedAccordingTo(Comparator.<Event, Instant>comparing((event) -> event.slot().startsAt()).reversed());
	}

	@Test
	void looksForAPlaceOfAnyLength() {
		String halls = "\ud83c\udfdb Turing".repeat(50);
		for (String place : List.of("9".repeat(450), "?".repeat(450), halls)) {
			EventFilter filter = EventFilter.none().with("when", "all").with("place", place);
			assertThat(this.finder.count(this.events.criteria(filter))).as(place).contains(0L);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"", "\"\"", "(", ")", "a AND (b OR", "*", "?", "*:*", "[* TO *]", "/.*/", "a~2^3", "\\",
			"\\\\\"", "{!func}", "the", "of the and", "!!!", "-", "--", "-\"", "speaker:", "title:\"", "🎉", "🎉 lifts",
			"+-&&||!(){}[]^\"~*?:\\/", "null", "%", "_", "' or 1=1 --", "<script>alert(1)</script>", "العربية",
			"日本語 テスト", "a b c d e f g h i j k l m n o p q r s t u v w x y z",
			"kolmogorow kolmogorow kolmogorow kolmogorow kolmogorow kolmogorow kolmogorow kolmogorow kolmogorow",
			"x-y-z-1-2-3-4-5-6-7-8-9-0-a-b-c-d-e-f-g-h-i-j-k-l-m-n-o-p-q-r-s-t-u-v",
			"a-b-c-d e-f-g-h a-b-c-d e-f-g-h a-b-c-d e-f-g-h a-b-c-d e-f-g-h a-b-c-d e-f-g-h a-b-c-d e-f-g-h a-b-c-d",
			"lifts-koffer-lifts-koffer kolmogorow-winter-kolmogorow-winter lifts-koffer-lifts-koffer" })
	void answersWhateverIsAsked(String typed) {
		assertThat(this.search.search(filter("q", typed), 10)).isPresent();
	}

	@Test
	void findsSignsWithoutSpacesInTheirOrder() {
		this.programme
			.enter(InventedProgramme.draft("量子計算入門", "2098-04-06T16:15").speaker("樋口陽祐", null, null, null).build());
		this.programme.enter(InventedProgramme.draft("計算量と素子", "2098-04-07T16:15").build());
		assertThat(titles("量子計算")).containsExactly("量子計算入門");
		assertThat(titles("樋口陽")).containsExactly("量子計算入門");
		assertThat(titles("計算量")).containsExactly("計算量と素子");
		Hit hit = this.search.search(filter("q", "量子計算"), 10).orElseThrow().hits().get(0);
		assertThat(hit.mark(hit.event().title()).stream().filter(Piece::marked).map(Piece::text))
			.containsExactly("量子計算");
	}

	/* An index looks up no more than some thousand words for one question. */
	@ParameterizedTest
	@MethodSource
	void answersWordsWithoutSpacesOfAnyLength(String word) {
		for (String question : List.of(word, word + " lifts", "k " + word, "\"" + word + "\"", "-" + word,
				"title:" + word)) {
			assertThat(this.search.search(filter("q", question), 10)).as(question).isPresent();
		}
	}

	static Stream<String> answersWordsWithoutSpacesOfAnyLength() {
		Stream<String> repeated = Stream.of("x.y,z;", "kolmogorow-kolmogorov-", "ア", "k", "ж", "ﷺ", "क्",
				"\ud835\udcdc", "\ud83d\udc0b");
		String numbers = IntStream.range(0, 120).mapToObj(String::valueOf).collect(Collectors.joining("-"));
		String signs = IntStream.range(0, 490)
			.mapToObj((i) -> Character.toString(0x4E00 + i))
			.collect(Collectors.joining());
		return Stream.concat(
				repeated.flatMap((one) -> Stream.of(one.repeat(490 / one.length()), one.repeat(200 / one.length()))),
				Stream.of(numbers, signs, numbers.replaceAll("(-\\d+-\\d+-\\d+)-", "$1 ")));
	}

	@Test
	void givesNothingCloseWhereAnotherListSaysIt() {
		this.programme.enter(InventedProgramme.draft("Whisky", "2098-04-08T16:15").build());
		this.programme.enter(InventedProgramme.draft("Whiskey", "2098-04-09T16:15").series("stills", "Stills").build());
		SearchResults narrowed = this.search.search(filter("q", "whisky").with("series", "stills"), 10).orElseThrow();
		assertThat(narrowed.total()).isZero();
		assertThat(narrowed.close()).isFalse();
		assertThat(titles("whisky")).containsExactly("Whisky");
		assertThat(titles("whiskyy")).containsExactlyInAnyOrder("Whisky", "Whiskey");
	}

	@ParameterizedTest
	@ValueSource(strings = { "\"lifts music", "lifts AND music", "(lifts music", "lifts* music?", "+lifts +music",
			"lifts ~ music^2", "/lifts/ music\\" })
	void looksForTheWordsOfWhatCannotBeUnderstood(String typed) {
		assertThat(titles(typed)).first().isEqualTo("Lifts and their music");
	}

	@ParameterizedTest
	@ValueSource(strings = { "1", "1500", "999999", "999999999" })
	void hasNothingOnPagesThatAreNotThere(String page) {
		SearchResults results = this.search.search(filter("q", "lifts").with("page", page), 10).orElseThrow();
		assertThat(results.total()).isEqualTo(2);
		assertThat(results.hits()).isEmpty();
	}

	@Test
	void findsWhatWasSavedAMomentAgoAsItIsNow() {
		Event event = this.programme
			.enter(InventedProgramme.draft("A lantern in the archive", "2098-04-05T16:15").build());
		assertThat(titles("lantern")).containsExactly("A lantern in the archive");
		Event changed = this.programme.change(event.id(), event.version(),
				InventedProgramme.draft("A candle in the archive", "2098-04-05T16:15").build());
		assertThat(titles("title:lantern")).isEmpty();
		assertThat(titles("candle")).containsExactly("A candle in the archive");
		this.programme.delete(changed.id(), changed.version());
		assertThat(titles("candle")).isEmpty();
	}

	private List<String> titles(String typed) {
		return this.search.search(filter("q", typed), 10)
			.orElseThrow()
			.hits()
			.stream()
			.map((hit) -> hit.event().title())
			.toList();
	}

	private static EventFilter filter(String name, String value) {
		return EventFilter.parse(Map.of(name, new String[] { value }, "when", new String[] { "all" }));
	}

}
