package org.colloquium.shared;

import java.sql.SQLException;

import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.RollbackException;
import org.hibernate.exception.ConstraintViolationException;
import org.hibernate.exception.ConstraintViolationException.ConstraintKind;
import org.junit.jupiter.api.Test;

import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

import static org.assertj.core.api.Assertions.assertThat;

class OvertakenTests {

	@Test
	void isWhoIsTooLate() {
		assertThat(Overtaken.by(new RollbackException(new OptimisticLockException("version")))).isTrue();
		assertThat(Overtaken.by(new CannotAcquireLockException("deadlock"))).isTrue();
		assertThat(Overtaken.by(new QueryTimeoutException("Timeout trying to lock table"))).isTrue();
	}

	@Test
	void isWhoWantsWhatIsTaken() {
		assertThat(Overtaken.by(new DuplicateKeyException("slug"))).isTrue();
		assertThat(Overtaken.by(new DataIntegrityViolationException("at commit", violation(ConstraintKind.UNIQUE))))
			.isTrue();
	}

	@Test
	void isNotWhoWantsWhatCanNeverBeSaved() {
		assertThat(Overtaken.by(violation(ConstraintKind.CHECK))).isFalse();
		assertThat(Overtaken.by(new DataIntegrityViolationException("too long", violation(ConstraintKind.OTHER))))
			.isFalse();
		assertThat(Overtaken.by(new IllegalStateException())).isFalse();
	}

	@Test
	void beginsAgainOnlyWhatItBegan() {
		DuplicateKeyException taken = new DuplicateKeyException("slug");
		assertThat(new Overtaken().shouldRetry(null, taken)).isTrue();
		TransactionSynchronizationManager.setActualTransactionActive(true);
		try {
			assertThat(new Overtaken().shouldRetry(null, taken)).isFalse();
		}
		finally {
			TransactionSynchronizationManager.setActualTransactionActive(false);
		}
	}

	private static ConstraintViolationException violation(ConstraintKind kind) {
		return new ConstraintViolationException("refused", new SQLException("refused"), "insert", kind, "rule");
	}

}
