package org.colloquium.api;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;

import org.apache.commons.io.input.BoundedInputStream;

import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpStatus;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.RequestBodyAdviceAdapter;

/**
 * An event is JSON, and not longer than the texts that it can hold. Whether something was
 * entered twice may be asked by anybody, and nobody shall fill the memory with a
 * question.
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
		if (!JacksonJsonHttpMessageConverter.class.isAssignableFrom(converter)) {
			throw new ResponseStatusException(HttpStatus.UNSUPPORTED_MEDIA_TYPE,
					"An event is sent as application/json");
		}
		return new Limited(message.getHeaders(), limited(message.getBody()));
	}

	/* Ends with a refusal where it becomes too long, whatever length was announced. */
	private static InputStream limited(InputStream body) throws IOException {
		return BoundedInputStream.builder().setInputStream(body).setMaxCount(MOST + 1L).setOnMaxCount((most, count) -> {
			throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE,
					"An event takes at most " + MOST + " bytes");
		}).get();
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

}
