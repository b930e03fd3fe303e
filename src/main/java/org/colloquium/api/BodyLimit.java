package org.colloquium.api;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;

import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/**
 * One event is not longer than the texts that it can hold. Whether something was entered
 * twice may be asked by anybody, and nobody shall fill the memory with a question.
 */
@ControllerAdvice(basePackageClasses = BodyLimit.class)
class BodyLimit extends RequestBodyAdviceAdapter {

	/** As for the form of an event. */
	private static final int MOST = 8_000_000;

	@Override
	public boolean supports(MethodParameter parameter, Type type, Class<? extends HttpMessageConverter<?>> converter) {
		return true;
	}

	@Override
	public HttpInputMessage beforeBodyRead(HttpInputMessage message, MethodParameter parameter, Type type,
			Class<? extends HttpMessageConverter<?>> converter) throws IOException {
		return new Limited(message.getHeaders(), new LimitedStream(message.getBody()));
	}

	private record Limited(HttpHeaders headers, InputStream body) implements HttpInputMessage {

		@Override
		public InputStream getBody() {
			return this.body;
		}

		@Override
		public HttpHeaders getHeaders() {
			return this.headers;
		}

	}

	/**
	 * Ends with a refusal where it becomes too long, whatever length was announced.
	 */
	private static final class LimitedStream extends FilterInputStream {

		private long read;

		private LimitedStream(InputStream body) {
			super(body);
		}

		@Override
		public int read() throws IOException {
			int next = super.read();
			count((next < 0) ? 0 : 1);
			return next;
		}

		@Override
		public int read(byte[] target, int offset, int length) throws IOException {
			int count = super.read(target, offset, length);
			count(Math.max(0, count));
			return count;
		}

		private void count(int bytes) {
			this.read += bytes;
			if (this.read > MOST) {
				throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE,
						"An event takes at most " + MOST + " bytes");
			}
		}

	}

}
