package org.colloquium.importing;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How people say where an event takes place.
 */
final class PlaceWords {

	private static final Set<String> ONLINE = Set.of("", "online", "en ligne", "zoom", "on zoom", "sur zoom",
			"via zoom", "online (zoom)", "zoom only", "online only", "online via zoom", "per zoom", "teams", "webex",
			"virtual", "virtuel", "virtuell", "visioconference", "microsoft teams", "ms teams", "online - zoom",
			"google meet", "distanciel", "a distance", "online uber zoom", "en ligne (zoom)",
			"microsoft teams meeting");

	private static final int LONGEST = 100;

	private static final String NUMBER = "[\\p{Lu}\\d][\\p{L}\\d./-]{0,20}";

	private static final String KIND = "[Rr]oom|[Ss]alle|[Rr]aum|[Aa]uditorium|[Aa]uditoire|[Hh]\u00f6rsaal|[Aa]mphi|[Aa]ula|[Bb]uilding|[Ss]aal";

	private static final String ROOM = "((?:(?:" + KIND + ") )" + NUMBER + "(?: \\d[\\p{L}\\d./-]{0,9})?"
			+ "|\\p{Lu}{1,5}[ -]?\\d[\\p{L}\\d./-]{0,9}(?: \\d{1,5})?)";

	/* Such as "Fine Hall 314" or "Main Library". */
	private static final Pattern HALL = Pattern.compile("(?:\\p{Lu}[\\p{L}'\u2019.]{1,20} ){1,4}(?:" + NUMBER
			+ "|Hall|Library|Auditorium|Theat(?:re|er)|Building|Lounge|Room|Center|Centre)");

	private static final Pattern WORD = Pattern
		.compile("(?iu)(?<!\\p{L})(?:hall|building|library|auditorium|theatre|theater|lounge|amphi)(?!\\p{L})");

	private static final Pattern IN_SENTENCE = Pattern
		.compile("(?:(?<![\\p{L}\\p{M}\\p{N}])(?:in|at|en|au|im|en salle|dans la) (?:the |la |dem |der )?|, )(?:" + ROOM
				+ "|((?:\\p{Lu}[\\p{L}'\u2019]{1,20} ){1,3}\\p{Lu}?\\d[\\p{L}\\d.-]{0,6}))(?![\\p{L}\\d])");

	private static final Pattern KIND_FIRST = Pattern.compile("(?:" + KIND + ") .{2,50}");

	private static final Pattern ROOM_ALONE = Pattern.compile(ROOM);

	private static final Pattern SPACES = Pattern.compile(" {2,}");

	private static final Pattern BEFORE = Pattern.compile(
			"^(?:[^\\p{L}\\d]|(?:at|on|in|um|\u00e0|am|im|en|from|to|de|von|vom|bis|le|the|uhr)(?![\\p{L}\\d]))++",
			Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

	private PlaceWords() {
	}

	static boolean isOnline(String place) {
		return place.length() < 40 && ONLINE.contains(Folded.trim(Folded.of(place), ".:,"));
	}

	/**
	 * Whether a line names a room and nothing else.
	 * @param expected whether a room is likely to stand there
	 */
	static boolean isRoom(String text, boolean expected) {
		return text.length() <= LONGEST && pieces(text, expected);
	}

	/**
	 * The room in what a line says besides day and hour.
	 * @return the room, or {@code null} if something else stands there
	 */
	static String besides(String left) {
		String place = Folded.trim(BEFORE.matcher(SPACES.matcher(left).replaceAll(" ")).replaceFirst(""),
				",;|-\u2013\u2014\u00b7(");
		return (place.length() <= LONGEST && pieces(place, true)) ? place : null;
	}

	/** The room that a sentence names, or {@code null}. */
	static String in(String sentence) {
		Matcher place = IN_SENTENCE.matcher(sentence);
		return place.find() ? Folded.trimEnd((place.group(1) != null) ? place.group(1) : place.group(2), ".-/") : null;
	}

	/* Whether one piece is a room and the others may be its building. */
	private static boolean pieces(String text, boolean certain) {
		boolean room = false;
		for (String piece : text.split(", ")) {
			boolean hall = HALL.matcher(piece).matches() && (certain || WORD.matcher(piece).find());
			boolean own = ROOM_ALONE.matcher(piece).matches() || hall
					|| (certain && KIND_FIRST.matcher(piece).matches());
			if (!own && (piece.split(" ").length > 4 || piece.isEmpty()
					|| Character.isLowerCase(piece.codePointAt(0)))) {
				return false;
			}
			room |= own;
		}
		return room;
	}

}
