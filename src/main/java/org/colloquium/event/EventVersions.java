package org.colloquium.event;

/**
 * Which versions of an event, and of what it shows of others, are stored: for whoever
 * keeps a copy of all that.
 */
public interface EventVersions {

	Long getId();

	int getVersion();

	/** Of its series, or {@code null}. */
	Integer getSeriesVersion();

	/** Of all its hosts together, or {@code null}. */
	Long getHostVersions();

}
