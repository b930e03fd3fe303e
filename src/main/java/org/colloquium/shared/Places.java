package org.colloquium.shared;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

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
	 * @throws Later when none becomes free
	 */
	public <T> T hold(Supplier<T> work) {
		if (!isTaken()) {
			throw new Later(Duration.ofSeconds(1), "Too many ask at once. Ask again in a second, or sign in.");
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

}
