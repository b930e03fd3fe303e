package org.colloquium.duplicate;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import tools.jackson.databind.node.ObjectNode;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.colloquium.people.Profile;
import org.colloquium.people.Speaker;
import org.colloquium.people.SpeakerMerging;
import org.colloquium.people.Speakers;
import org.colloquium.shared.NotFound;
import org.colloquium.shared.Refused;
import org.colloquium.shared.RetriedWhenOvertaken;
import org.colloquium.shared.Seen;

/**
 * Merges the records of one person: says what the two say, which seems better and why,
 * and does what the editor chose. All appearances come to the survivor.
 */
@Service
@RetriedWhenOvertaken
@Transactional
public class SpeakerMerger {

	private final Speakers speakers;

	private final SpeakerMerging merging;

	private final PassedOn passedOn;

	private final Mergers mergers;

	private final Fields fields;

	SpeakerMerger(Speakers speakers, SpeakerMerging merging, PassedOn passedOn, Mergers mergers, Fields fields) {
		this.speakers = speakers;
		this.merging = merging;
		this.passedOn = passedOn;
		this.mergers = mergers;
		this.fields = fields;
	}

	/**
	 * What merging two records would mean.
	 * @param kept id of the survivor
	 * @param lost id of the one that vanishes
	 * @throws Refused when both are the same
	 * @throws NotFound when one of them is not there
	 */
	@Transactional(readOnly = true)
	public MergePlan plan(long kept, long lost) {
		if (kept == lost) {
			throw new Refused("with", "merge-itself");
		}
		Speaker one = existing(kept);
		Speaker other = existing(lost);
		List<MergePlan.Choice> choices = new ArrayList<>();
		add("name", one, one.name().value(), other, other.name().value(), choices);
		add("affiliation", one, one.affiliation(), other, other.affiliation(), choices);
		add("bio", one, ProfileState.of(one).bio(), other, ProfileState.of(other).bio(), choices);
		add("homepage", one, one.homepage(), other, other.homepage(), choices);
		String given = this.passedOn.titles(kept);
		String others = this.passedOn.titles(lost);
		if (!given.equals(others)) {
			choices.add(new MergePlan.Choice("events", given, others, false, null));
		}
		return new MergePlan(FindingKind.SPEAKERS, seen(one), seen(other), one.name().value(), other.name().value(),
				choices);
	}

	private static void add(String field, Speaker one, String here, Speaker other, String there,
			List<MergePlan.Choice> choices) {
		if (!Objects.equals(here, there)) {
			choices.add(BetterValue.choose(new BetterValue.Side(field, here, one.profile().asOf(), false),
					new BetterValue.Side(field, there, other.profile().asOf(), false)));
		}
	}

	/**
	 * Merges two records; a second request for the same changes nothing.
	 * @return what was done
	 * @throws org.colloquium.shared.Stale when somebody changed one of them in between
	 */
	public Merging merge(Seen kept, Seen lost, MergeOrder order) {
		Optional<Merging> done = this.mergers.done(FindingKind.SPEAKERS, kept, lost);
		if (done.isPresent()) {
			return done.get();
		}
		MergePlan plan = plan(kept.id(), lost.id());
		Speaker one = existing(kept.id());
		Speaker other = existing(lost.id());
		ObjectNode before = this.fields.of(ProfileState.of(one));
		ObjectNode result = this.fields.chosen(before, this.fields.of(ProfileState.of(other)), order.fromLost());
		result.put("asOf", ProfileState.later(one, other));
		Speaker speaker = this.merging.merge(kept, lost, profile(result));
		String after = this.fields.of(ProfileState.of(speaker)).toString();
		String moved = this.passedOn.pass(lost.id(), kept.id());
		return this.mergers.note(plan, speaker.name().value(), order,
				new Mergers.Snapshot(before.toString(), after, moved));
	}

	/**
	 * Makes two of one again. What was edited since stays as it is, and so does what the
	 * survivor gave since.
	 * @param id of the merger
	 * @param by the editor's user name
	 * @throws Refused when it is too late, or the survivor is gone
	 */
	public Merging undo(long id, String by) {
		Merging merging = this.mergers.undo(id, by);
		Speaker speaker = this.speakers.findById(merging.kept())
			.orElseThrow(() -> new NotFound("speaker", merging.kept()));
		ObjectNode now = this.fields.of(ProfileState.of(speaker));
		ObjectNode back = this.fields.takenBack(this.fields.read(merging.before()), this.fields.read(merging.after()),
				now);
		Speaker survivor = this.merging.separate(merging.kept(), merging.lost(), profile(back));
		merging.call(survivor.name().value());
		this.passedOn.giveBack(merging.moved(), merging.kept(), merging.lost());
		return merging;
	}

	private Profile profile(ObjectNode said) {
		return this.fields.as(said, ProfileState.class).profile();
	}

	private Speaker existing(long id) {
		return this.speakers.findById(id)
			.filter((speaker) -> speaker.mergedInto() == null)
			.orElseThrow(() -> new NotFound("speaker", id));
	}

	private static Seen seen(Speaker speaker) {
		return new Seen(speaker.id(), speaker.version());
	}

}
