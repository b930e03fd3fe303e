package org.colloquium.duplicate;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.dao.TransientDataAccessResourceException;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import org.colloquium.event.EventsChanged;
import org.colloquium.people.SpeakerRevised;

import static org.assertj.core.api.Assertions.assertThat;

/** What is compared while its editor waits, and what is left for later. */
class WatchTests {

	private final List<String> done = new ArrayList<>();

	private boolean there = true;

	private boolean answers = true;

	private Watch nested;

	private final ProgrammeCheck check = new ProgrammeCheck(null, null, null, null, null) {
		@Override
		void checkNow(List<Long> ids) {
			compared("compared " + ids);
		}

		@Override
		void checkSpeaker(long id) {
			compared("compared speaker " + id);
		}
	};

	private final Rounds rounds = new Rounds(null, null, null, this.check, null, null) {
		@Override
		void wake() {
			WatchTests.this.done.add("later");
		}

		@Override
		void wakeFor(long speaker) {
			WatchTests.this.done.add("speaker " + speaker + " later");
		}
	};

	private final Watch watch = new Watch(this.rounds, this.check, new FreshIndex(null, null) {
		@Override
		boolean isThereWithin(Duration patience) {
			return WatchTests.this.there;
		}
	});

	@AfterEach
	void end() throws InterruptedException {
		this.rounds.end();
	}

	@Test
	void comparesAtOnce() {
		commit(this.watch, List.of(1L, 2L), List.of(2L, 5L));
		this.watch.on(new SpeakerRevised(3));
		assertThat(this.done).containsExactly("compared [1, 2, 5]", "compared speaker 3");
	}

	@Test
	void leavesManyForLater() {
		commit(this.watch, List.of(1L, 2L, 3L, 4L, 5L, 6L));
		assertThat(this.done).containsExactly("later");
	}

	@Test
	void leavesManyForLaterThatCameInFewSteps() {
		commit(this.watch, List.of(1L, 2L, 3L), List.of(4L), List.of(5L, 6L), List.of(7L));
		assertThat(this.done).containsExactly("later");
	}

	@Test
	void comparesNothingThatWasTakenBack() {
		complete(TransactionSynchronization.STATUS_ROLLED_BACK, this.watch, List.of(1L));
		assertThat(this.done).isEmpty();
	}

	@Test
	void doesNotCompareWithAnIndexThatIsBeingMade() {
		this.there = false;
		commit(this.watch, List.of(1L));
		this.watch.on(new SpeakerRevised(3));
		assertThat(this.done).containsExactly("later", "speaker 3 later");
	}

	@Test
	void leavesForLaterWhatCannotBeComparedNow() {
		this.answers = false;
		commit(this.watch, List.of(1L));
		this.watch.on(new SpeakerRevised(3));
		this.answers = true;
		commit(this.watch, List.of(2L));
		assertThat(this.done).containsExactly("later", "speaker 3 later", "compared [2]");
	}

	@Test
	void letsNobodyWaitForWhomThereIsNoPlace() {
		List<Long> ids = new ArrayList<>(List.of(1L, 2L, 3L, 4L, 5L));
		Watch crowded = new Watch(this.rounds, this.check, new FreshIndex(null, null) {
			@Override
			boolean isThereWithin(Duration patience) {
				if (!ids.isEmpty()) {
					commit(WatchTests.this.nested, List.of(ids.remove(0)));
				}
				return true;
			}
		});
		this.nested = crowded;
		crowded.on(new SpeakerRevised(9));
		assertThat(this.done).containsExactly("later", "compared [3]", "compared [2]", "compared [1]",
				"compared speaker 9");
	}

	@SafeVarargs
	private static void commit(Watch watch, List<Long>... steps) {
		complete(TransactionSynchronization.STATUS_COMMITTED, watch, steps);
	}

	@SafeVarargs
	private static void complete(int status, Watch watch, List<Long>... steps) {
		TransactionSynchronizationManager.initSynchronization();
		for (List<Long> ids : steps) {
			watch.on(new EventsChanged(ids));
		}
		List<TransactionSynchronization> transaction = TransactionSynchronizationManager.getSynchronizations();
		TransactionSynchronizationManager.clearSynchronization();
		transaction.forEach((synchronization) -> synchronization.afterCompletion(status));
	}

	private void compared(String what) {
		if (!this.answers) {
			throw new TransientDataAccessResourceException("no connection");
		}
		this.done.add(what);
	}

}
