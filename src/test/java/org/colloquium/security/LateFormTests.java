package org.colloquium.security;

import java.util.List;

import jakarta.servlet.http.Cookie;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.mock.web.MockPart;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.servlet.FlashMap;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A session runs out while an editor types.
 */
@SpringBootTest(properties = "colloquium.admin.password=right password")
@AutoConfigureMockMvc
class LateFormTests {

	@Autowired
	private MockMvcTester mvc;

	private Cookie token;

	@Test
	void goesOnWithAFormThatWasSentTooLate() throws Exception {
		MockHttpSession session = send("Typed for an hour", "2099-02-30");
		// the panel beside the form asks in the background and must not take its place
		post("/admin/events/duplicates", session).header("X-Requested-With", "XMLHttpRequest").exchange();
		String page = goOn(session).getResponse().getContentAsString();
		assertThat(Jsoup.parse(page).getElementById("title").val()).isEqualTo("Typed for an hour");
		assertThat(Jsoup.parse(page).getElementById("date").val()).isEqualTo("2099-02-30");
		assertThat(Jsoup.parse(page).getElementById("abstractText").text()).isEqualTo("A long text");
		assertThat(page).contains("is not a date and time that exists");
	}

	@Test
	void announcesWhatWasToBeAnnounced() throws Exception {
		assertThat(goOn(send("Announced late", "2099-02-24"))).hasRedirectedUrl("/admin");
		assertThat(this.mvc.get().uri("/events?q=late")).bodyText().contains("Announced <mark>late</mark>");
	}

	@Test
	void goesOnWithWhatWasTypedBesideAFile() throws Exception {
		MvcTestResult form = this.mvc.get().uri("/login").exchange();
		this.token = form.getResponse().getCookie("XSRF-TOKEN");
		MvcTestResult sent = post("/admin/speakers", new MockHttpSession()).param("name", "Ada Late")
			.param("homepage", "nowhere")
			.param("editor", "admin")
			.contentType("multipart/form-data; boundary=x")
			.exchange();
		MvcTestResult signedIn = post("/login", (MockHttpSession) sent.getRequest().getSession())
			.param("username", "admin")
			.param("password", "right password")
			.exchange();
		MvcTestResult late = this.mvc.get()
			.uri(signedIn.getResponse().getRedirectedUrl())
			.session((MockHttpSession) signedIn.getRequest().getSession())
			.exchange();
		assertThat(late).hasStatus(422);
		assertThat(Jsoup.parse(late.getResponse().getContentAsString()).getElementById("name").val())
			.isEqualTo("Ada Late");
	}

	@Test
	void saysThatAFileWasNotKept() throws Exception {
		for (String homepage : List.of("nowhere", "https://example.org/ada")) {
			MvcTestResult late = sendPicture(homepage);
			Document page = Jsoup.parse(late.getResponse().getContentAsString());
			assertThat(page.getElementById("name").val()).isEqualTo("Ada Pictured");
			assertThat(page.getElementById("picture-again").text()).startsWith("Choose the picture again");
			assertThat(page.getElementById("picture-again").text()).contains("your session had run out");
		}
	}

	@Test
	void keepsNoFormThatDoesNotTellHowLongItIs() throws Exception {
		this.token = this.mvc.get().uri("/login").exchange().getResponse().getCookie("XSRF-TOKEN");
		MvcTestResult sent = post("/admin/events", new MockHttpSession()).header("Transfer-Encoding", "chunked")
			.param("title", "A long one")
			.exchange();
		assertThat(sent).hasRedirectedUrl("/login");
		assertThat(sent.getRequest().getSession().getAttribute("SPRING_SECURITY_SAVED_REQUEST")).isNull();
	}

	@Test
	void asksForThePasswordWhateverTheFormIsSaidToBe() throws Exception {
		this.token = this.mvc.get().uri("/login").exchange().getResponse().getCookie("XSRF-TOKEN");
		MvcTestResult sent = post("/admin/events", new MockHttpSession()).header("Content-Type", "///;;=,").exchange();
		assertThat(sent).hasRedirectedUrl("/login");
	}

	/** Leads to the form again, in which all else was saved if it was right. */
	private MvcTestResult sendPicture(String homepage) throws Exception {
		this.token = this.mvc.get().uri("/login").exchange().getResponse().getCookie("XSRF-TOKEN");
		MockPart picture = new MockPart("picture", "ada.jpg", new byte[2_000_000]);
		MvcTestResult sent = post("/admin/speakers", new MockHttpSession()).multipart()
			.part(picture)
			.param("name", "Ada Pictured")
			.param("homepage", homepage)
			.param("editor", "admin")
			.contentType("multipart/form-data; boundary=x")
			.exchange();
		MockHttpSession session = (MockHttpSession) sent.getRequest().getSession();
		MvcTestResult signedIn = post("/login", session).param("username", "admin")
			.param("password", "right password")
			.exchange();
		MvcTestResult late = follow(signedIn);
		return (late.getResponse().getRedirectedUrl() != null) ? follow(late) : late;
	}

	private MvcTestResult follow(MvcTestResult answer) {
		MockMvcTester.MockMvcRequestBuilder next = this.mvc.get()
			.uri(answer.getResponse().getRedirectedUrl())
			.session((MockHttpSession) answer.getRequest().getSession());
		FlashMap kept = answer.getMvcResult().getFlashMap();
		return ((kept == null || kept.isEmpty()) ? next : next.flashAttrs(kept)).exchange();
	}

	@Test
	void sendsNothingInTheNameOfAnother() throws Exception {
		MockHttpSession session = send("Typed by a colleague", "2099-02-25", "colleague");
		MvcTestResult signedIn = post("/login", session).param("username", "admin")
			.param("password", "right password")
			.exchange();
		assertThat(signedIn).hasRedirectedUrl("/admin");
		assertThat(this.mvc.get().uri("/events?q=colleague")).bodyText().doesNotContain("Typed by");
	}

	private MockHttpSession send(String title, String date) throws Exception {
		return send(title, date, "admin");
	}

	private MockHttpSession send(String title, String date, String editor) throws Exception {
		MvcTestResult form = this.mvc.get().uri("/login").exchange();
		this.token = form.getResponse().getCookie("XSRF-TOKEN");
		MvcTestResult sent = post("/admin/events", new MockHttpSession()).param("title", title)
			.param("editor", editor)
			.param("date", date)
			.param("startTime", "16:15")
			.param("abstractText", "A long text")
			.exchange();
		assertThat(sent).hasStatus(302).hasRedirectedUrl("/login");
		return (MockHttpSession) sent.getRequest().getSession();
	}

	private MvcTestResult goOn(MockHttpSession session) {
		MvcTestResult signedIn = post("/login", session).param("username", "admin")
			.param("password", "right password")
			.exchange();
		String address = signedIn.getResponse().getRedirectedUrl();
		assertThat(address).startsWith("http://localhost/admin/events?");
		return this.mvc.get().uri(address).session((MockHttpSession) signedIn.getRequest().getSession()).exchange();
	}

	private MockMvcTester.MockMvcRequestBuilder post(String address, MockHttpSession session) {
		String masked = Jsoup.parse(loginPage()).selectFirst("input[name=_csrf]").val();
		return this.mvc.post().uri(address).session(session).cookie(this.token).param("_csrf", masked);
	}

	private String loginPage() {
		try {
			return this.mvc.get().uri("/login").cookie(this.token).exchange().getResponse().getContentAsString();
		}
		catch (java.io.UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
