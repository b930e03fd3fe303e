package org.colloquium.duplicate;

import java.time.Instant;
import java.util.HashSet;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;

import org.colloquium.event.DraftBuilder;
import org.colloquium.event.Event;
import org.colloquium.event.EventDraft;
import org.colloquium.event.Programme;
import org.colloquium.event.Repetitions;
import org.colloquium.people.PersonName;
import org.colloquium.people.Profile;
import org.colloquium.people.Speaker;
import org.colloquium.people.SpeakerRegister;
import org.colloquium.shared.NotFound;
import org.colloquium.shared.Refused;
import org.colloquium.shared.RichText;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

@CommittingTest
class FindingsTests {

	private static final String LIGHTHOUSE = """
			A lighthouse tells the ships where the rocks are, and says nothing of the way. We show how a network \
			of cheap beacons can tell the way as well, prove that seven of them are enough for any harbour, and \
			report on a winter in which no ship was lost although three of the seven were out of order.""";

	private static final String GLACIERS = """
			Glaciers remember the weather of ten thousand years in layers of a few millimetres each. The talk is \
			about reading them without melting them: radar from a sledge, a clock made of volcanic ash, and a \
			statistical model of snow that the wind has carried away before anybody could count it.""";

	@Autowired
	private IndexView index;

	@Autowired
	private Programme programme;

	@Autowired
	private Findings findings;

	@Autowired
	private Decisions decisions;

	@Autowired
	private DuplicateCheck duplicates;

	@Autowired
	private ProgrammeCheck check;

	@Autowired
	private FindingRepository repository;

	@Autowired
	private Repetitions repetitions;

	@Autowired
	private SpeakerRegister register;

	@Test
	void keepsWhatWasFoundWhenAnEventIsSaved() {
		Event first = enter("Beacons for any harbour", "2097-01-12T10:00", "Ruth Teitel", LIGHTHOUSE);
		Event second = enter("Seven beacons", "2097-01-12T10:00", "R. Teitel", LIGHTHOUSE.replace("winter", "spring"));
		Finding finding = between(first, second);
		assertThat(finding.verdict()).isEqualTo("SAME_EVENT");
		assertThat(finding.reasons()).contains(Reason.SIMILAR_ABSTRACT, Reason.SAME_SPEAKER, Reason.SAME_START);
		assertThat(this.findings.counts().get("SAME_EVENT")).isPositive();
		assertThat(this.findings.open(List.of("SAME_EVENT"), PageRequest.of(0, 50)).getContent())
			.extracting(Finding::id)
			.contains(finding.id());
	}

	@Test
	void dropsAFindingWhenTheTextWasMended() {
		Event first = enter("Layers of ash", "2097-02-12T10:00", "Noor Haddad", GLACIERS);
		Event second = enter("Sledges", "2097-02-19T10:00", "Jon Ask", GLACIERS);
		assertThat(between(first, second)).isNotNull();
		this.programme
			.change(second.id(), second.version(),
					draft("Sledges", "2097-02-19T10:00", "Jon Ask",
							"Dogs, runners, wax: what makes a sledge go, and what makes it stop where it should.")
						.build());
		assertThat(between(first, second)).isNull();
	}

	@Test
	void asksAboutEachOfARowWithTheNextOnly() {
		List<Event> days = IntStream.rangeClosed(1, 5)
			.mapToObj((day) -> enter("Exhibition: ice in layers", "2096-02-0" + day + "T10:00", "Mia Gran", GLACIERS))
			.toList();
		assertThat(row(days)).containsExactly("1-2", "2-3", "3-4", "4-5");
		Event between = enter("Exhibition: ice in layers", "2096-02-02T18:00", "Mia Gran", GLACIERS);
		assertThat(between(days.get(1), between)).isNotNull();
		assertThat(between(between, days.get(2))).isNotNull();
		assertThat(row(days)).containsExactly("1-2", "3-4", "4-5");
		this.programme.delete(between.id(), between.version());
		assertThat(row(days)).containsExactly("1-2", "2-3", "3-4", "4-5");
		Event third = days.get(2);
		this.programme.change(third.id(), third.version(),
				draft("Sledges", "2096-02-03T10:00", "Mia Gran", "Dogs, runners, wax, and what makes a sledge go.")
					.build());
		assertThat(row(days)).containsExactly("1-2", "2-4", "4-5");
	}

