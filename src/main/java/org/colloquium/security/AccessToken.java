package org.colloquium.security;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;

/**
 * Lets a program act for an account until its owner takes it back. The token itself is
 * shown once and not kept; its hash finds it again.
 */
@Entity
public class AccessToken {

	/** Of a name, in UTF-16 code units. */
	static final int NAME_LENGTH = 100;

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "access_token_seq")
	@SequenceGenerator(name = "access_token_seq", sequenceName = "access_token_seq", allocationSize = 50)
	private Long id;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	private Account account;

	private String name;

	private String hash;

	private Instant created;

	protected AccessToken() {
	}

	AccessToken(Account account, String name, String hash, Instant now) {
		this.account = account;
		this.name = name;
		this.hash = hash;
		this.created = now;
	}

	public Long id() {
		return this.id;
	}

	Account account() {
		return this.account;
	}

	public String name() {
		return this.name;
	}

	public Instant created() {
		return this.created;
	}

}
