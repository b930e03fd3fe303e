package org.colloquium.event;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import org.colloquium.people.Host;
import org.colloquium.people.Speaker;
import org.colloquium.series.Series;
import org.colloquium.shared.Refused;
import org.colloquium.shared.Slug;

/**
 * One announced talk, lecture or workshop. Its id and with it its address and calendar
 * identifier stay the same whatever else changes.
 */
@Entity
public class Event {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "event_seq")
	@SequenceGenerator(name = "event_seq", sequenceName = "event_seq", allocationSize = 50)
	private Long id;

	@Version
	private int version;

	@ManyToOne(fetch = FetchType.LAZY)
	private Series series;

	@Embedded
	private Topic topic;

	@Embedded
	private Timeslot slot;

	@Embedded
	private Venue venue;

	@Embedded
	private Attendance attendance;

	@OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
	@JoinColumn(name = "event_id", nullable = false)
	@OrderColumn(name = "position")
	private List<Appearance> appearances = new ArrayList<>();

	@ManyToMany
	@JoinTable(name = "event_host", joinColumns = @JoinColumn(name = "event_id"),
			inverseJoinColumns = @JoinColumn(name = "host_id"))
	@OrderColumn(name = "position")
	private List<Host> hosts = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "event_tag", joinColumns = @JoinColumn(name = "event_id"))
	@OrderColumn(name = "position")
	@Column(name = "tag")
	private List<String> tags = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "event_link", joinColumns = @JoinColumn(name = "event_id"))
	@OrderColumn(name = "position")
	private List<EventLink> links = new ArrayList<>();

	@JdbcTypeCode(SqlTypes.VARCHAR)
	private EventStatus status;

	private String statusMessage;

	private int sequence;

	@Embedded
	private Source source;

	private Instant created;

	private Instant updated;

	private Instant announced;

	private Instant deleted;

	private Long mergedInto;

	protected Event() {
	}

	Event(Topic topic, Timeslot slot, boolean hasSpeaker, Instant now) {
		if (topic.title() == null && !hasSpeaker) {
			throw new Refused("title", "title-or-speaker");
		}
		this.topic = topic;
		this.slot = Objects.requireNonNull(slot, "An event has a time");
		this.venue = new Venue(null, null);
		this.attendance = new Attendance(null, null, false);
		this.status = EventStatus.DRAFT;
		this.created = now;
		this.updated = now;
	}

	void describe(Topic topic) {
		this.topic = topic;
	}

	void admit(Attendance attendance) {
		this.attendance = attendance;
	}

	void reschedule(Timeslot slot) {
		if (!slot.equals(this.slot)) {
			this.slot = slot;
			revised();
		}
	}

	void relocate(Venue venue) {
		if (!venue.equals(venue())) {
			this.venue = venue;
			revised();
		}
	}

	/**
	 * Gives the event another status, with a word to the readers.
	 */
	void turn(EventStatus next, String message, Instant now) {
		if (!isNew() && !this.status.canBecome(next)) {
			throw new Refused("status", "status-impossible", this.status.name(), next.name());
		}
		if (next != this.status) {
			revised();
		}
		if (next != EventStatus.DRAFT && this.announced == null) {
			this.announced = now;
		}
		this.status = next;
		this.statusMessage = message;
	}

	void lineUp(List<Credit> credits, Map<String, Speaker> known) {
		for (int i = 0; i < credits.size(); i++) {
			Credit credit = credits.get(i);
			Speaker speaker = known.get(credit.name().key());
			if (i == this.appearances.size()) {
				this.appearances.add(new Appearance(speaker, credit));
			}
			else if (!this.appearances.get(i).shows(speaker, credit)) {
				this.appearances.set(i, new Appearance(speaker, credit));
			}
		}
		this.appearances.subList(credits.size(), this.appearances.size()).clear();
	}

	/* What already stands there keeps its row. */
	void appear(List<Appearance> wanted) {
		boolean same = wanted.size() == this.appearances.size();
		for (int i = 0; same && i < wanted.size(); i++) {
			same = this.appearances.get(i).shows(wanted.get(i).speaker(), wanted.get(i).credit());
		}
		if (!same) {
			replace(this.appearances, wanted);
		}
	}

	void hostedBy(List<Host> hosts) {
		replace(this.hosts, hosts);
	}

	void tagWith(Collection<String> tags) {
		replace(this.tags, List.copyOf(tags));
	}

	void linkTo(List<EventLink> links) {
		replace(this.links, links);
	}

	void belongTo(Series series) {
		this.series = series;
	}

	void comeFrom(Source source) {
		this.source = source;
	}

	void touch(Instant now) {
		this.updated = now;
	}

	void delete(Instant now) {
		this.deleted = now;
		revised();
		touch(now);
	}

	void restore(Instant now) {
		this.deleted = null;
		revised();
		touch(now);
	}

	void mergeInto(Event survivor, Instant now) {
		this.mergedInto = survivor.id;
		delete(now);
	}

	void separate(Instant now) {
		this.mergedInto = null;
		restore(now);
	}

	/**
	 * Gives back the status from before a merge, be it that of a draft.
	 */
	void standAgain(EventStatus before, String message) {
		if (before != this.status) {
			revised();
		}
		this.status = before;
		this.statusMessage = message;
		if (before == EventStatus.DRAFT) {
			this.announced = null;
		}
	}

	private void revised() {
		if (!isNew()) {
			this.sequence++;
		}
	}

	/* Nobody has seen it yet: it may begin in any status, and no calendar holds it. */
	private boolean isNew() {
		return this.id == null;
	}

	private static <T> void replace(List<T> kept, List<T> wanted) {
		if (!kept.equals(wanted)) {
			kept.clear();
			kept.addAll(wanted);
		}
	}

	public Long id() {
		return this.id;
	}

	public int version() {
		return this.version;
	}

	/**
	 * The readable part of the address, from the title or else the first speaker.
	 * @return the slug, which changes with them
	 */
	public String slug() {
		String words = (title() != null) ? title() : this.appearances.isEmpty() ? null : this.appearances.get(0).name();
		return Slug.of(words, "event").value();
	}

	public String title() {
		return topic().title();
	}

	public Topic topic() {
		return (this.topic != null) ? this.topic : new Topic(null, null, null, null, null);
	}

	public Timeslot slot() {
		return this.slot;
	}

	public Venue venue() {
		return (this.venue != null) ? this.venue : new Venue(null, null);
	}

	public Attendance attendance() {
		return this.attendance;
	}

	/**
	 * The series that the event belongs to.
	 * @return the series, or {@code null}
	 */
	public Series series() {
		return this.series;
	}

	public List<Appearance> speakers() {
		return List.copyOf(this.appearances);
	}

	public List<Host> hosts() {
		return List.copyOf(this.hosts);
	}

	public List<String> tags() {
		return List.copyOf(this.tags);
	}

	public List<EventLink> links() {
		return List.copyOf(this.links);
	}

	public EventStatus status() {
		return this.status;
	}

	/**
	 * A word to the readers that goes with the status, such as "Room changed".
	 * @return the message, or {@code null}
	 */
	public String statusMessage() {
		return this.statusMessage;
	}

	/**
	 * The revision that calendars go by (RFC 5545, 3.8.7.4): it rises whenever time,
	 * place or status change.
	 * @return the count, from 0
	 */
	public int sequence() {
		return this.sequence;
	}

	public Source source() {
		return this.source;
	}

	public Instant created() {
		return this.created;
	}

	public Instant updated() {
		return this.updated;
	}

	/**
	 * When the event first came onto the programme.
	 * @return the time, or {@code null} for a draft
	 */
	public Instant announced() {
		return this.announced;
	}

	public boolean isDeleted() {
		return this.deleted != null;
	}

	/**
	 * The event that this one was merged into, and its address leads to.
	 * @return the id, or {@code null} if it stands for itself
	 */
	public Long mergedInto() {
		return this.mergedInto;
	}

	/**
	 * Whether anybody may read of the event.
	 * @return {@code false} for drafts and for what was deleted
	 */
	public boolean isPublic() {
		return this.status != EventStatus.DRAFT && !isDeleted();
	}

}
