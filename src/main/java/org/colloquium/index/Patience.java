package org.colloquium.index;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * For those who wait for something no longer than they can.
 */
final class Patience {

	private Patience() {
	}

	/**
	 * Waits for an end.
	 * @param patience how long at most
	 * @param end of what is waited for
	 * @return whether it has come
	 */
	static boolean isOverWithin(Duration patience, Future<?> end) {
		try {
			end.get(patience.toMillis(), TimeUnit.MILLISECONDS);
			return true;
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			return false;
		}
		catch (ExecutionException | TimeoutException ex) {
			return false;
		}
	}

}
