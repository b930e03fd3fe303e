package org.colloquium.event;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.JoinTable;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import org.hibernate.annotations.OptimisticLock;

import org.colloquium.people.Host;
import org.colloquium.people.Speaker;
import org.colloquium.series.Series;
import org.colloquium.shared.Refused;
import org.colloquium.shared.RichText;
import org.colloquium.shared.Slug;

/**
 * One announced talk, lecture or workshop. Its id and with it its address and calendar
 * identifier stay the same whatever else changes.
 */
@Entity
public class Event extends Lifecycle {

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

	/*
	 * Each knows its place, so that it is written once; who speaks is a matter of the
	 * event's version all the same.
	 */
	@OneToMany(mappedBy = "event", cascade = CascadeType.ALL, orphanRemoval = true)
	@OrderBy("position")
	@OptimisticLock(excluded = false)
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

	/* Only ever added to, so that it is not read for that. */
	@OneToMany(mappedBy = "event", cascade = CascadeType.PERSIST)
	private List<EventChange> changes = new ArrayList<>();

	@Embedded
	private Source source;

	protected Event() {
	}

	Event(Topic topic, Timeslot slot, boolean hasSpeaker, Instant now) {
		super(now);
		if (topic.title() == null && !hasSpeaker) {
			throw new Refused("title", "title-or-speaker");
		}
		this.topic = topic;
		this.slot = Objects.requireNonNull(slot, "An event has a time");
		this.venue = new Venue(null, null);
		this.attendance = new Attendance(null, null, false);
	}

	void describe(Topic topic) {
		this.topic = topic;
	}

	void admit(Attendance attendance) {
		this.attendance = attendance;
	}

	void reschedule(Timeslot slot, Instant now) {
		Timeslot former = this.slot;
		if (!slot.equals(former)) {
			this.slot = slot;
			revised();
			happened(ChangeKind.MOVED, now).ifPresent((change) -> change.from(former));
		}
	}

	void relocate(Venue venue, Instant now) {
		Venue former = venue();
		if (!venue.equals(former)) {
			this.venue = venue;
			revised();
			if (!Objects.equals(former.location(), venue.location())) {
				happened(ChangeKind.RELOCATED, now).ifPresent((change) -> change.from(former));
			}
		}
	}

	/* Of what nobody has read there is nothing to tell. */
	@Override
	Optional<EventChange> happened(ChangeKind kind, Instant now) {
		if (status() == EventStatus.DRAFT || announced() == null) {
			return Optional.empty();
		}
		EventChange change = new EventChange(this, kind, now);
		this.changes.add(change);
		return Optional.of(change);
	}

	void lineUp(List<Credit> credits, Map<String, Speaker> known) {
		if (title() == null && credits.isEmpty()) {
			throw new Refused("title", "title-or-speaker");
		}
		Appearance.lineUp(this, this.appearances, credits, known);
	}

	/* What already stands there keeps its row. */
	void appear(List<Appearance> wanted) {
		if (!Appearance.same(this.appearances, wanted)) {
			Appearance.replace(this, this.appearances, wanted);
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

	private static <T> void replace(List<T> kept, List<T> wanted) {
		if (!kept.equals(wanted)) {
			kept.clear();
			kept.addAll(wanted);
		}
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

	/** Abstract and bios, as far as there are any. */
	public List<RichText> texts() {
		Stream<RichText> bios = this.appearances.stream().map(Appearance::bio);
		return Stream.concat(Stream.of(topic().abstractText()), bios).filter(Objects::nonNull).toList();
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

	public Source source() {
		return this.source;
	}

}
