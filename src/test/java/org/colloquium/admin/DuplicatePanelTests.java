package org.colloquium.admin;

import java.io.UnsupportedEncodingException;
import java.util.List;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import org.colloquium.duplicate.CommittingTest;
import org.colloquium.duplicate.DuplicateCheck;
import org.colloquium.duplicate.Report;
import org.colloquium.event.Event;
import org.colloquium.event.EventDraft;
import org.colloquium.event.EventFilter;
import org.colloquium.event.Events;
import org.colloquium.event.Programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

@CommittingTest
@WithMockUser(username = "edith", roles = "EDITOR")
class DuplicatePanelTests {

	private static final String CANALS = """
			Canals carry barges uphill by nothing but water and patience. We derive how many locks a hill of any \
			shape asks for, why the Dutch engineers of the seventeenth century built two too many, and which of \
			their ledgers prove that somebody had noticed but preferred to be paid by the lock.""";

	private static final String BELLS = """
			A cracked bell rings a minor third below the note that its founder had promised to the bishop. From \
			recordings of forty towers we reconstruct the cooling of the bronze, the hour of the day at which the \
			mould was opened, and in two cases the name of the apprentice who could not wait.""";

	private static final String MOSS = """
			Moss grows on the north side of a tree in books for children and everywhere else in the rain. The \
			seminar counts spores on nine thousand trunks, corrects them for the wind, and arrives at a compass \
			that is right as often as a coin, although it needs a microscope and a dry afternoon.""";

	private static final String KITES = """
			A kite on two lines draws more power than the turbine that is as tall as its lines are long. Flown in \
			figures of eight by a controller of forty parameters it stayed aloft for eleven days over the North \
			Sea, until a cormorant took an interest in the forty-first, which nobody had thought to bound.""";

	private static final String GONGS = """
			Struck at the rim a gong needs two seconds before it tells its pitch, and by then the orchestra has 			gone on. We fitted sixty strain gauges to an instrument from Wuhan, drove it until it cracked, and 			can now predict from the first four milliseconds which overtone will win the quarrel.""";

	private static final String LOOMS = """
			Eleven looms stand in the old spinning mill, and four of them still weave when somebody pulls the \
			cord. The exhibition follows a thread from the card with its punched holes to the carpet in the town \
			hall, and lets children punch cards that nobody has promised to weave.""";

	private static final String BIO = """
			Lena Oster has built harbours in four countries and a lighthouse in none. She studied hydraulics in \
			Delft, wrote her thesis on the silt of the Ems, and now heads a group of twelve who measure the tides \
			with instruments that they cast themselves from the tin of old organ pipes.""";

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Programme programme;

	@Autowired
	private Events events;

	@Autowired
	private DuplicateCheck duplicates;

	@Test
	void showsWhileTypingThatAnAbstractIsThereTwiceAndSavesNothing() throws Exception {
		long before = this.events.count();
		Document panel = page(post("/admin/events/duplicates").param("abstractText", CANALS + "\r\n\r\n" + CANALS));
		assertThat(panel.select(".found-one h3").eachText()).containsExactly("The abstract says something twice");
		assertThat(panel.select(".found-one mark")).hasSize(2).allMatch((mark) -> mark.text().matches("①.Canals.*"));
		assertThat(panel.select("button[name=mend]").attr("data-mends")).isEqualTo("abstractText");
		assertThat(this.events.count()).isEqualTo(before);
	}

	@Test
	void leavesOneCopyAndEverythingElseAsTyped() throws Exception {
		Document page = page(post("/admin/events/mend").param("abstractText", CANALS + "\r\n\r\n" + CANALS)
			.param("title", "Half <typed>")
			.param("date", "2096-02-30")
			.param("mend", "abstract:REPEATED_WITHIN:abstract"));
		assertThat(page.getElementById("abstractText").wholeText().strip()).isEqualTo(CANALS);
		assertThat(page.getElementById("title").val()).isEqualTo("Half <typed>");
		assertThat(page.getElementById("date").val()).isEqualTo("2096-02-30");
		assertThat(page.select(".found-one")).isEmpty();
	}

