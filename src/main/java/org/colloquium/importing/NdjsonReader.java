package org.colloquium.importing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

import org.colloquium.event.EventDraft;
import org.colloquium.shared.SiteSettings;
import org.colloquium.shared.Violation;
import org.colloquium.shared.Violations;

/**
 * Reads newline-delimited JSON, one event of the API's form in a line.
 */
@Component
class NdjsonReader implements SourceReader {

	private static final Pattern HALVES = Pattern.compile("\\p{Cs}");

	private static final byte[] BYTE_ORDER_MARK = { (byte) 0xef, (byte) 0xbb, (byte) 0xbf };

	private final JsonMapper mapper;

	private final ClockChange clocks;

	NdjsonReader(JsonMapper mapper, SiteSettings site) {
		this.mapper = mapper;
		this.clocks = new ClockChange(site.zone());
	}

	@Override
	public MediaType type() {
		return MediaType.APPLICATION_NDJSON;
	}

	@Override
	public void read(InputStream source, Consumer<ImportedItem> items) throws IOException {
		SourceLines lines = new SourceLines(source);
		int number = 1;
		for (byte[] line = lines.next(); line != null; line = lines.next()) {
			String text = text(line);
			if (text == null || !text.isBlank()) {
				items.accept((text != null) ? item(number, text)
						: new ImportedItem(number, null, List.of(Remark.at(number, "not-utf8"))));
			}
			number++;
		}
	}

	private static String text(byte[] line) {
		int from = Arrays.mismatch(line, BYTE_ORDER_MARK) == BYTE_ORDER_MARK.length ? BYTE_ORDER_MARK.length : 0;
		try {
			return StandardCharsets.UTF_8.newDecoder()
				.decode(ByteBuffer.wrap(line, from, line.length - from))
				.toString();
		}
		catch (CharacterCodingException ex) {
			return null;
		}
	}

	private ImportedItem item(int number, String line) {
		try {
			Violations violations = new Violations();
			EventDraft draft = new EventJson(this.mapper.readTree(line), violations).draft();
			List<Remark> remarks = new ArrayList<>();
			boolean readable = true;
			for (Violation violation : violations.all()) {
				remarks.addAll(Remark.of(number, List.of(violation)));
				readable &= violation.code().equals("unknown-field");
			}
			return new ImportedItem(number, readable ? this.clocks.resolved(number, draft, remarks) : null, remarks);
		}
		catch (JacksonException ex) {
			return new ImportedItem(number, null,
					List.of(Remark.at(number, "not-json", whole(ex.getOriginalMessage()))));
		}
	}

	/* The parser quotes a character by its halves. */
	private static String whole(String message) {
		return HALVES.matcher(message).replaceAll("\ufffd");
	}

}
