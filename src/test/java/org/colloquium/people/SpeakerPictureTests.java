package org.colloquium.people;

import java.time.Instant;
import java.util.List;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;
import org.springframework.transaction.annotation.Transactional;

import org.colloquium.PostgresDatabase;
import org.colloquium.shared.Seen;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A speaker has one picture, replaces it, loses it, and keeps it through mergers.
 */
class SpeakerPictureTests {

	private static final Instant NOW = Instant.parse("2027-01-15T09:00:00Z");

	private static final Portrait FIRST = new Portrait(new byte[] { 1 }, new byte[] { 2, 2 }, 3, 4);

	private static final Portrait SECOND = new Portrait(new byte[] { 5 }, new byte[900_000], 6, 7);

	@SpringBootTest
	@Transactional
	abstract static class Tests {

		@Autowired
		private SpeakerRegister register;

		@Autowired
		private SpeakerMerging merging;

		@Autowired
		private SpeakerPictures pictures;

		@Test
		void replacesAndRemovesAPicture() {
			Speaker ada = enter("Ada King", FIRST);
			assertThat(mark(ada)).isEqualTo(new PictureMark(ada.id(), FIRST.hash(), 3, 4));
			change(ada, PictureChange.NONE);
			assertThat(mark(ada).hash()).isEqualTo(FIRST.hash());
			change(ada, PictureChange.to(SECOND));
			assertThat(mark(ada).hash()).isEqualTo(SECOND.hash());
			assertThat(this.pictures.findBySpeakerIdAndHash(ada.id(), SECOND.hash()))
				.hasValueSatisfying((picture) -> assertThat(picture.large()).hasSize(900_000));
			assertThat(this.pictures.findBySpeakerIdAndHash(ada.id(), FIRST.hash())).isEmpty();
			change(ada, PictureChange.REMOVAL);
			change(ada, PictureChange.REMOVAL);
			assertThat(mark(ada)).isNull();
		}

		@Test
		void passesThePictureOfWhoVanishesOnToASurvivorWithoutOne() {
			Speaker ada = enter("Ada King", null);
			Speaker lovelace = enter("Ada Lovelace", FIRST);
			this.merging.merge(seen(ada), seen(lovelace), ada.profile());
			assertThat(mark(ada).hash()).isEqualTo(FIRST.hash());
			this.merging.separate(ada.id(), lovelace.id(), ada.profile());
			assertThat(mark(ada)).isNull();
			assertThat(mark(lovelace).hash()).isEqualTo(FIRST.hash());
		}

		@Test
		void leavesASurvivorTheOwnPicture() {
			Speaker ada = enter("Ada King", FIRST);
			Speaker lovelace = enter("Ada Lovelace", SECOND);
			this.merging.merge(seen(ada), seen(lovelace), ada.profile());
			assertThat(mark(ada).hash()).isEqualTo(FIRST.hash());
			this.merging.separate(ada.id(), lovelace.id(), ada.profile());
			assertThat(mark(ada).hash()).isEqualTo(FIRST.hash());
		}

		private Speaker enter(String name, Portrait portrait) {
			return this.register.add(new Profile(new PersonName(name), null, null, null, NOW),
					(portrait != null) ? PictureChange.to(portrait) : PictureChange.NONE);
		}

		private void change(Speaker speaker, PictureChange change) {
			this.register.revise(speaker.id(), speaker.version(), speaker.profile(), change);
		}

		private PictureMark mark(Speaker speaker) {
			return this.pictures.marks(List.of(speaker.id(), -1L)).get(speaker.id());
		}

		private static Seen seen(Speaker speaker) {
			return new Seen(speaker.id(), speaker.version());
		}

	}

	@Nested
	class OnH2 extends Tests {

	}

	@Nested
	@ContextConfiguration(initializers = PostgresDatabase.class)
	class OnPostgres extends Tests {

	}

}
