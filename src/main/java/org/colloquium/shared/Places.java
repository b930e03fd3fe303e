package org.colloquium.shared;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ProblemDetail;
import org.springframework.web.ErrorResponseException;

/**
 * Room for so many who ask at a time. The others wait a little, and are then sent away
 * for a second, so that those who ask without end take no editor's turn.
 */
public final class Places {

	private final Semaphore free;

	private final Duration patience;

	public Places(int count, Duration patience) {
		this.free = new Semaphore(count);
		this.patience = patience;
	}

	/**
	 * Works while a place is held.
	 * @throws ErrorResponseException 503 when none becomes free
	 */
	public <T> T hold(Supplier<T> work) {
		if (!isTaken()) {
			throw busy();
		}
		try {
			return work.get();
		}
		finally {
			this.free.release();
		}
	}

	private boolean isTaken() {
		try {
			return this.free.tryAcquire(this.patience.toMillis(), TimeUnit.MILLISECONDS);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
	}

	private static ErrorResponseException busy() {
		ErrorResponseException busy = new ErrorResponseException(HttpStatus.SERVICE_UNAVAILABLE,
				ProblemDetail.forStatusAndDetail(HttpStatus.SERVICE_UNAVAILABLE,
						"Too many ask at once. Ask again in a second, or sign in."),
				null);
		busy.getHeaders().set(HttpHeaders.RETRY_AFTER, "1");
		return busy;
	}

}
