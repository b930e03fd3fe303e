package org.colloquium.feed;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Controller;
import org.springframework.util.StringUtils;
import org.springframework.web.bind.annotation.CrossOrigin;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.context.request.ServletWebRequest;

/**
 * Every list of events as a feed, with the filters of the pages. Any {@code Accept}
 * header will do, since calendars send what they please.
 */
@Controller
@CrossOrigin(methods = { RequestMethod.GET, RequestMethod.HEAD })
class FeedController {

	private final Map<String, FeedFormat> formats;

	private final Moments moments;

	private final Delivery delivery;

	FeedController(List<FeedFormat> formats, Moments moments, Delivery delivery) {
		this.formats = formats.stream().collect(Collectors.toMap(FeedFormat::extension, Function.identity()));
		this.moments = moments;
		this.delivery = delivery;
	}

	@GetMapping({ "/events.ics", "/events.atom", "/events.json", "/events.csv" })
	void events(HttpServletRequest request, HttpServletResponse response) throws IOException {
		send(format(request), FeedRequest.parse(request.getParameterMap()), request, response);
	}

	@GetMapping("/events/changes.atom")
	void changes(HttpServletRequest request, HttpServletResponse response) throws IOException {
		send(ChangesFormat.EXTENSION, FeedRequest.parse(request.getParameterMap()), request, response);
	}

	@GetMapping({ "/series/{slug}.ics", "/series/{slug}.atom", "/series/{slug}.json", "/series/{slug}.csv" })
	void series(@PathVariable String slug, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		narrowed("series", slug, request, response);
	}

	@GetMapping({ "/speakers/{id}.ics", "/speakers/{id}.atom", "/speakers/{id}.json", "/speakers/{id}.csv",
			"/speakers/{id}/{slug}.ics", "/speakers/{id}/{slug}.atom", "/speakers/{id}/{slug}.json",
			"/speakers/{id}/{slug}.csv" })
	void speaker(@PathVariable long id, HttpServletRequest request, HttpServletResponse response) throws IOException {
		narrowed("speaker", String.valueOf(id), request, response);
	}

	@GetMapping({ "/hosts/{id}.ics", "/hosts/{id}.atom", "/hosts/{id}.json", "/hosts/{id}.csv",
			"/hosts/{id}/{slug}.ics", "/hosts/{id}/{slug}.atom", "/hosts/{id}/{slug}.json", "/hosts/{id}/{slug}.csv" })
	void host(@PathVariable long id, HttpServletRequest request, HttpServletResponse response) throws IOException {
		narrowed("host", String.valueOf(id), request, response);
	}

	private void narrowed(String name, String value, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		send(format(request), FeedRequest.parse(request.getParameterMap()).with(name, value), request, response);
	}

	private static String format(HttpServletRequest request) {
		return StringUtils.getFilenameExtension(request.getRequestURI());
	}

	private void send(String extension, FeedRequest wanted, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		FeedFormat format = this.formats.get(extension);
		Moment moment = this.moments.current();
		this.delivery.send(new ServletWebRequest(request, response), Parcel.of(format, wanted), moment,
				(out) -> format.write(wanted, moment, out));
	}

}
