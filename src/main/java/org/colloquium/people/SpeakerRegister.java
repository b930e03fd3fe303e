package org.colloquium.people;

import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

import org.colloquium.shared.NotFound;
import org.colloquium.shared.RetriedWhenOvertaken;
import org.colloquium.shared.RichText;
import org.colloquium.shared.Stale;

/**
 * The one place where speakers are entered and changed.
 */
@Service
@RetriedWhenOvertaken
@Transactional
public class SpeakerRegister {

	private final SpeakerRepository speakers;

	private final PictureKeeper pictures;

	private final ApplicationEventPublisher notifications;

	private final Clock clock;

	SpeakerRegister(SpeakerRepository speakers, PictureKeeper pictures, ApplicationEventPublisher notifications,
			Clock clock) {
		this.speakers = speakers;
		this.pictures = pictures;
		this.notifications = notifications;
		this.clock = clock;
	}

	public Speaker add(Profile profile) {
		return add(profile, PictureChange.NONE);
	}

	public Speaker add(Profile profile, PictureChange picture) {
		Speaker speaker = this.speakers.save(new Speaker(profile, this.clock.instant()));
		this.pictures.change(speaker.id(), picture);
		tell(speaker.id());
		return speaker;
	}

	/**
	 * Replaces a speaker's record.
	 * @param id whose
	 * @param version the version that the editor saw
	 * @param profile what it shall say
	 * @return the speaker
	 * @throws NotFound when there is no such speaker
	 * @throws Stale when somebody else changed the record in between
	 */
	public Speaker revise(long id, int version, Profile profile) {
		return revise(id, version, profile, PictureChange.NONE);
	}

	/**
	 * Replaces a speaker's record, and perhaps the picture.
	 * @param id whose
	 * @param version the version that the editor saw
	 * @param profile what it shall say
	 * @param picture what shall become of the picture
	 * @return the speaker
	 * @throws NotFound when there is no such speaker
	 * @throws Stale when somebody else changed the record in between
	 */
	public Speaker revise(long id, int version, Profile profile, PictureChange picture) {
		Speaker speaker = this.speakers.findById(id)
			.filter((found) -> found.mergedInto() == null)
			.orElseThrow(() -> new NotFound("speaker", id));
		if (speaker.version() != version) {
			throw new Stale("speaker", id, version, speaker.version());
		}
		speaker.revise(profile, this.clock.instant());
		this.pictures.change(id, picture);
		tell(id);
		return speaker;
	}

	/**
	 * Takes a bio that turned out to be somebody else's out of a record, which learnt it
	 * from an event.
	 * @param id whose record
	 * @param bio what does not belong there; another bio stays
	 */
	public void unlearn(long id, RichText bio) {
		this.speakers.findById(id).filter((speaker) -> bio.equals(speaker.bio())).ifPresent((speaker) -> {
			speaker.revise(speaker.profile().withoutBio(), this.clock.instant());
			tell(id);
		});
	}

	private void tell(long id) {
		this.notifications.publishEvent(new SpeakersChanged(List.of(id)));
		this.notifications.publishEvent(new SpeakerRevised(id));
	}

	/**
	 * Finds the speakers of some events by name, enters those who are new, and lets the
	 * known ones learn what the events say of them. The name of a record that was merged
	 * into another means the survivor, who keeps the own name.
	 * @param profiles what is said, in any order
	 * @return the speaker of each name's {@linkplain PersonName#key() key}
	 */
	public Map<String, Speaker> enter(Collection<Profile> profiles) {
		Map<String, Speaker> found = new HashMap<>();
		List<String> keys = profiles.stream().map((profile) -> profile.name().key()).distinct().toList();
		if (!keys.isEmpty()) {
			this.speakers.findByNameKeyIn(keys)
				.forEach((speaker) -> found.merge(speaker.nameKey(), speaker, this::likelier));
			found.replaceAll((key, speaker) -> (speaker.mergedInto() == null) ? speaker
					: this.speakers.survivor(speaker.id()).orElse(speaker));
		}
		Set<Long> changed = new LinkedHashSet<>();
		for (Profile profile : profiles) {
			found.compute(profile.name().key(), (key, known) -> entered(known, profile, changed));
		}
		this.notifications.publishEvent(new SpeakersChanged(List.copyOf(changed)));
		return found;
	}

	/**
	 * Whether somebody of each of these names was entered before.
	 */
	@Transactional(readOnly = true)
	public boolean know(Collection<Profile> profiles) {
		Set<String> keys = profiles.stream().map((profile) -> profile.name().key()).collect(Collectors.toSet());
		return keys.isEmpty() || this.speakers.countNameKeys(keys) == keys.size();
	}

	private Speaker entered(Speaker known, Profile profile, Set<Long> changed) {
		Instant now = this.clock.instant();
		if (known == null) {
			Speaker speaker = this.speakers.save(new Speaker(profile, now));
			changed.add(speaker.id());
			return speaker;
		}
		boolean alias = !known.nameKey().equals(profile.name().key());
		if (known.learn(alias ? profile.called(known.name()) : profile, now)) {
			changed.add(known.id());
		}
		return known;
	}

	/** Who stands for himself, and of those the elder. */
	private Speaker likelier(Speaker one, Speaker other) {
		return Stream.of(one, other)
			.min(Comparator.comparing((Speaker speaker) -> speaker.mergedInto() != null).thenComparing(Speaker::id))
			.orElseThrow();
	}

}
