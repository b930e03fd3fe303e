package org.colloquium.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/**
 * The files of the index. What cannot be read is thrown away: all of it is made of what
 * is saved, and is made again.
 */
@Component
class IndexFiles {

	private static final Logger logger = LoggerFactory.getLogger(IndexFiles.class);

	private final String root;

	IndexFiles(@Value("${spring.jpa.properties.hibernate.search.backend.directory.root:}") String root) {
		this.root = root;
	}

	/** Leaves only what can be read, at the start. */
	void clear() {
		try (Stream<Path> files = this.root.isEmpty() || !Files.isDirectory(Path.of(this.root)) ? Stream.empty()
				: Files.list(Path.of(this.root))) {
			for (Path index : files.filter(Files::isDirectory).toList()) {
				clear(index);
			}
		}
		catch (IOException ex) {
			logger.warn("The files of the index cannot be looked at: {}", ex.getMessage());
		}
	}

	private static void clear(Path index) throws IOException {
		String damage = damage(index);
		if (damage != null) {
			logger.warn("The index in {} cannot be read and is made anew: {}", index, damage);
			FileSystemUtils.deleteRecursively(index);
		}
	}

	/**
	 * Sees to it that an index has a folder, which somebody may have deleted.
	 * @param index its name
	 */
	void makePlace(String index) {
		if (this.root.isEmpty()) {
			return;
		}
		try {
			Files.createDirectories(Path.of(this.root, index));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/* Files without a beginning are no index either. */
	private static String damage(Path index) throws IOException {
		try (Directory directory = FSDirectory.open(index)) {
			if (DirectoryReader.indexExists(directory)) {
				DirectoryReader.open(directory).close();
				return null;
			}
			List<String> left = Stream.of(directory.listAll()).filter((file) -> file.startsWith("_")).toList();
			return left.isEmpty() ? null : "nothing says what " + left.size() + " files are";
		}
		catch (IOException | IllegalArgumentException ex) {
			return String.valueOf(ex.getMessage());
		}
	}

}
