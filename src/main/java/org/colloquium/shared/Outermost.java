package org.colloquium.shared;

import java.lang.reflect.Method;

import org.springframework.resilience.retry.MethodRetryPredicate;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Whether the transaction that failed is over, and was no part of a larger one.
 */
class Outermost implements MethodRetryPredicate {

	@Override
	public boolean shouldRetry(Method method, Throwable failure) {
		return !TransactionSynchronizationManager.isActualTransactionActive();
	}

}
