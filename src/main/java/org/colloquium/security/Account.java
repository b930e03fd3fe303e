package org.colloquium.security;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * Somebody who may sign in. Of the password only its hash is known.
 */
@Entity
class Account {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_seq")
	@SequenceGenerator(name = "account_seq", sequenceName = "account_seq", allocationSize = 50)
	private Long id;

	private String username;

	private String password;

	@JdbcTypeCode(SqlTypes.VARCHAR)
	private Role role;

	private Instant created;

	protected Account() {
	}

	Account(String username, String passwordHash, Role role, Instant now) {
		this.username = username;
		this.password = passwordHash;
		this.role = role;
		this.created = now;
	}

	void changePassword(String passwordHash) {
		this.password = passwordHash;
	}

	String username() {
		return this.username;
	}

	String passwordHash() {
		return this.password;
	}

	Role role() {
		return this.role;
	}

	Instant created() {
		return this.created;
	}

}
