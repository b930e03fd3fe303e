package org.colloquium.site;

/**
 * One thing that a list is narrowed down to, as a reader sees it.
 *
 * @param name of the filter's parameter
 * @param value in words: the name of a series or a person rather than its address
 * @param query leads to the list without it
 */
record Chip(String name, String value, String query) {

	/**
	 * Whether it tells the side of now, which has words of its own.
	 * @return {@code true} if the value is the last part of a message's key
	 */
	public boolean side() {
		return this.name.equals("when");
	}

	/**
	 * Whether it is a day, which each language writes in its own way.
	 * @return {@code true} if the value is an ISO date
	 */
	public boolean day() {
		return this.name.equals("from") || this.name.equals("to");
	}

}
