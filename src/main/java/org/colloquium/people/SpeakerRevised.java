package org.colloquium.people;

/**
 * An editor wrote the record of a speaker by itself, and not by entering an event.
 *
 * @param id whose
 */
public record SpeakerRevised(long id) {

}
