package org.colloquium.importing;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;

/**
 * Reads a source a little ahead of whoever takes its items, so that a long source is read
 * while what was read of it is being saved. No more of it is held than a few thousand
 * items, and fewer of long ones.
 */
final class ReadAhead {

	/** With each batch the index is asked about new pieces of itself: few are quicker. */
	private static final int BATCH = 1_000;

	/** In characters. */
	private static final int LENGTH = 4_000_000;

	private static final int BATCHES = 1;

	/** Nothing follows. */
	private static final List<ImportedItem> END = List.of();

	private final BlockingQueue<List<ImportedItem>> read = new ArrayBlockingQueue<>(BATCHES);

	private final SourceReader reader;

	private final Consumer<List<ImportedItem>> preparation;

	private List<ImportedItem> open = new ArrayList<>();

	private int length;

	/**
	 * A source that is about to be read.
	 * @param preparation what is done with items as soon as they are read
	 */
	ReadAhead(SourceReader reader, Consumer<List<ImportedItem>> preparation) {
		this.reader = reader;
		this.preparation = preparation;
	}

	/**
	 * Reads all of the source, and comes back when nobody reads in it any more.
	 * @param batches takes the items, up to a thousand at a time
	 * @throws IOException when the source breaks off
	 */
	void read(InputStream source, Consumer<List<ImportedItem>> batches) throws IOException {
		FutureTask<Void> reading = new FutureTask<>(() -> readAll(source));
		Thread thread = new Thread(reading, "import");
		thread.setDaemon(true);
		thread.start();
		try {
			takeAll(reading, batches);
		}
		finally {
			reading.cancel(true);
			awaitEnd(thread);
		}
	}

	private Void readAll(InputStream source) throws IOException, InterruptedException {
		try {
			this.reader.read(source, this::take);
			handOver();
		}
		finally {
			this.read.put(END);
		}
		return null;
	}

	private void take(ImportedItem item) {
		this.open.add(item);
		this.length += (item.draft() != null) ? item.draft().length() : 0;
		if (this.open.size() == BATCH || this.length >= LENGTH) {
			try {
				handOver();
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
				throw new CancellationException("Nobody takes the items any more");
			}
		}
	}

	private void handOver() throws InterruptedException {
		if (!this.open.isEmpty()) {
			this.preparation.accept(this.open);
			this.read.put(this.open);
			this.open = new ArrayList<>();
			this.length = 0;
		}
	}

	private void takeAll(FutureTask<Void> reading, Consumer<List<ImportedItem>> batches) throws IOException {
		try {
			for (List<ImportedItem> batch = this.read.take(); batch != END; batch = this.read.take()) {
				batches.accept(batch);
			}
			reading.get();
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new IOException("Interrupted while the source was read", ex);
		}
		catch (ExecutionException ex) {
			throw broken(ex.getCause());
		}
	}

	private static IOException broken(Throwable cause) {
		if (cause instanceof RuntimeException unchecked) {
			throw unchecked;
		}
		if (cause instanceof Error error) {
			throw error;
		}
		return (cause instanceof IOException broken) ? broken : new IOException(cause);
	}

	/* The source belongs to a request that ends when this one comes back. */
	private static void awaitEnd(Thread thread) {
		boolean interrupted = false;
		while (thread.isAlive()) {
			try {
				thread.join();
			}
			catch (InterruptedException ex) {
				interrupted = true;
			}
		}
		if (interrupted) {
			Thread.currentThread().interrupt();
		}
	}

}
