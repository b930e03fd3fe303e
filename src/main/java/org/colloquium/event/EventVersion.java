package org.colloquium.event;

/**
 * Which version of an event is current.
 */
public interface EventVersion {

	long getId();

	int getVersion();

}
