package org.colloquium.shared;

/**
 * Which version of something is stored, for whoever keeps something beside it that must
 * follow.
 */
public interface StoredVersion {

	Long getId();

	int getVersion();

}
