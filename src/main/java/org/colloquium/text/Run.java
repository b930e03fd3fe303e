package org.colloquium.text;

/**
 * Words in a row that are equal in two texts: where they begin, and how many they are.
 */
record Run(int here, int there, int length) {

	int hereEnd() {
		return this.here + this.length;
	}

	int thereEnd() {
		return this.there + this.length;
	}

}