	@Test
	void settlesARowAtOnceAndOpensItAgain() {
		List<Event> days = IntStream.rangeClosed(1, 4)
			.mapToObj((day) -> enter("Exhibition: a harbour", "2096-04-0" + day + "T10:00", "Mia Gran", LIGHTHOUSE))
			.toList();
		Finding one = between(days.get(1), days.get(2));
		assertThat(this.decisions.row(one)).hasSize(3);
		this.decisions.repeatRow(one.id(), "an exhibition", "ada");
		assertThat(List.of(between(days.get(0), days.get(1)), between(days.get(2), days.get(3))))
			.allSatisfy((decided) -> {
				assertThat(decided.decision()).isEqualTo(Decision.REPEATED);
				assertThat(decided.remark()).isEqualTo("an exhibition");
			});
		assertThat(this.repetitions.of(days.get(0))).extracting(Event::id)
			.containsExactly(days.get(1).id(), days.get(2).id(), days.get(3).id());
		this.decisions.reopenRow(one.id());
		assertThat(between(days.get(0), days.get(1)).decision()).isNull();
		assertThat(this.repetitions.of(days.get(0))).isEmpty();
	}

	private List<String> row(List<Event> days) {
		List<String> row = new ArrayList<>();
		for (int i = 0; i < days.size(); i++) {
			for (int j = i + 1; j < days.size(); j++) {
				if (between(days.get(i), days.get(j)) != null) {
					row.add((i + 1) + "-" + (j + 1));
				}
			}
		}
		return row;
	}

	@Test
	void asksAgainOnlyAfterAMaterialChange() {
		Event first = enter("On bridges", "2097-03-12T10:00", "Ida Berg", bridges("cables"));
		Event second = enter("On bridges again", "2097-03-19T10:00", "Ola Dahl", bridges("cables"));
		this.decisions.decide(between(first, second).id(), Decision.DIFFERENT, "two bridges", "ada");
		assertThat(matches(second)).doesNotContain(first.id());
		Event typo = this.programme.change(second.id(), second.version(),
				draft("On bridges again", "2097-03-19T10:00", "Ola Dahl", bridges("chains")).build());
		Finding kept = between(first, second);
		assertThat(kept.decision()).isEqualTo(Decision.DIFFERENT);
		assertThat(kept.decidedBy()).isEqualTo("ada");
		assertThat(kept.remark()).isEqualTo("two bridges");
		assertThat(matches(typo)).doesNotContain(first.id());
		Event rewritten = this.programme.change(second.id(), typo.version(),
				draft("On bridges again", "2097-03-19T10:00", "Ola Dahl", bridges("cables") + " " + GLACIERS).build());
		assertThat(between(first, second).decision()).as("decision after the text was rewritten").isNull();
		assertThat(matches(rewritten)).contains(first.id());
	}

	@Test
	void remembersThatARepeatIsMeant() {
		String refrain = bridges("ropes") + "\n\n" + bridges("ropes");
		Event event = enter("A refrain", "2097-04-12T10:00", "Liv Moe", refrain);
		Finding finding = this.repository
			.findByKindAndLeftIdAndRightIdAndField(FindingKind.REPEAT, event.id(), 0, "abstract")
			.orElseThrow();
		assertThat(finding.verdict()).isEqualTo("REPEATED_WITHIN");
		EventDraft draft = draft("A refrain", "2097-04-12T10:00", "Liv Moe", refrain).build();
		assertThat(this.duplicates.check(draft, event.id()).repeats()).hasSize(1);
		this.decisions.decide(finding.id(), Decision.KEPT, null, "ada");
		assertThat(this.duplicates.check(draft, event.id()).repeats()).isEmpty();
		this.decisions.reopen(finding.id());
		assertThat(this.duplicates.check(draft, event.id()).repeats()).hasSize(1);
	}

	@Test
	void tellsBothEditorsWhoSaveTheSameMailInTheSameSecond() throws Exception {
		String text = LIGHTHOUSE + " " + bridges("threads");
		CyclicBarrier start = new CyclicBarrier(2);
		Callable<Event> saving = () -> {
			start.await();
			return enter("Of threads and lights", "2097-05-12T10:00", "Una Roe", text);
		};
		ExecutorService editors = Executors.newFixedThreadPool(2);
		try {
			Future<Event> one = editors.submit(saving);
			Future<Event> other = editors.submit(saving);
			Event first = one.get();
			Event second = other.get();
			assertThat(between(first, second)).isNotNull();
			assertThat(matches(first)).contains(second.id());
			assertThat(matches(second)).contains(first.id());
		}
		finally {
			editors.shutdownNow();
		}
	}

