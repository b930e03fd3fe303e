package org.colloquium.event;

import java.util.List;
import java.util.Map;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;

import org.colloquium.people.PersonName;
import org.colloquium.people.Speaker;
import org.colloquium.shared.RichText;

/**
 * A speaker at one event, with name, affiliation and bio as they were for that event: a
 * later change of the speaker's record does not rewrite the past.
 */
@Entity
public class Appearance {

	@Id
	@GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "appearance_seq")
	@SequenceGenerator(name = "appearance_seq", sequenceName = "appearance_seq", allocationSize = 200)
	private Long id;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	private Event event;

	/* Among the speakers of the event. */
	private int position;

	@ManyToOne(fetch = FetchType.LAZY, optional = false)
	private Speaker speaker;

	private String name;

	private String affiliation;

	@Column(length = 200_000)
	private RichText bio;

	@Column(length = 2_000)
	private String homepage;

	protected Appearance() {
	}

	Appearance(Speaker speaker, Credit credit) {
		this.speaker = speaker;
		this.name = credit.name().value();
		this.affiliation = credit.affiliation();
		this.bio = credit.bio();
		this.homepage = credit.homepage();
	}

	/* What already stands there keeps its row. */
	static void lineUp(Event event, List<Appearance> kept, List<Credit> credits, Map<String, Speaker> known) {
		for (int i = 0; i < credits.size(); i++) {
			Credit credit = credits.get(i);
			Speaker speaker = known.get(credit.name().key());
			if (i == kept.size()) {
				kept.add(new Appearance(speaker, credit).at(event, i));
			}
			else if (!kept.get(i).shows(speaker, credit)) {
				kept.set(i, new Appearance(speaker, credit).at(event, i));
			}
		}
		kept.subList(credits.size(), kept.size()).clear();
	}

	private Appearance at(Event event, int position) {
		this.event = event;
		this.position = position;
		return this;
	}

	/* All of them are others, and none keeps its row. */
	static void replace(Event event, List<Appearance> kept, List<Appearance> wanted) {
		kept.clear();
		for (Appearance appearance : wanted) {
			kept.add(appearance.at(event, kept.size()));
		}
	}

	static boolean same(List<Appearance> kept, List<Appearance> wanted) {
		boolean same = wanted.size() == kept.size();
		for (int i = 0; same && i < wanted.size(); i++) {
			same = kept.get(i).shows(wanted.get(i).speaker(), wanted.get(i).credit());
		}
		return same;
	}

	boolean shows(Speaker speaker, Credit credit) {
		return this.speaker.id().equals(speaker.id()) && credit.equals(credit());
	}

	boolean isOf(long speaker) {
		return this.speaker.id() == speaker;
	}

	void passTo(Speaker other) {
		this.speaker = other;
	}

	Credit credit() {
		return new Credit(new PersonName(this.name), this.affiliation, this.bio, this.homepage);
	}

	public Speaker speaker() {
		return this.speaker;
	}

	public String name() {
		return this.name;
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

}
