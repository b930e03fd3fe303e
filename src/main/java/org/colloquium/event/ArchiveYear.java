package org.colloquium.event;

/**
 * How many events a past year, or the past part of this one, saw.
 */
public interface ArchiveYear {

	int getYear();

	long getEvents();

}
