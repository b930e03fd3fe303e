package org.colloquium;

import org.hibernate.resource.jdbc.spi.StatementInspector;

/**
 * Counts the statements of the current thread alone, so that work in the background does
 * not count.
 */
public class StatementCounter implements StatementInspector {

	private static final ThreadLocal<Integer> COUNT = ThreadLocal.withInitial(() -> 0);

	public static void reset() {
		COUNT.set(0);
	}

	public static int count() {
		return COUNT.get();
	}

	@Override
	public String inspect(String sql) {
		COUNT.set(COUNT.get() + 1);
		return sql;
	}

}
