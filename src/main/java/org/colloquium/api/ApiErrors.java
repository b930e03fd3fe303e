package org.colloquium.api;

import java.io.IOException;
import java.util.List;
import java.util.Locale;

import jakarta.persistence.PersistenceException;
import jakarta.servlet.http.HttpServletRequest;
import org.apache.tomcat.util.http.InvalidParameterException;
import tools.jackson.core.JacksonException;

import org.springframework.context.MessageSource;
import org.springframework.core.NestedRuntimeException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.servlet.mvc.method.annotation.ResponseEntityExceptionHandler;

import org.colloquium.shared.Gone;
import org.colloquium.shared.NotFound;
import org.colloquium.shared.Overtaken;
import org.colloquium.shared.Refused;
import org.colloquium.shared.Stale;

/**
 * Tells programs what went wrong (RFC 9457): a list {@code errors} names each field.
 */
@RestControllerAdvice(basePackageClasses = ApiErrors.class)
class ApiErrors extends ResponseEntityExceptionHandler {

	private final MessageSource messages;

	ApiErrors(MessageSource messages) {
		this.messages = messages;
	}

	@ExceptionHandler
	ProblemDetail refused(Refused refused, HttpServletRequest request, Locale locale) {
		boolean reading = request.getMethod().equals("GET") || request.getMethod().equals("HEAD");
		HttpStatus status = reading ? HttpStatus.BAD_REQUEST : HttpStatus.UNPROCESSABLE_CONTENT;
		List<FieldProblem> errors = refused.violations()
			.stream()
			.map((violation) -> new FieldProblem(violation.field(), this.messages.getMessage(violation, locale)))
			.toList();
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(status,
				errors.get(0).field() + ": " + errors.get(0).message());
		problem.setProperty("errors", errors);
		return problem;
	}

	@ExceptionHandler
	ProblemDetail notFound(NotFound ex) {
		return ProblemDetail.forStatusAndDetail(HttpStatus.NOT_FOUND, ex.getMessage());
	}

	@ExceptionHandler
	ProblemDetail gone(Gone ex) {
		return ProblemDetail.forStatusAndDetail(HttpStatus.GONE, ex.getMessage());
	}

	@ExceptionHandler
	ProblemDetail stale(Stale ex) {
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(HttpStatus.PRECONDITION_FAILED,
				"It was changed in between and is version " + ex.current() + " now");
		problem.setProperty("version", ex.current());
		return problem;
	}

	@ExceptionHandler
	ProblemDetail missing(Precondition.Missing ex) {
		return ProblemDetail.forStatusAndDetail(HttpStatus.PRECONDITION_REQUIRED,
				"Send the version that you saw in the header If-Match");
	}

	@ExceptionHandler
	ProblemDetail unreadable(InvalidMediaTypeException ex) {
		return ProblemDetail.forStatusAndDetail(HttpStatus.UNSUPPORTED_MEDIA_TYPE, "Content-Type: " + ex.getMessage());
	}

	/* A form, which nothing here takes, is read before that can be told. */
	@ExceptionHandler
	ProblemDetail unreadable(InvalidParameterException ex) {
		return ProblemDetail.forStatusAndDetail(HttpStatusCode.valueOf(ex.getErrorCode()),
				"The parameters cannot be read");
	}

	@ExceptionHandler
	ProblemDetail brokenOff(IOException ex) {
		return ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST,
				"The source cannot be read: " + ex.getMessage());
	}

	@ExceptionHandler({ CannotCreateTransactionException.class, DataAccessResourceFailureException.class })
	ProblemDetail withoutDatabase(NestedRuntimeException ex) {
		this.logger.error("The database does not answer", ex);
		return ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE, "The database does not answer");
	}

	@ExceptionHandler({ DataAccessException.class, PersistenceException.class })
	ProblemDetail overtaken(RuntimeException ex) {
		if (!Overtaken.by(ex)) {
			throw ex;
		}
		this.logger.warn("Nothing was saved, since somebody did the same at the same moment", ex);
		return ProblemDetail.forStatusAndDetail(HttpStatus.CONFLICT,
				"Somebody entered or changed the same at the same moment. Nothing was saved. Send it again.");
	}

	/** Tells where it cannot be read. */
	@Override
	protected ResponseEntity<Object> handleHttpMessageNotReadable(HttpMessageNotReadableException ex,
			HttpHeaders headers, HttpStatusCode status, WebRequest request) {
		if (!(ex.getMostSpecificCause() instanceof JacksonException json)) {
			return super.handleHttpMessageNotReadable(ex, headers, status, request);
		}
		String where = (json.getLocation() == null) ? ""
				: " in line %d, column %d".formatted(json.getLocation().getLineNr(), json.getLocation().getColumnNr());
		ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, "This is no JSON" + where);
		return handleExceptionInternal(ex, problem, headers, status, request);
	}

	/**
	 * What is wrong with one field.
	 */
	record FieldProblem(String field, String message) {

	}

}
