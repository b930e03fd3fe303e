package org.colloquium.feed;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.zip.GZIPOutputStream;

import jakarta.annotation.PreDestroy;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * Keeps what was written, in files, until the programme changes or newer answers need the
 * place. An answer is whole before its first byte is sent, so that nobody gets half a
 * calendar, a slow reader holds no connection to the database, and the memory needed does
 * not depend on the length.
 */
@Component
class FeedStore {

	private static final Logger logger = LoggerFactory.getLogger(FeedStore.class);

	private static final long MOST_BYTES = 512L << 20;

	private static final int MOST_FILES = 1_000;

	private static final int LOCKS = 64;

	private static final String FOLDER = "colloquium-feeds";

	/** Locked as long as its process lives. */
	private static final String IN_USE = "in-use";

	private final Path folder;

	private final FileChannel inUse;

	private final Map<String, Long> sizes = new LinkedHashMap<>(16, 0.75f, true);

	private final List<Object> locks = new ArrayList<>();

	/* Long answers are hard work; readers' pages go on meanwhile. */
	private final Semaphore writers = new Semaphore(3);

	private long bytes;

	FeedStore() throws IOException {
		this.folder = Files.createTempDirectory(FOLDER);
		this.inUse = FileChannel.open(this.folder.resolve(IN_USE), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
		this.inUse.lock();
		clearLeftOver();
		for (int i = 0; i < LOCKS; i++) {
			this.locks.add(new Object());
		}
	}

	/* A process that was killed could not tidy up. */
	private void clearLeftOver() {
		try (DirectoryStream<Path> folders = Files.newDirectoryStream(this.folder.getParent(), FOLDER + "*")) {
			for (Path other : folders) {
				if (isLeftOver(other)) {
					FileSystemUtils.deleteRecursively(other);
				}
			}
		}
		catch (IOException ex) {
			logger.warn("What an earlier process kept could not be deleted: {}", ex.toString());
		}
	}

	private static boolean isLeftOver(Path folder) {
		try (FileChannel inUse = FileChannel.open(folder.resolve(IN_USE), StandardOpenOption.WRITE)) {
			return inUse.tryLock() != null;
		}
		catch (IOException | OverlappingFileLockException ex) {
			// somebody else's, or of this process
			return false;
		}
	}

	/**
	 * An answer, written now unless it is known.
	 * @param key the same for the same bytes
	 * @param compressed whether it is wanted in gzip
	 * @param writer writes it
	 */
	Kept get(String key, boolean compressed, Writer writer) throws IOException {
		// one lock for both forms, since who held one and waited for another would wait
		// for ever
		synchronized (this.locks.get(Math.floorMod(key.hashCode(), LOCKS))) {
			Writer inTurn = (out) -> writeInTurn(writer, out);
			return compressed ? open(key + ".gz", (out) -> compress(key, inTurn, out)) : open(key, inTurn);
		}
	}

	private void writeInTurn(Writer writer, OutputStream out) throws IOException {
		this.writers.acquireUninterruptibly();
		try {
			writer.write(out);
		}
		finally {
			this.writers.release();
		}
	}

	private void compress(String key, Writer writer, OutputStream out) throws IOException {
		try (Kept plain = open(key, writer); GZIPOutputStream packed = new GZIPOutputStream(out)) {
			plain.stream().transferTo(packed);
		}
	}

	private Kept open(String name, Writer writer) throws IOException {
		Path file = this.folder.resolve(name);
		// who tidies up temporary files may have taken it, or all of them
		if (!isKept(name) || Files.notExists(file)) {
			write(file, writer);
			keep(name, Files.size(file));
		}
		return new Kept(Files.newInputStream(file), Files.size(file));
	}

	private void write(Path file, Writer writer) throws IOException {
		Files.createDirectories(this.folder);
		Path unfinished = Files.createTempFile(this.folder, "unfinished", null);
		try {
			try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(unfinished), 1 << 16)) {
				writer.write(out);
			}
			Files.move(unfinished, file, StandardCopyOption.REPLACE_EXISTING);
		}
		finally {
			Files.deleteIfExists(unfinished);
		}
	}

	private synchronized boolean isKept(String name) {
		return this.sizes.get(name) != null;
	}

	private synchronized void keep(String name, long size) throws IOException {
		Long before = this.sizes.put(name, size);
		this.bytes += size - ((before != null) ? before : 0);
		Iterator<Map.Entry<String, Long>> eldest = this.sizes.entrySet().iterator();
		while ((this.bytes > MOST_BYTES || this.sizes.size() > MOST_FILES) && this.sizes.size() > 1) {
			Map.Entry<String, Long> dropped = eldest.next();
			this.bytes -= dropped.getValue();
			Files.deleteIfExists(this.folder.resolve(dropped.getKey()));
			eldest.remove();
		}
	}

	@PreDestroy
	void clear() {
		try {
			this.inUse.close();
			FileSystemUtils.deleteRecursively(this.folder);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/**
	 * An answer that is open to be read, also while it is dropped.
	 */
	record Kept(InputStream stream, long size) implements AutoCloseable {

		@Override
		public void close() throws IOException {
			this.stream.close();
		}

	}

	/**
	 * Writes an answer.
	 */
	interface Writer {

		void write(OutputStream out) throws IOException;

	}

}
