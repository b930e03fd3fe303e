package org.colloquium.people;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;

import org.colloquium.shared.RichText;
import org.colloquium.shared.Slug;

/**
 * A person who gives events. The record holds the current affiliation and bio, which fill
 * the next form; what was printed for an event stands in that event's appearance and is
 * never changed from here.
 */
@Entity
public class Speaker {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "speaker_seq")
	@SequenceGenerator(name = "speaker_seq", sequenceName = "speaker_seq", allocationSize = 200)
	private Long id;

	@Version
	private int version;

	private String name;

	private String nameKey;

	private String slug;

	private String affiliation;

	@Column(length = 200_000)
	private RichText bio;

	@Column(length = 2_000)
	private String homepage;

	private Instant profileAsOf;

	private Instant created;

	private Instant updated;

	private Long mergedInto;

	protected Speaker() {
	}

	Speaker(Profile profile, Instant now) {
		this.created = now;
		take(profile, now);
	}

	/**
	 * Replaces the record by what an editor entered.
	 */
	void revise(Profile profile, Instant now) {
		take(profile, now);
	}

	/**
	 * Takes over from an event what is new: the later of two profiles wins, and an absent
	 * value never replaces a known one.
	 * @return whether there was anything new
	 */
	boolean learn(Profile profile, Instant now) {
		Profile before = profile();
		if (!profile.asOf().isBefore(this.profileAsOf)) {
			take(new Profile(profile.name(), other(profile.affiliation(), this.affiliation),
					other(profile.bio(), this.bio), other(profile.homepage(), this.homepage), profile.asOf()), now);
		}
		else {
			take(new Profile(name(), other(this.affiliation, profile.affiliation()), other(this.bio, profile.bio()),
					other(this.homepage, profile.homepage()), this.profileAsOf), now);
		}
		return !profile().equals(before);
	}

	private void take(Profile profile, Instant now) {
		Profile before = (this.name != null) ? profile() : null;
		this.name = profile.name().value();
		this.nameKey = profile.name().key();
		this.slug = Slug.of(this.name, "speaker").value();
		this.affiliation = profile.affiliation();
		this.bio = profile.bio();
		this.homepage = profile.homepage();
		this.profileAsOf = profile.asOf();
		if (!profile().equals(before)) {
			this.updated = now;
		}
	}

	void mergeInto(Speaker survivor, Instant now) {
		this.mergedInto = survivor.id();
		this.updated = now;
	}

	void separate(Instant now) {
		this.mergedInto = null;
		this.updated = now;
	}

	private static <T> T other(T first, T second) {
		return (first != null) ? first : second;
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

	public String affiliation() {
		return this.affiliation;
	}

	public RichText bio() {
		return this.bio;
	}

	public String homepage() {
		return this.homepage;
	}

	public Profile profile() {
		return new Profile(name(), this.affiliation, this.bio, this.homepage, this.profileAsOf);
	}

	public Instant created() {
		return this.created;
	}

	public Instant updated() {
		return this.updated;
	}

	/**
	 * The speaker whose record this one was merged into, and its address leads to.
	 * @return the id, or {@code null} if it stands for itself
	 */
	public Long mergedInto() {
		return this.mergedInto;
	}

	String nameKey() {
		return this.nameKey;
	}

}