	@Test
	void takesTheBioOutOfTheAbstract() throws Exception {
		Document page = page(post("/admin/events/mend").param("abstractText", CANALS + "\r\n\r\n" + BIO)
			.param("speakers[0].name", "Lena Oster")
			.param("speakers[0].bio", BIO)
			.param("mend", "abstract:BIO_IN_ABSTRACT:speakers[0].bio"));
		assertThat(page.getElementById("abstractText").wholeText().strip()).isEqualTo(CANALS);
		assertThat(page.getElementById("speakers[0].bio").wholeText().strip()).isEqualTo(BIO);
	}

	@Test
	void changesNothingWhenThereIsNothingToMendAnyMore() throws Exception {
		Document page = page(
				post("/admin/events/mend").param("abstractText", "Mended.").param("mend", "abstract:x:abstract"));
		assertThat(page.getElementById("abstractText").wholeText().strip()).isEqualTo("Mended.");
	}

	@Test
	void showsTheSameTalkUnderAnotherTitleAndDateWithThePassagesOfBothSides() throws Exception {
		Event known = enter("Bells and their founders", "2096-03-01T10:00", "Ida Klang", BELLS);
		Document panel = page(post("/admin/events/duplicates").param("title", "What the tower knows")
			.param("date", "2096-05-05")
			.param("startTime", "16:15")
			.param("speakers[0].name", "I. Klang")
			.param("abstractText", "Everybody is welcome. " + BELLS));
		assertThat(panel.select("h3").eachText()).containsExactly("This talk is entered already, for another time");
		assertThat(panel.text()).contains("Bells and their founders", "Ida Klang", "almost certain", "same speaker");
		assertThat(panel.select("blockquote")).hasSize(2)
			.allMatch((quote) -> quote.select("mark .passage-mark").text().equals("①"));
		assertThat(panel.select("a[target=_blank]").eachAttr("href")).contains("/admin/events/" + known.id());
	}

	@Test
	void askOnceBeforeTheSameEventIsSavedAgainAndNeverAfterwards() throws Exception {
		Event known = enter("Moss and north", "2096-03-02T10:00", "Uwe Farn", MOSS);
		Document page = page(moss("/admin/events"), 422);
		assertThat(page.text()).contains("Nothing is saved yet", "This event is entered already");
		assertThat(page.getElementById("abstractText").wholeText().strip()).isEqualTo(MOSS);
		assertThat(page.select(".asked button").text()).isEqualTo("Announce anyway: it is another talk");
		assertThat(page.select(".paste-box")).isEmpty();
		assertThat(page(this.mvc.get().uri("/admin/events/new")).select(".paste-box")).hasSize(1);
		String anyway = page.select(".asked button").attr("formaction");
		assertThat(moss(anyway)).hasRedirectedUrl("/admin");
		Event saved = titled("Compasses");
		Report again = this.duplicates.check(mossAgain(), saved.id());
		assertThat(again.matches()).isEmpty();
		assertThat(page(this.mvc.get().uri("/admin/events/" + saved.id())).select(".found-one")).isEmpty();
		assertThat(page(this.mvc.get().uri("/admin/events/" + known.id())).select(".found-one")).isEmpty();
	}

	@Test
	void doesNotAskAboutWhatThePanelHasShown() throws Exception {
		enter("Kites at sea", "2096-03-03T10:00", "Nils Drachen", KITES);
		String question = page(kites("/admin/events/duplicates")).select("input[name=seen]").attr("value");
		assertThat(kites("/admin/events").param("seen", "event:0:SAME_EVENT")).hasStatus(422);
		assertThat(kites("/admin/events").param("seen", question)).hasRedirectedUrl("/admin");
		Event saved = titled("Flying for power");
		assertThat(page(this.mvc.get().uri("/admin/events/" + saved.id())).select(".found-one h3").eachText())
			.as("nobody said that they differ")
			.containsExactly("This event is entered already");
	}