	@Test
	void findsOneBioInTwoRecordsThatWereEnteredByThemselves() {
		RichText bio = new RichText(bridges("bronze") + " She keeps the list of them in a drawer.");
		Instant now = Instant.parse("2097-05-12T10:00:00Z");
		Speaker first = this.register
			.add(new Profile(new PersonName("Solveig Bronseth"), "Bridge Office", bio, null, now));
		Speaker second = this.register.add(new Profile(new PersonName("S. Bronseth"), "Bridge Office", bio, null, now));
		Finding.Pair pair = Finding.Pair.ofSpeakers(first.id(), second.id());
		assertThat(this.repository.findByKindAndLeftIdAndRightIdAndField(pair.kind(), pair.left(), pair.right(), ""))
			.map(Finding::verdict)
			.contains("SAME_PERSON");
	}

	@Test
	void tellsStrangersNothingOfASpeakerWhoStandsInADraftAlone() {
		String bio = bridges("silver") + " He measures them by ear, at night, and sells the figures to nobody.";
		EventDraft draft = EventDraft.builder()
			.start("2097-05-20T10:00")
			.speaker("Torvald Silvernes", null, bio, null)
			.status("DRAFT", null)
			.build();
		this.programme.enter(draft);
		assertThat(this.duplicates.check(draft, null).people()).isNotEmpty();
		assertThat(this.duplicates.checkAmongPublic(draft, null).people()).isEmpty();
	}

	@Test
	void doesNotTellAnEventThatItsOwnSpeakerIsKnown() {
		String bio = "Kopra Lindqvist tunes church bells in the north, where frost has made most of them flat, and "
				+ "teaches her daughters to hear by how much before they climb.";
		EventDraft draft = EventDraft.builder()
			.start("2097-05-22T10:00")
			.speaker("Kopra Lindqvist", null, bio, null)
			.build();
		Event event = this.programme.enter(draft);
		assertThat(this.duplicates.check(draft, null).people()).isNotEmpty();
		assertThat(this.duplicates.check(draft, event.id()).people()).isEmpty();
	}

	@Test
	void findsTheSameWhenEverythingIsCompared() {
		Event first = enter("On dikes", "2097-06-12T10:00", "Maarten Vos", bridges("clay"));
		Event second = enter("On dikes", "2097-06-12T10:00", "M. Vos", bridges("clay"));
		Finding before = between(first, second);
		this.repository.delete(before);
		this.check.forget();
		ProgrammeCheck.Batch batch = this.check.next(first.id() - 1, 10);
		this.check.note(List.of(this.check.look(batch.parts(1).get(0), new HashSet<>(), this.index.copy())),
				batch.versions());
		Finding after = between(first, second);
		assertThat(after.verdict()).isEqualTo(before.verdict());
		assertThat(after.score()).isEqualTo(before.score());
		assertThat(this.check.next(first.id() - 1, 10).due()).as("compared already").isEmpty();
	}

	@Test
	void refusesARemarkThatIsTooLongAndAFindingThatIsNot() {
		Event first = enter("On dunes", "2097-07-12T10:00", "Per Lie", bridges("sand"));
		Event second = enter("On dunes", "2097-07-12T10:00", "P. Lie", bridges("sand"));
		long id = between(first, second).id();
		assertThatExceptionOfType(Refused.class).isThrownBy(
				() -> this.decisions.decide(id, Decision.DIFFERENT, "x".repeat(Decisions.REMARK_LENGTH + 1), "ada"));
		assertThat(between(first, second).decision()).isNull();
		assertThatExceptionOfType(NotFound.class)
			.isThrownBy(() -> this.decisions.decide(-1, Decision.DIFFERENT, null, "ada"));
	}

	private static String bridges(String what) {
		return "A bridge is a promise that " + what
				+ " will hold. We look at forty that did not, sort the reasons by who could have known, "
				+ "and find that in thirty of them somebody did know and had nobody to tell, not even a book to write it in.";
	}

	private Event enter(String title, String start, String speaker, String text) {
		return this.programme.enter(draft(title, start, speaker, text).build());
	}

	private static DraftBuilder draft(String title, String start, String speaker, String text) {
		return EventDraft.builder().title(title).start(start).speaker(speaker, null, null, null).abstractText(text);
	}

	private Finding between(Event one, Event other) {
		Finding.Pair pair = Finding.Pair.ofEvents(one.id(), other.id());
		return this.repository.findByKindAndLeftIdAndRightIdAndField(pair.kind(), pair.left(), pair.right(), "")
			.orElse(null);
	}

	private List<Long> matches(Event event) {
		EventDraft draft = draft(event.title(), event.slot().start().toString(), event.speakers().get(0).name(),
				event.topic().abstractText().source())
			.build();
		return this.duplicates.check(draft, event.id()).matches().stream().map((match) -> match.event().id()).toList();
	}

}
