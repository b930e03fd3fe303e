package org.colloquium.people;

/**
 * A speaker in a list, where nothing else of the person is shown.
 *
 * @param id which
 * @param name the name as printed
 */
public record SpeakerName(Long id, String name) {

}
