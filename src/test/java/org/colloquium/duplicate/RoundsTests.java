package org.colloquium.duplicate;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.dao.TransientDataAccessResourceException;

import org.colloquium.event.Events;
import org.colloquium.shared.NodeTurns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

/** What a round in the background does besides the events. */
class RoundsTests {

	private final BlockingQueue<Long> asked = new LinkedBlockingQueue<>();

	private volatile boolean answers = true;

	private final ProgrammeCheck check = new ProgrammeCheck(null, null, null, null, null) {
		@Override
		public Batch next(long after, int most) {
			return new Batch(List.of(), after, true);
		}

		@Override
		void checkSpeaker(long id) {
			// whoever waits for the question changes the answer to the next one
			boolean answer = RoundsTests.this.answers;
			RoundsTests.this.asked.add(id);
			if (!answer) {
				throw new TransientDataAccessResourceException("no connection");
			}
		}
	};

	private final Rounds rounds = new Rounds(new FreshIndex(null, null) {
		@Override
		boolean isThereWithin(Duration patience) {
			return true;
		}
	}, mock(NodeTurns.class), mock(IndexView.class), this.check, mock(Events.class), Clock.systemUTC());

	@AfterEach
	void end() throws InterruptedException {
		this.rounds.end();
	}

	@Test
	void comparesASpeakerWhoCouldNotBeComparedBefore() throws InterruptedException {
		this.answers = false;
		this.rounds.wakeFor(3);
		assertThat(next()).isEqualTo(3);
		this.answers = true;
		this.rounds.wake();
		assertThat(next()).isEqualTo(3);
		this.rounds.wakeFor(4);
		assertThat(next()).as("and nobody twice").isEqualTo(4);
	}

	private Long next() throws InterruptedException {
		return this.asked.poll(10, TimeUnit.SECONDS);
	}

}
