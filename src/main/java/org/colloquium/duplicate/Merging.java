package org.colloquium.duplicate;

import java.time.Duration;
import java.time.Instant;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import org.colloquium.shared.Refused;
import org.colloquium.shared.Seen;

/**
 * That two became one: who did it, when and why, and what it takes to undo it.
 */
@Entity
public class Merging {

	/** So long can it be undone. */
	public static final Duration UNDO = Duration.ofDays(90);

	static final int STATE_LENGTH = 1_000_000;

	private static final int NAME_LENGTH = 500;

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "merging_seq")
	@SequenceGenerator(name = "merging_seq", sequenceName = "merging_seq", allocationSize = 50)
	private Long id;

	@Version
	private int version;

	@JdbcTypeCode(SqlTypes.VARCHAR)
	private FindingKind kind;

	private long keptId;

	private long lostId;

	private String keptName;

	private String lostName;

	@JdbcTypeCode(SqlTypes.VARCHAR)
	private Decision decision;

	private Instant merged;

	private String mergedBy;

	private String remark;

	@Column(length = STATE_LENGTH)
	private String beforeState;

	@Column(length = STATE_LENGTH)
	private String afterState;

	@Column(length = STATE_LENGTH)
	private String movedRows;

	private Instant undone;

	private String undoneBy;

	protected Merging() {
	}

	/** What two have become, under the name that it has now. */
	Merging(MergePlan plan, String name, MergeOrder order, Instant now) {
		this.kind = plan.kind();
		this.keptId = plan.kept().id();
		this.lostId = plan.lost().id();
		this.keptName = shortened(name);
		this.lostName = shortened(plan.lostName());
		this.decision = order.decision();
		this.mergedBy = order.by();
		this.remark = order.remark();
		this.merged = now;
	}

	private static String shortened(String name) {
		return (name.length() > NAME_LENGTH) ? name.substring(0, NAME_LENGTH) : name;
	}

	void keep(String before, String after, String moved) {
		int longest = Math.max(Math.max(before.length(), after.length()), (moved != null) ? moved.length() : 0);
		if (longest > STATE_LENGTH) {
			throw new Refused("merge", "merge-too-long");
		}
		this.beforeState = before;
		this.afterState = after;
		this.movedRows = moved;
	}

	/* The survivor, as it is called now. */
	void call(String kept) {
		this.keptName = shortened(kept);
	}

	void undo(String by, Instant now) {
		this.undone = now;
		this.undoneBy = by;
	}

	/**
	 * Whether it can be undone at a time.
	 */
	public boolean canBeUndone(Instant now) {
		return this.undone == null && this.beforeState != null && now.isBefore(this.merged.plus(UNDO));
	}

	public Long id() {
		return this.id;
	}

	public FindingKind kind() {
		return this.kind;
	}

	public long kept() {
		return this.keptId;
	}

	public long lost() {
		return this.lostId;
	}

	public String keptName() {
		return this.keptName;
	}

	public String lostName() {
		return this.lostName;
	}

	public Decision decision() {
		return this.decision;
	}

	public Instant merged() {
		return this.merged;
	}

	public String mergedBy() {
		return this.mergedBy;
	}

	/** Why, in the editor's words, or {@code null}. */
	public String remark() {
		return this.remark;
	}

	/** When it was undone, or {@code null}. */
	public Instant undone() {
		return this.undone;
	}

	public String undoneBy() {
		return this.undoneBy;
	}

	String before() {
		return this.beforeState;
	}

	String after() {
		return this.afterState;
	}

	String moved() {
		return this.movedRows;
	}

	Finding.Pair pair() {
		return (this.kind == FindingKind.EVENTS) ? Finding.Pair.ofEvents(this.keptId, this.lostId)
				: Finding.Pair.ofSpeakers(this.keptId, this.lostId);
	}

	/** Whether the two of a plan have become one by this. */
	boolean isOf(Seen kept, Seen lost) {
		return this.undone == null && this.keptId == kept.id() && this.lostId == lost.id();
	}

}
