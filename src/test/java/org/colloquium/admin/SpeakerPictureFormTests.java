package org.colloquium.admin;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;

import javax.imageio.ImageIO;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Transactional;

import org.colloquium.event.Event;
import org.colloquium.event.EventDraft;
import org.colloquium.event.Programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

/**
 * An editor gives a speaker a picture, which readers then see.
 */
@SpringBootTest
@AutoConfigureMockMvc
@Transactional
@WithMockUser(username = "admin", roles = "EDITOR")
class SpeakerPictureFormTests {

	@Autowired
	private MockMvcTester mvc;

	@Autowired
	private Programme programme;

	@Test
	void showsThePictureWhereReadersReadOfTheSpeaker() throws IOException {
		Event event = enter();
		long id = event.speakers().get(0).speaker().id();
		assertThat(page("/speakers/" + id + "/ada-king").select("img.portrait")).isEmpty();
		assertThat(send(id, picture(1000, 500), "Ada King", null)).hasStatus(302);
		String small = page("/speakers/" + id + "/ada-king").select("img.portrait").attr("src");
		assertThat(small).matches("/speakers/" + id + "/picture/[0-9a-f]{16}-small\\.jpg");
		Document read = page("/events/" + event.id() + "/" + event.slug());
		assertThat(read.select(".person img.portrait").attr("src")).isEqualTo(small);
		assertThat(read.select("script[type=application/ld+json]").html())
			.containsPattern("\"image\":\"http[^\"]*" + small.replace("-small.jpg", ".jpg\""));
		assertThat(send(id, null, "Ada King", "true")).hasStatus(302);
		assertThat(page("/speakers/" + id + "/ada-king").select("img.portrait")).isEmpty();
		assertThat(this.mvc.get().uri(small)).hasStatus(404);
	}

	@Test
	void servesAPictureForEverUnderItsOwnAddress() throws IOException {
		long id = enter().speakers().get(0).speaker().id();
		send(id, picture(1000, 500), "Ada King", null);
		String small = page("/speakers/" + id + "/ada-king").select("img.portrait").attr("src");
		MvcTestResult sent = this.mvc.get().uri(small).exchange();
		assertThat(sent).hasStatusOk()
			.hasContentType("image/jpeg")
			.hasHeader("Cache-Control", "max-age=31536000, public, immutable")
			.hasHeader("X-Content-Type-Options", "nosniff");
		assertThat(sent.getResponse().getContentAsByteArray()).startsWith(0xff, 0xd8);
		assertThat(this.mvc.get().uri(small).header("If-None-Match", sent.getResponse().getHeader("ETag")))
			.hasStatus(304);
		assertThat(this.mvc.get().uri(small.replace("-small", ""))).hasStatusOk();
		assertThat(this.mvc.get().uri("/speakers/" + id + "/picture/0000000000000000.jpg")).hasStatus(404);
		assertThat(this.mvc.get().uri("/speakers/" + id + "/picture/..%2fx")).hasStatus4xxClientError();
	}

	@Test
	void saysBesideTheFieldWhatIsWrongWithAFile() throws IOException {
		long id = enter().speakers().get(0).speaker().id();
		MvcTestResult sent = send(id, "no picture".getBytes(StandardCharsets.UTF_8), "Ada Byron", null);
		assertThat(sent).hasStatus(422);
		Document form = Jsoup.parse(sent.getResponse().getContentAsString());
		assertThat(form.select("#picture-error").text()).startsWith("This file is neither JPEG nor PNG.");
		assertThat(form.select("#picture").attr("aria-describedby")).isEqualTo("picture-error picture-hint");
		assertThat(form.select("#name").val()).isEqualTo("Ada Byron");
		assertThat(send(id, new byte[11 * 1024 * 1024], "Ada", null)).hasStatus(422)
			.bodyText()
			.contains("This file is larger than 10 MB.");
	}

	@Test
	void saysAllThatIsWrongAtOnce() throws IOException {
		long id = enter().speakers().get(0).speaker().id();
		MvcTestResult sent = send(id, "no picture".getBytes(StandardCharsets.UTF_8), "", null);
		Document form = Jsoup.parse(sent.getResponse().getContentAsString());
		assertThat(form.select("#picture-error").text()).startsWith("This file is neither JPEG nor PNG.");
		assertThat(form.select("#name-error").text()).isNotEmpty();
	}

	@Test
	void saysThatAFormShownAgainHasNotKeptTheFile() throws IOException {
		long id = enter().speakers().get(0).speaker().id();
		MvcTestResult sent = send(id, picture(10, 10), "", null);
		assertThat(sent).hasStatus(422);
		assertThat(Jsoup.parse(sent.getResponse().getContentAsString()).select("#picture-again").text())
			.startsWith("Choose the picture again");
	}

	@Test
	void leadsBackToTheFormFromAFileOfAnySize() throws IOException {
		long id = enter().speakers().get(0).speaker().id();
		for (String[] way : new String[][] { { "/admin/speakers/" + id, "/admin/speakers/" + id + "?oversized" },
				{ "/admin/speakers", "/admin/speakers/new?oversized" } }) {
			assertThat(this.mvc.post()
				.uri(way[0])
				.contentType("multipart/form-data; boundary=x")
				.content(new byte[33 * 1024 * 1024])).hasStatus(303).hasHeader("Location", way[1]);
			assertThat(page(way[1]).select("#picture-error").text()).isEqualTo("This file is larger than 10 MB.");
		}
	}

	private Event enter() {
		return this.programme.enter(EventDraft.builder()
			.title("Engines")
			.start("2098-05-01T10:00")
			.speaker("Ada King", "London", "Ada King counts.", null)
			.build());
	}

	private MvcTestResult send(long id, byte[] file, String name, String removal) {
		var form = this.mvc.post()
			.uri("/admin/speakers/" + id)
			.with(csrf())
			.multipart()
			.file(new MockMultipartFile("picture", "p.jpg", "image/jpeg", (file != null) ? file : new byte[0]))
			.param("version", page("/admin/speakers/" + id).select("input[name=version]").val())
			.param("name", name);
		return ((removal != null) ? form.param("removePicture", removal) : form).exchange();
	}

	private Document page(String address) {
		try {
			return Jsoup.parse(this.mvc.get().uri(address).exchange().getResponse().getContentAsString());
		}
		catch (UnsupportedEncodingException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private static byte[] picture(int width, int height) throws IOException {
		ByteArrayOutputStream file = new ByteArrayOutputStream();
		ImageIO.write(new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB), "jpeg", file);
		return file.toByteArray();
	}

}