	@Test
	void remembersThatSomebodyTickedAnotherTalk() throws Exception {
		Event known = enter("Gongs", "2096-03-04T10:00", "Mei Tam", GONGS);
		String id = String.valueOf(known.id());
		MockMvcTester.MockMvcRequestBuilder panel = gongs("/admin/events/duplicates").param("different", id);
		assertThat(page(panel).getElementById("different-" + id).hasAttr("checked")).isTrue();
		assertThat(gongs("/admin/events").param("different", id).param("seen", "event:" + id + ":SAME_TALK"))
			.hasRedirectedUrl("/admin");
		assertThat(page(this.mvc.get().uri("/admin/events/" + titled("Gongs in general").id())).select(".found-one"))
			.isEmpty();
	}

	@Test
	void linksTheTwoTimesOfATalkThatIsGivenAgain() throws Exception {
		String sluices = "Sluices of the old canal were opened by the miller's clock, which lost a minute a day, and the "
				+ "villages below planted by it. We rebuilt the clock from its invoices, flooded a model valley with it "
				+ "for ninety days, and found the strips of barley exactly where the tithe map draws them.";
		Event known = enter("Sluices", "2096-03-08T10:00", "Greta Mühl", sluices);
		String id = String.valueOf(known.id());
		assertThat(sluices("/admin/events", sluices).param("repeated", id).param("seen", "event:" + id + ":SAME_TALK"))
			.hasRedirectedUrl("/admin");
		Document panel = page(sluices("/admin/events/duplicates", sluices).param("repeated", id));
		assertThat(panel.getElementById("repeated-" + id).hasAttr("checked")).isTrue();
		assertThat(page(this.mvc.get().uri("/events/" + known.id() + "/sluices")).select("h2").eachText())
			.contains("Also given on");
		Event again = titled("Barley by the clock");
		assertThat(page(this.mvc.get().uri("/admin/events/" + again.id())).select(".found-one")).isEmpty();
	}

	private MockMvcTester.MockMvcRequestBuilder sluices(String address, String text) {
		return post(address).param("title", "Barley by the clock")
			.param("date", "2096-09-08")
			.param("startTime", "10:00")
			.param("speakers[0].name", "Greta Mühl")
			.param("abstractText", text);
	}

	@Test
	void opensTheExistingTalkWithTheNewTime() throws Exception {
		Event known = this.programme.enter(EventDraft.builder()
			.title("A talk that moves")
			.start("2096-03-05T10:00")
			.location("Old hall")
			.speaker("Pia Umzug", null, null, null)
			.build());
		Document page = page(post("/admin/events/" + known.id() + "/moved").param("title", "Something else")
			.param("date", "2096-04-09")
			.param("startTime", "11:15")
			.param("abstractText", "New text"));
		assertThat(page.select("#event-form").attr("action")).isEqualTo("/admin/events/" + known.id());
		assertThat(page.getElementById("title").val()).isEqualTo("A talk that moves");
		assertThat(page.getElementById("date").val()).isEqualTo("2096-04-09");
		assertThat(page.getElementById("startTime").val()).isEqualTo("11:15");
		assertThat(page.getElementById("location").val()).isEqualTo("Old hall");
		assertThat(page.text()).contains("Nothing is saved yet: save to move it.");
		assertThat(this.events.read(known.id()).slot().day()).hasToString("2096-03-05");
	}

	@Test
	void warnsOfABioThatBelongsToSomebodyElseAndAcceptsItWhenTold() throws Exception {
		this.programme.enter(EventDraft.builder()
			.title("Silt")
			.start("2096-03-06T10:00")
			.speaker("Lena Oster", null, BIO, null)
			.build());
		Document page = page(wrongBio("/admin/events"), 422);
		assertThat(page.select(".found-one--grave h3").text()).isEqualTo("The bio of Tom Wick belongs to Lena Oster");
		assertThat(page.select(".asked button").text()).isEqualTo("Save anyway: it shall stand like this");
		assertThat(wrongBio("/admin/events?anyway=true")).hasRedirectedUrl("/admin");
		assertThat(page(this.mvc.get().uri("/admin/events/" + titled("Wicks").id())).select(".found-one--grave"))
			.isEmpty();
	}

