package org.colloquium.text;

import java.util.Arrays;

/**
 * The words that every text has, in the languages that departments announce talks in
 * most. Two texts that share nothing else share nothing.
 */
final class StopWords {

	private static final String[] LISTS = {
			// English
			"a about above after again all also am an and any are as at be because been before being below between both but by can could did do does doing during each few for from further had has have having he her here hers him his how i if in into is it its itself just may me might more most must my no nor not now of off on once one only or other our out over own same she should so some such than that the their them then there these they this those through to too two under until up upon us use used using very was we were what when where which while who whom why will with within without would you your",
			// German
			"aber alle als am an auch auf aus bei bis das dass dem den der des die dies diese dieser durch ein eine einem einen einer eines er es fur hat ich ihr im in ist man mit nach nicht noch nur oder sich sie sind so sowie uber um und uns vom von vor war was wenn werden wie wir wird zu zum zur zwischen",
			// French
			"au aux avec ce ces cette comme dans de des du elle en entre est et etre il ils la le les leur leurs mais ne nous ou par pas plus pour qu que qui sa se ses son sont sur un une vous y",
			// Italian, Spanish, Portuguese
			"al alla anche che ci con da dal dalla degli dei del della delle di e gli i il la le lo ma nel nella non o per piu si sono su sul un una como con el ella en entre es esta este las los mas muy para pero por que se sin sobre su sus ao aos com da das do dos em foi mais na nas no nos o os ou pela pelo para sao seu sua um uma" };

	private static final long[] HASHES = Arrays.stream(LISTS)
		.flatMap((list) -> Arrays.stream(list.split(" ")))
		.mapToLong(Hashing::of)
		.sorted()
		.distinct()
		.toArray();

	private static final ShingleIndex INDEX = ShingleIndex.of(HASHES);

	private StopWords() {
	}

	static boolean contains(long word) {
		return INDEX.latest(word) >= 0;
	}

}
