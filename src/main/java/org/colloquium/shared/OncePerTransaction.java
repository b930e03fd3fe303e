package org.colloquium.shared;

import java.util.function.Supplier;

import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * What is to be done once at the end of a transaction, however often it becomes
 * necessary.
 */
public final class OncePerTransaction {

	private OncePerTransaction() {
	}

	/**
	 * The work of a kind that the current transaction ends with. Somebody has to be told
	 * of the end of transactions, see
	 * {@link TransactionSynchronizationManager#isSynchronizationActive()}.
	 * @param kind which work
	 * @param maker makes it when it is asked for first
	 * @return the work, the same until the end
	 */
	public static <T extends TransactionSynchronization> T get(Class<T> kind, Supplier<T> maker) {
		return TransactionSynchronizationManager.getSynchronizations()
			.stream()
			.filter(kind::isInstance)
			.map(kind::cast)
			.findAny()
			.orElseGet(() -> {
				T made = maker.get();
				TransactionSynchronizationManager.registerSynchronization(made);
				return made;
			});
	}

}
