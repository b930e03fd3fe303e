package org.colloquium.series;

import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;

import org.colloquium.shared.RichText;
import org.colloquium.shared.Slug;

/**
 * Events that belong together and mostly share weekday, time and place, such as the
 * colloquium of a department. The slug is given once and for all, since calendars
 * subscribe to it; the name may change.
 */
@Entity
public class Series {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "series_seq")
	@SequenceGenerator(name = "series_seq", sequenceName = "series_seq", allocationSize = 50)
	private Long id;

	@Version
	private int version;

	private String slug;

	private String name;

	@Column(length = 200_000)
	private RichText description;

	@Embedded
	private UsualSlot slot;

	private Instant created;

	private Instant updated;

	protected Series() {
	}

	Series(Slug slug, SeriesDetails details, Instant now) {
		this.slug = slug.value();
		this.created = now;
		revise(details, now);
	}

	void revise(SeriesDetails details, Instant now) {
		this.name = details.name();
		this.description = details.description();
		this.slot = details.slot();
		this.updated = now;
	}

	public Long id() {
		return this.id;
	}

	public int version() {
		return this.version;
	}

	public String slug() {
		return this.slug;
	}

	public String name() {
		return this.name;
	}

	public RichText description() {
		return this.description;
	}

	/**
	 * When and where the events usually take place.
	 * @return the slot, in which everything may be unknown
	 */
	public UsualSlot slot() {
		return (this.slot != null) ? this.slot : new UsualSlot(null, null, null, null, null);
	}

	public Instant created() {
		return this.created;
	}

	public Instant updated() {
		return this.updated;
	}

}