	@Test
	void saysFirstWhatCannotBeSavedAtAll() throws Exception {
		Document page = page(post("/admin/events").param("abstractText", CANALS + "\n\n" + CANALS)
			.param("date", "2096-02-31")
			.param("startTime", "10:00")
			.param("title", "Locks"), 422);
		assertThat(page.text()).contains("is not a date and time that exists", "The abstract says something twice");
		assertThat(page.select(".asked")).isEmpty();
	}

	@Test
	void looksAtNothingThatIsTooLongToBeSaved() {
		assertThat(post("/admin/events/duplicates").param("abstractText", "word ".repeat(50_000))).hasStatusOk();
		assertThat(post("/admin/events/duplicates").param("speakers[0].name", "\ud800").param("different", "x"))
			.hasStatus(400);
		assertThat(post("/admin/events/duplicates").param("speakers[0].name", "\ud800")).hasStatusOk();
	}

	@Test
	void asksOfARowAboutTheOneBeforeAndTheOneAfterOnly() throws Exception {
		for (int day = 1; day < 10; day += 2) {
			enter("Exhibition: looms", "2094-04-0" + day + "T10:00", "Ida Faden", LOOMS);
		}
		Document panel = page(post("/admin/events/duplicates").param("title", "Exhibition: looms")
			.param("date", "2094-04-06")
			.param("startTime", "10:00")
			.param("speakers[0].name", "Ida Faden")
			.param("abstractText", LOOMS));
		assertThat(panel.select(".found-one").eachText()).filteredOn((found) -> found.contains("looms"))
			.hasSize(2)
			.anyMatch((found) -> found.contains("5 Apr"))
			.anyMatch((found) -> found.contains("7 Apr"));
	}

	private Event enter(String title, String start, String speaker, String text) {
		return this.programme.enter(EventDraft.builder()
			.title(title)
			.start(start)
			.speaker(speaker, null, null, null)
			.abstractText(text)
			.build());
	}

	private EventDraft mossAgain() {
		return EventDraft.builder()
			.title("Compasses")
			.start("2096-03-02T10:00")
			.speaker("Uwe Farn", null, null, null)
			.abstractText(MOSS)
			.build();
	}

	private MockMvcTester.MockMvcRequestBuilder moss(String address) {
		return post(address).param("title", "Compasses")
			.param("date", "2096-03-02")
			.param("startTime", "10:00")
			.param("speakers[0].name", "Uwe Farn")
			.param("abstractText", MOSS);
	}

	private MockMvcTester.MockMvcRequestBuilder kites(String address) {
		return post(address).param("title", "Flying for power")
			.param("date", "2096-03-03")
			.param("startTime", "10:00")
			.param("speakers[0].name", "Nils Drachen")
			.param("abstractText", KITES);
	}

	private MockMvcTester.MockMvcRequestBuilder gongs(String address) {
		return post(address).param("title", "Gongs in general")
			.param("date", "2096-06-03")
			.param("startTime", "10:00")
			.param("speakers[0].name", "Mei Tam")
			.param("abstractText", GONGS);
	}

	private MockMvcTester.MockMvcRequestBuilder wrongBio(String address) {
		return post(address).param("title", "Wicks")
			.param("date", "2096-07-03")
			.param("startTime", "10:00")
			.param("speakers[0].name", "Tom Wick")
			.param("speakers[0].bio", BIO);
	}

	private Event titled(String title) {
		List<Event> found = this.events.list(EventFilter.none().with("q", title).with("when", "all"), 10).getContent();
		return found.stream().filter((event) -> title.equals(event.title())).findFirst().orElseThrow();
	}

	private MockMvcTester.MockMvcRequestBuilder post(String address) {
		return this.mvc.post().uri(address).with(csrf());
	}

	private static Document page(MockMvcTester.MockMvcRequestBuilder request) throws UnsupportedEncodingException {
		return page(request, 200);
	}

	private static Document page(MockMvcTester.MockMvcRequestBuilder request, int status)
			throws UnsupportedEncodingException {
		MvcTestResult result = request.exchange();
		assertThat(result).hasStatus(status);
		return Jsoup.parse(result.getResponse().getContentAsString());
	}

}
