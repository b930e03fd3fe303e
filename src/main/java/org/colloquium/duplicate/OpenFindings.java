package org.colloquium.duplicate;

/**
 * How many findings of a verdict wait for a decision.
 */
public interface OpenFindings {

	String getVerdict();

	long getFindings();

}
