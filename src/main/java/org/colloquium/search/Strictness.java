package org.colloquium.search;

/**
 * How closely an event must say what was asked for. Only where nothing says it exactly,
 * what is close is an answer.
 */
enum Strictness {

	/** Each word, in one of its forms. */
	EXACT,

	/** Each word, perhaps with a typing error. */
	CLOSE,

	/** Half of the words, perhaps with a typing error. */
	PARTLY

}
