package org.colloquium.site;

import java.io.IOException;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.util.DigestUtils;
import org.springframework.web.context.request.ServletWebRequest;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * A page as it was written.
 *
 * @param body its bytes
 * @param type their media type
 * @param language what the page speaks, as in its header
 * @param vary the names of the headers that it depends on
 * @param etag the same for the same bytes (RFC 9110, 8.8.3); weak, since it may be sent
 * compressed
 */
record KeptPage(byte[] body, String type, String language, String vary, String etag) {

	/** A browser may keep the page for its reader, and asks whether it still holds. */
	private static final String CACHE_CONTROL = "private, no-cache";

	/** Whether it is a page that was written. */
	static boolean is(HttpServletResponse written) {
		return written.getContentType() != null && written.getContentType().startsWith(MediaType.TEXT_HTML_VALUE);
	}

	static KeptPage of(ContentCachingResponseWrapper written) {
		byte[] body = written.getContentAsByteArray();
		return new KeptPage(body, written.getContentType(), written.getHeader(HttpHeaders.CONTENT_LANGUAGE),
				String.join(", ", written.getHeaders(HttpHeaders.VARY)),
				"W/\"" + DigestUtils.md5DigestAsHex(body) + "\"");
	}

	int size() {
		return this.body.length;
	}

	void send(HttpServletRequest request, HttpServletResponse response) throws IOException {
		response.setHeader(HttpHeaders.CACHE_CONTROL, CACHE_CONTROL);
		response.setHeader(HttpHeaders.VARY, this.vary);
		if (new ServletWebRequest(request, response).checkNotModified(this.etag)) {
			return;
		}
		response.setContentType(this.type);
		response.setHeader(HttpHeaders.CONTENT_LANGUAGE, this.language);
		response.setContentLength(this.body.length);
		response.getOutputStream().write(this.body);
	}

}
