package org.colloquium.index;

import java.sql.Connection;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.CannotGetJdbcConnectionException;

import org.colloquium.event.Editions;
import org.colloquium.event.Events;
import org.colloquium.shared.NodeTurns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;

class IndexKeeperTests {

	private final IndexCatchUp catchUp = mock();

	private final Editions editions = mock();

	private final NodeTurns nodes = mock();

	private final IndexKeeper keeper = new IndexKeeper(this.catchUp, mock(Events.class), this.editions, this.nodes,
			Clock.systemUTC());

	@BeforeEach
	void giveTurns() throws InterruptedException {
		given(this.nodes.alone(any())).willReturn(new NodeTurns.Hold(mock(Connection.class)));
	}

	@AfterEach
	void end() throws InterruptedException {
		this.keeper.end();
	}

	@Test
	void triesAgainHoweverOftenTheDatabaseDoesNotAnswer() throws InterruptedException {
		given(this.nodes.alone(any())).willThrow(new CannotGetJdbcConnectionException("none"))
			.willThrow(new CannotGetJdbcConnectionException("none"))
			.willReturn(new NodeTurns.Hold(mock(Connection.class)));
		this.keeper.catchUp();
		await().untilAsserted(() -> assertThat(this.keeper.isReady()).isTrue());
		then(this.editions).should().renew();
	}

	@Test
	void isNotReadyUntilWhatWasLostIsMended() {
		this.keeper.catchUp().join();
		assertThat(this.keeper.isReady()).isTrue();
		then(this.editions).should(never()).renew();
		List<Boolean> ready = new CopyOnWriteArrayList<>();
		given(this.catchUp.run(anyBoolean(), anyBoolean(), any())).willAnswer((run) -> {
			ready.add(this.keeper.isReady());
			return 3L;
		});
		this.keeper.lose("a commit", new IllegalStateException("The disk is full"));
		await().untilAsserted(() -> assertThat(this.keeper.isReady()).isTrue());
		assertThat(ready).containsExactly(false);
		then(this.catchUp).should().run(eq(false), eq(true), any());
		await().untilAsserted(() -> then(this.editions).should().renew());
	}

	@Test
	void doesNotCallItselfReadyWhenMoreIsLostMeanwhile() {
		List<Boolean> ready = new CopyOnWriteArrayList<>();
		given(this.catchUp.run(anyBoolean(), anyBoolean(), any())).willAnswer((run) -> {
			this.keeper.lose("a commit", new IllegalStateException("The disk is full"));
			return 3L;
		}).willAnswer((run) -> {
			ready.add(this.keeper.isReady());
			return 3L;
		});
		this.keeper.catchUp().join();
		await().untilAsserted(() -> assertThat(this.keeper.isReady()).isTrue());
		assertThat(ready).containsExactly(false);
	}

}
