package org.colloquium.duplicate;

import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

import org.colloquium.shared.NodeTurns;

/**
 * Lets those who write down findings take turns: two at the same time would both take a
 * finding for new, and an editor's decision would meet that of the comparison in the
 * background. Each has a transaction of its own, which ends before the next one's begins,
 * and so sees what the one before has committed, on this node or another.
 */
@Component
class Turn {

	private final Lock lock = new ReentrantLock(true);

	private final NodeTurns nodes;

	private final TransactionTemplate transaction;

	Turn(NodeTurns nodes, PlatformTransactionManager transactions) {
		this.nodes = nodes;
		this.transaction = new TransactionTemplate(transactions);
		this.transaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
	}

	<T> T take(Supplier<T> work) {
		this.lock.lock();
		try {
			return this.transaction.execute((status) -> {
				this.nodes.take(NodeTurns.Work.FINDINGS);
				return work.get();
			});
		}
		finally {
			this.lock.unlock();
		}
	}

	void take(Runnable work) {
		take(() -> {
			work.run();
			return null;
		});
	}

}
