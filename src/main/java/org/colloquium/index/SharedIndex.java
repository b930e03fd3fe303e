package org.colloquium.index;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

import org.hibernate.search.mapper.orm.scope.SearchScope;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.hibernate.search.util.common.SearchException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * An index that several nodes share. What one of them saves it writes down in the same
 * transaction, in a table from which the nodes take turns to bring it to the index:
 * within a fraction of a second, unless an import is in the way or the node whose turn it
 * was is gone.
 */
@Component
@OnSharedIndex
class SharedIndex implements Placement {

	private static final Logger logger = LoggerFactory.getLogger(SharedIndex.class);

	private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(20);

	private final JdbcClient database;

	private final TransactionTemplate apart;

	SharedIndex(JdbcClient database, PlatformTransactionManager transactions) {
		this.database = database;
		this.apart = new TransactionTemplate(transactions);
		this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
	}

	@Override
	public boolean isToldBeforeCommit() {
		return false;
	}

	@Override
	public void send(SearchSession session) {
		session.indexingPlan().execute();
	}

	@Override
	public void defer(SearchSession session, Unwritten unwritten) {
		// whoever brings it to the index has to know, and tries again
	}

	@Override
	public void finish() {
		// the nodes wait for the commit
	}

	@Override
	public void committed(SearchScope<?> scope) {
		// what is written down with the commit outlives everything
	}

	@Override
	public boolean settle(SearchScope<?> scope, Duration patience) {
		Instant now = Instant.now();
		Instant end = now.plus(patience);
		boolean settled = isSettled(now);
		while (!settled && Instant.now().isBefore(end) && !Thread.currentThread().isInterrupted()) {
			LockSupport.parkNanos(PAUSE);
			settled = isSettled(now);
		}
		return settled && isRefreshed(scope);
	}

	private static boolean isRefreshed(SearchScope<?> scope) {
		try {
			scope.workspace().refresh();
			return true;
		}
		catch (SearchException ex) {
			logger.warn("The index does not answer: {}", ex.getMessage());
			return false;
		}
	}

	/*
	 * What an import has written down itself cannot be on its way before its commit, and
	 * is not seen from another transaction. A feed's own sees nothing new at all.
	 */
	private boolean isSettled(Instant now) {
		return Boolean.TRUE.equals(this.apart.execute((status) -> isNothingDue(now)));
	}

	/* What failed is due later. */
	private boolean isNothingDue(Instant now) {
		return this.database.sql("""
				select 1 from hsearch_outbox_event where status = 'PENDING' and process_after <= ?
				fetch first 1 row only""")
			.param(now.atOffset(ZoneOffset.UTC))
			.query(Integer.class)
			.optional()
			.isEmpty();
	}

	@Override
	public void join(SearchScope<?> scope) {
		// its server does that as it sees fit
	}

	@Override
	public boolean isSound(SearchScope<?> scope) {
		// its server looks after its files
		return true;
	}

	/* Others use it too: nothing is thrown away because it does not answer. */
	@Override
	public void recover(SearchScope<?> scope) {
		scope.schemaManager().createOrUpdate();
	}

}
