package org.colloquium.people;

import java.time.Instant;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;

import org.colloquium.shared.Slug;

/**
 * A member of the department who invites speakers and is the contact for their events.
 * The e-mail address reaches readers only when the host agreed to it.
 */
@Entity
public class Host {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "host_seq")
	@SequenceGenerator(name = "host_seq", sequenceName = "host_seq", allocationSize = 50)
	private Long id;

	@Version
	private int version;

	private String name;

	private String nameKey;

	private String slug;

	private String email;

	private boolean emailShown;

	private Instant created;

	private Instant updated;

	protected Host() {
	}

	Host(HostDetails details, Instant now) {
		this.created = now;
		revise(details, now);
	}

	void revise(HostDetails details, Instant now) {
		this.name = details.name().value();
		this.nameKey = details.name().key();
		this.slug = Slug.of(this.name, "host").value();
		this.email = details.email();
		this.emailShown = details.emailShown();
		this.updated = now;
	}

	/**
	 * Takes over an address that was not known; a known one is changed only by an editor.
	 */
	void learn(String email, Instant now) {
		if (this.email == null && email != null) {
			this.email = email;
			this.updated = now;
		}
	}

	public Long id() {
		return this.id;
	}

	public int version() {
		return this.version;
	}

	public PersonName name() {
		return new PersonName(this.name);
	}

	public String slug() {
		return this.slug;
	}

	/**
	 * The address for colleagues, whether or not readers may see it.
	 * @return the address, or {@code null}
	 */
	public String email() {
		return this.email;
	}

	public boolean emailShown() {
		return this.emailShown;
	}

	/**
	 * The address for readers.
	 * @return the address, or {@code null} when there is none or the host did not agree
	 */
	public String publicEmail() {
		return this.emailShown ? this.email : null;
	}

	public Instant created() {
		return this.created;
	}

	public Instant updated() {
		return this.updated;
	}

	String nameKey() {
		return this.nameKey;
	}

}
