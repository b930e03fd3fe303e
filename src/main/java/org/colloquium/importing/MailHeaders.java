package org.colloquium.importing;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Recognises what a mail program writes above a mail: {@code From:}, {@code Sent:},
 * {@code To:}, {@code Subject:}, in whatever order.
 */
final class MailHeaders {

	private static final Set<String> SUBJECT = Set.of("subject", "objet", "betreff");

	private static final Set<String> DATE = Set.of("date", "datum");

	private static final Set<String> OTHER = Set.of("from", "to", "cc", "bcc", "sent", "reply-to", "de", "a", "envoye",
			"envoye le", "von", "an", "gesendet", "kopie", "copie", "importance", "list-id", "message-id",
			"attachments", "pieces jointes", "anlagen", "x-mailer", "return-path", "delivered-to", "priority");

	private static final List<String> FAREWELLS = List.of("best wishes", "best regards", "kind regards", "regards",
			"best", "sincerely", "yours", "cheers", "thanks", "thank you", "many thanks", "merci", "danke",
			"vielen dank", "looking forward", "with best", "cordialement", "meilleures salutations", "bien a vous",
			"salutations", "avec mes", "bien cordialement", "mit freundlichen gru", "freundliche gru", "viele gru",
			"beste gru", "herzliche gru", "mfg");

	private static final Set<String> SENDER = Set.of("from", "de", "von");

	private static final Pattern FORWARD = Pattern
		.compile("^(?:-{2,} ?(?:original message|forwarded message|message d'origine|message transfere"
				+ "|ursprungliche nachricht|weitergeleitete nachricht)|begin forwarded message|debut du message"
				+ "|anfang der weitergeleiteten|(?:on|le|am) .{5,90}(?:wrote|a ecrit|schrieb.{0,60}) ?:$)");

	private static final Pattern DISCLAIMER = Pattern
		.compile("^(?:(?:this|the information in this) (?:e-?mail|message|communication)|confidentiality notice"
				+ "|ce (?:message|courriel)|cet e-mail|diese (?:e-mail|nachricht)|to unsubscribe|sent from my"
				+ "|get outlook for|you (?:are receiving|received) this|envoye de mon|von meinem .{1,20} gesendet).*",
				Pattern.DOTALL);

	private static final int MOST = 30;

	private static final int FAREWELL_LENGTH = 50;

	private MailHeaders() {
	}

	/**
	 * How many lines from a certain one are headers of a mail.
	 * @param lines all lines
	 * @param from the index of the line to look at
	 * @return 0 if none
	 */
	static int length(List<PastedLine> lines, int from) {
		int at = from;
		int known = 0;
		int senders = 0;
		while (at < lines.size() && at - from < ((known > 0) ? MOST : 2) && isHeader(lines, at, from)) {
			String word = word(lines.get(at));
			known += (OTHER.contains(word) || SUBJECT.contains(word)) ? 1 : 0;
			senders += SENDER.contains(word) ? 1 : 0;
			at++;
		}
		boolean mail = known > 1 || (known == 1 && senders == 1 && lines.get(from).text().indexOf('@') > 0);
		return mail ? at - from : 0;
	}

	/** Whether a line closes a letter. */
	static boolean isFarewell(String text) {
		String folded = Folded.of(text);
		boolean closed = text.endsWith(",") || text.endsWith("!") || text.split(" ").length <= 3;
		return text.length() <= FAREWELL_LENGTH && closed && FAREWELLS.stream().anyMatch(folded::startsWith)
				&& !text.endsWith(".") && text.indexOf(':') < 0;
	}

	/** Whether a line says that another mail follows. */
	static boolean isForward(String text) {
		return text.length() <= 200 && FORWARD.matcher(Folded.of(text)).find();
	}

	/** Whether a line begins what programs and lawyers write below a mail. */
	static boolean isDisclaimer(String text) {
		return DISCLAIMER.matcher(Folded.of(text.substring(0, Math.min(FAREWELL_LENGTH, text.length())))).matches();
	}

	private static boolean isHeader(List<PastedLine> lines, int at, int from) {
		PastedLine line = lines.get(at);
		String word = word(line);
		if (DATE.contains(word)) {
			HeadingLine next = (at + 1 < lines.size()) ? HeadingLine.of(lines.get(at + 1), false, true) : null;
			return next == null || (next.heading() != Heading.HOUR && next.heading() != Heading.LOCATION
					&& next.heading() != Heading.SPEAKER);
		}
		boolean folded = at > from && !line.isBlank() && line.indent() > 0 && word.isEmpty();
		return folded || OTHER.contains(word) || SUBJECT.contains(word);
	}

	private static String word(PastedLine line) {
		int colon = line.text().indexOf(':');
		return (colon > 0 && colon < 20) ? Folded.trim(Folded.of(line.text().substring(0, colon)), "*_") : "";
	}

}
