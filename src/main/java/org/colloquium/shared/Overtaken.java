package org.colloquium.shared;

import java.lang.reflect.Method;

import jakarta.persistence.LockTimeoutException;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PessimisticLockException;
import org.hibernate.exception.ConstraintViolationException;

import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.resilience.retry.MethodRetryPredicate;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Whether nothing was saved because somebody did the same at the same moment.
 */
public class Overtaken implements MethodRetryPredicate {

	/**
	 * Whether the database refused something for what somebody else does or has done: a
	 * version that is no longer the current one, a key that is taken now, a lock that is
	 * not given back. What can never be saved is not of this kind.
	 */
	public static boolean by(Throwable failure) {
		for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
			if (isLate(cause) || isTaken(cause)) {
				return true;
			}
		}
		return false;
	}

	/* H2 calls a lock that it waited for too long a timeout of the query. */
	private static boolean isLate(Throwable cause) {
		return cause instanceof ConcurrencyFailureException || cause instanceof QueryTimeoutException
				|| cause instanceof OptimisticLockException || cause instanceof PessimisticLockException
				|| cause instanceof LockTimeoutException;
	}

	private static boolean isTaken(Throwable cause) {
		return cause instanceof DuplicateKeyException || cause instanceof ConstraintViolationException violation
				&& violation.getKind() == ConstraintViolationException.ConstraintKind.UNIQUE;
	}

	/* Only once the transaction is over, and was no part of a larger one. */
	@Override
	public boolean shouldRetry(Method method, Throwable failure) {
		return by(failure) && !TransactionSynchronizationManager.isActualTransactionActive();
	}

}
