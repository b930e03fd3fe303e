package org.colloquium.duplicate;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/**
 * Something that was entered twice and is saved, and what an editor decided about it. A
 * decision stays when the finding is found again, until a text has materially changed.
 */
@Entity
public class Finding {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "finding_seq")
	@SequenceGenerator(name = "finding_seq", sequenceName = "finding_seq", allocationSize = 50)
	private Long id;

	@Version
	private int version;

	@JdbcTypeCode(SqlTypes.VARCHAR)
	private FindingKind kind;

	private long leftId;

	private long rightId;

	private String field;

	private String verdict;

	private double score;

	private String reasons;

	private Instant found;

	@JdbcTypeCode(SqlTypes.VARCHAR)
	private Decision decision;

	private Instant decided;

	private String decidedBy;

	private String remark;

	@Column(length = 2000)
	private String leftSketch;

	@Column(length = 2000)
	private String rightSketch;

	protected Finding() {
	}

	Finding(Pair pair, Instant now) {
		this.kind = pair.kind();
		this.leftId = pair.left();
		this.rightId = pair.right();
		this.field = pair.field();
		this.found = now;
	}

	/**
	 * Notes what the two are to each other by what stands there now, and asks again when
	 * a text is no longer the one that was decided about.
	 */
	void observe(Observation seen, Instant now) {
		this.verdict = seen.verdict();
		this.score = seen.score();
		this.reasons = seen.reasons().stream().map(Enum::name).collect(Collectors.joining(" "));
		if (this.decision != null && !isStill(seen.left().get(), seen.right().get())) {
			this.decision = null;
			this.found = now;
		}
	}

	/** Whether both texts are what they were when somebody decided. */
	boolean isStill(Sketch left, Sketch right) {
		return new Sketch(this.leftSketch).isStill(left) && new Sketch(this.rightSketch).isStill(right);
	}

	void decide(Decision decision, Sketch left, Sketch right, Instant now) {
		this.decision = decision;
		this.leftSketch = left.value();
		this.rightSketch = right.value();
		this.decided = now;
	}

	void sign(String by, String remark) {
		this.decidedBy = by;
		this.remark = remark;
	}

	/** Opens the question again. */
	void reopen() {
		this.decision = null;
	}

	public Long id() {
		return this.id;
	}

	public FindingKind kind() {
		return this.kind;
	}

	/** The smaller id of two; for a bio or a repeat, that of the event. */
	public long left() {
		return this.leftId;
	}

	/** The other id; 0 for a repeat. */
	public long right() {
		return this.rightId;
	}

	/** Both ids. */
	public Stream<Long> both() {
		return Stream.of(this.leftId, this.rightId);
	}

	/** The field of a repeat or a bio, as the API names it; empty for two things. */
	public String field() {
		return this.field;
	}

	/** Name of an event verdict, person verdict or kind of repeat. */
	public String verdict() {
		return this.verdict;
	}

	/** The probability of the verdict, 0 to 1. */
	public double score() {
		return this.score;
	}

	public List<Reason> reasons() {
		return this.reasons.isEmpty() ? List.of()
				: Arrays.stream(this.reasons.split(" ")).map(Reason::valueOf).toList();
	}

	/** When it was first found, or found again after a change. */
	public Instant found() {
		return this.found;
	}

	/** What was decided, or {@code null} while nothing is. */
	public Decision decision() {
		return this.decision;
	}

	/** Whether the two became one; that is undone where it was done. */
	public boolean isMerger() {
		return this.decision == Decision.MERGED || this.decision == Decision.MOVED;
	}

	public Instant decided() {
		return this.decided;
	}

	/** The user name of who decided. */
	public String decidedBy() {
		return this.decidedBy;
	}

	/** Why, in the editor's words, or {@code null}. */
	public String remark() {
		return this.remark;
	}

	boolean isOf(long one, long other) {
		return Math.min(one, other) == this.leftId && Math.max(one, other) == this.rightId;
	}

	Pair pair() {
		return new Pair(this.kind, this.leftId, this.rightId, this.field);
	}

	/**
	 * What a finding is about: there is one finding for it at most.
	 */
	record Pair(FindingKind kind, long left, long right, String field) {

		static Pair ofEvents(long one, long other) {
			return new Pair(FindingKind.EVENTS, Math.min(one, other), Math.max(one, other), "");
		}

		static Pair ofSpeakers(long one, long other) {
			return new Pair(FindingKind.SPEAKERS, Math.min(one, other), Math.max(one, other), "");
		}

		/** Whether one of some events is a side of it. */
		boolean concerns(Set<Long> events) {
			boolean both = this.kind == FindingKind.EVENTS;
			return this.kind != FindingKind.SPEAKERS
					&& (events.contains(this.left) || both && events.contains(this.right));
		}

	}

	/**
	 * What was seen of a pair.
	 *
	 * @param pair what it is about
	 * @param verdict name of the verdict
	 * @param score its probability
	 * @param reasons what speaks for it
	 * @param left what the text on the left is like now
	 * @param right likewise on the right
	 */
	record Observation(Pair pair, String verdict, double score, List<Reason> reasons, Supplier<Sketch> left,
			Supplier<Sketch> right) {

	}

}
