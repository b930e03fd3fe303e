package org.colloquium.importing;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;

import org.colloquium.event.EventDraft;
import org.colloquium.shared.Violation;
import org.colloquium.shared.Violations;

/**
 * Reads newline-delimited JSON, one event of the API's form in a line.
 */
@Component
class NdjsonReader implements SourceReader {

	/* In UTF-16 code units: an event with several texts of the greatest length. */
	private static final int LINE_LENGTH = 4_000_000;

	private final JsonMapper mapper;

	NdjsonReader(JsonMapper mapper) {
		this.mapper = mapper;
	}

	@Override
	public MediaType type() {
		return MediaType.APPLICATION_NDJSON;
	}

	@Override
	public void read(InputStream source, Consumer<ImportedItem> items) throws IOException {
		BufferedReader reader = new BufferedReader(new InputStreamReader(source,
				StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)));
		int number = 1;
		for (String line = next(reader); line != null; line = next(reader)) {
			if (!line.isBlank()) {
				items.accept(item(number, line));
			}
			number++;
		}
	}

	private String next(BufferedReader reader) throws IOException {
		StringBuilder line = new StringBuilder();
		int c = reader.read();
		if (c < 0) {
			return null;
		}
		for (; c >= 0 && c != '\n'; c = reader.read()) {
			if (line.length() == LINE_LENGTH) {
				throw new IOException("A line is longer than " + LINE_LENGTH + " characters");
			}
			line.append((char) c);
		}
		return line.toString();
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
			return new ImportedItem(number, readable ? draft : null, remarks);
		}
		catch (JacksonException ex) {
			return new ImportedItem(number, null, List.of(Remark.at(number, "not-json", ex.getOriginalMessage())));
		}
	}

}
