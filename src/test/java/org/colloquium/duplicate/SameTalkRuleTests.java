package org.colloquium.duplicate;

import org.junit.jupiter.api.Test;

import org.colloquium.duplicate.Evidence.Nearness;

import static org.assertj.core.api.Assertions.assertThat;

class SameTalkRuleTests {

	@Test
	void oneTitleAtOneMomentIsOneTalkThoughNoSpeakerIsNamed() {
		assertThat(verdict(Titles.SAME, true, Nearness.SAME_START, null)).isEqualTo(EventVerdict.SAME_EVENT);
	}

	@Test
	void oneTitleAtOneMomentIsNoTalkOfTwoDifferentSpeakers() {
		assertThat(verdict(Titles.SAME, true, Nearness.SAME_START, false)).isNull();
	}

	@Test
	void aTitleThatStandsOverManyEventsTellsNothing() {
		assertThat(verdict(Titles.SAME, false, Nearness.SAME_START, null)).isNull();
		assertThat(verdict(Titles.SAME, false, Nearness.OTHER_TIME, true)).isNull();
	}

	@Test
	void oneTitleAndSpeakerOnOneDayIsACorrectedHour() {
		assertThat(verdict(Titles.SAME, true, Nearness.SAME_DAY, true)).isEqualTo(EventVerdict.SAME_EVENT);
	}

	@Test
	void oneTitleOnOneDayIsNotEnoughWithoutASpeaker() {
		assertThat(verdict(Titles.SAME, true, Nearness.SAME_DAY, null)).isNull();
	}

	@Test
	void nobodySpeaksInTwoPlacesAtOnce() {
		assertThat(verdict(Titles.DIFFERENT, true, Nearness.SAME_START, true)).isEqualTo(EventVerdict.SAME_EVENT);
	}

	@Test
	void aSpeakerGivesTwoTalksOnOneDay() {
		assertThat(verdict(Titles.DIFFERENT, true, Nearness.SAME_DAY, true)).isNull();
	}

	@Test
	void oneTitleAndSpeakerAtAnotherTimeIsOneTalk() {
		assertThat(verdict(Titles.SAME, true, Nearness.OTHER_TIME, true)).isEqualTo(EventVerdict.SAME_TALK);
	}

	private static EventVerdict verdict(Titles titles, boolean telling, Nearness time, Boolean speakers) {
		return Judgement.of(new Evidence(null, titles, telling, time, speakers)).verdict();
	}

}
