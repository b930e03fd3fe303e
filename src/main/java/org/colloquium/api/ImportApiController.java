package org.colloquium.api;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletRequest;

import org.springframework.context.MessageSource;
import org.springframework.http.MediaType;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import org.colloquium.importing.ImportReport;
import org.colloquium.importing.Imports;
import org.colloquium.importing.Remark;
import org.colloquium.shared.Refused;
import org.colloquium.shared.SiteLinks;

/**
 * Whole sources of events: shown first, saved when told so.
 */
@RestController
@RequestMapping(path = "/api/v1/imports", produces = MediaType.APPLICATION_JSON_VALUE)
class ImportApiController {

	private final Imports imports;

	private final MessageSource messages;

	private final SiteLinks site;

	ImportApiController(Imports imports, MessageSource messages, SiteLinks site) {
		this.site = site;
		this.imports = imports;
		this.messages = messages;
	}

	@PostMapping
	Answer take(HttpServletRequest request, @RequestParam(required = false) String accept, Locale locale)
			throws IOException, HttpMediaTypeNotSupportedException {
		if (accept != null && !List.of("new", "all").contains(accept)) {
			throw new Refused("accept", "accept-unknown", accept);
		}
		MediaType type = (request.getContentType() != null) ? MediaType.parseMediaType(request.getContentType())
				: MediaType.APPLICATION_OCTET_STREAM;
		if (!this.imports.reads(type)) {
			throw notRead(type);
		}
		ImportReport report = (accept != null)
				? this.imports.accept(type, request.getInputStream(), accept.equals("all"))
				: this.imports.preview(type, request.getInputStream());
		return new Answer(report.items().stream().map((item) -> item(item, locale)).toList(), report.found(),
				report.saved(), report.refused());
	}

	private HttpMediaTypeNotSupportedException notRead(MediaType type) {
		List<MediaType> read = this.imports.types();
		HttpMediaTypeNotSupportedException refusal = new HttpMediaTypeNotSupportedException(type, read);
		refusal.getBody()
			.setDetail("A source of type " + type + " is not understood. Send one of these: " + MediaType.toString(read)
					+ ".");
		return refusal;
	}

	private Item item(ImportReport.Item item, Locale locale) {
		List<Line> remarks = item.remarks().stream().map((remark) -> line(remark, locale)).toList();
		EventDocument event = (item.draft() != null) ? EventDocument.of(item.draft()) : null;
		return new Item(event, remarks, DuplicatesDocument.of(item.duplicates(), this.site), item.saved());
	}

	private Line line(Remark remark, Locale locale) {
		return new Line(remark.line(), this.messages.getMessage(remark.message(), locale));
	}

	/**
	 * What became of a source.
	 */
	record Answer(List<Item> items, int found, int saved, int refused) {

	}

	/**
	 * One event of it.
	 */
	record Item(EventDocument event, List<Line> remarks, DuplicatesDocument duplicates, Long saved) {

	}

	/**
	 * One remark on it.
	 */
	record Line(int line, String message) {

	}

}
