package org.colloquium.importing;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.http.MediaType;

import static org.assertj.core.api.Assertions.assertThat;

class SourceEncodingTests {

	@ParameterizedTest
	@ValueSource(strings = { "ISO-8859-1", "UTF-16", "UTF-16LE", "windows-1252" })
	void followsWhatTheSenderSays(String name) throws IOException {
		String text = "Début à 14 h\n".repeat(5_000);
		InputStream source = new ByteArrayInputStream(text.getBytes(Charset.forName(name)));
		MediaType type = MediaType.parseMediaType("text/csv;charset=" + name);
		assertThat(SourceEncoding.utf8(type, source).readAllBytes()).asString(StandardCharsets.UTF_8).isEqualTo(text);
	}

	@Test
	void leavesAloneWhatIsSaidToBeUtf8OrNothing() throws IOException {
		InputStream source = InputStream.nullInputStream();
		assertThat(SourceEncoding.utf8(MediaType.parseMediaType("text/csv"), source)).isSameAs(source);
		assertThat(SourceEncoding.utf8(MediaType.parseMediaType("text/csv;charset=utf-8"), source)).isSameAs(source);
	}

}
