package org.colloquium.duplicate;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.stream.LongStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.dao.TransientDataAccessResourceException;

import org.colloquium.shared.StoredVersion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class LooksTests {

	private RuntimeException fault = new IllegalStateException("a text that nobody thought of");

	private final Looks looks = new Looks(new ProgrammeCheck(null, null, null, null, null) {
		@Override
		public Outcome look(Collection<Long> ids, Set<Long> speakersSeen, Neighbours neighbours) {
			if (ids.contains(7L)) {
				throw LooksTests.this.fault;
			}
			return new Outcome(List.copyOf(ids), List.of(), List.of(), List.of());
		}
	});

	@AfterEach
	void end() {
		this.looks.end();
	}

	@Test
	void comparesAllButTheOneThatCannotBe() throws Exception {
		Looks.Seen seen = this.looks.at(batch(), new HashSet<>(), new FingerprintIndex(null, null));
		assertThat(seen.outcomes()).flatExtracting(ProgrammeCheck.Outcome::events)
			.containsExactlyInAnyOrder(1L, 2L, 3L, 4L, 5L, 6L, 8L, 9L);
		assertThat(seen.versions()).containsOnlyKeys(1L, 2L, 3L, 4L, 5L, 6L, 8L, 9L);
	}

	@Test
	void givesUpWhenTheDatabaseDoesNotAnswer() {
		this.fault = new TransientDataAccessResourceException("no connection");
		assertThatExceptionOfType(ExecutionException.class)
			.isThrownBy(() -> this.looks.at(batch(), new HashSet<>(), new FingerprintIndex(null, null)))
			.withCause(this.fault);
	}

	private static ProgrammeCheck.Batch batch() {
		List<StoredVersion> due = LongStream.rangeClosed(1, 9).<StoredVersion>mapToObj(Stored::new).toList();
		return new ProgrammeCheck.Batch(due, 9, false);
	}

	/** An event that was never changed. */
	private record Stored(long id) implements StoredVersion {

		@Override
		public Long getId() {
			return this.id;
		}

		@Override
		public int getVersion() {
			return 0;
		}

	}

}
