package org.colloquium;

import java.util.ArrayList;
import java.util.List;

import org.hibernate.resource.jdbc.spi.StatementInspector;

/**
 * Counts and keeps the statements of the current thread alone, so that work in the
 * background does not count.
 */
public class StatementCounter implements StatementInspector {

	private static final ThreadLocal<List<String>> STATEMENTS = ThreadLocal.withInitial(ArrayList::new);

	public static void reset() {
		STATEMENTS.get().clear();
	}

	public static int count() {
		return STATEMENTS.get().size();
	}

	/**
	 * In the order in which they were sent.
	 */
	public static List<String> statements() {
		return List.copyOf(STATEMENTS.get());
	}

	@Override
	public String inspect(String sql) {
		STATEMENTS.get().add(sql);
		return sql;
	}

}
