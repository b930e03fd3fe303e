package org.colloquium.importing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What a meeting program writes into an invitation besides the address: numbers to dial,
 * the meeting's own number, its password. It is told in one remark.
 */
final class Invitation {

	private static final Pattern PART = Pattern.compile("^(?:join (?:the )?(?:zoom|webinar|by|on|from|microsoft|with)"
			+ "|microsoft teams meeting|google meet|(?:meeting|webinar)[ -]id|passcode|password ?:|one tap mobile"
			+ "|dial (?:by|in)|or,? (?:dial|join)|find (?:your|a) local number|click here to join|learn more ?(?:[<|:]|$)"
			+ "|meeting options|kenncode|kennwort ?:|passwort ?:|mot de passe ?:|code secret|id de (?:la )?reunion"
			+ "|besprechungs-id|zoom-meeting beitreten|participer a la reunion|rejoindre la reunion|cliquez ici pour"
			+ "|sip ?:|h\\.323|[+]\\d[\\d ,*#()-]{6,})");

	private static final int LONGEST = 80;

	private final Findings findings;

	private final List<PastedLine> lines = new ArrayList<>();

	Invitation(Findings findings) {
		this.findings = findings;
	}

	/**
	 * Takes a line that is such a part.
	 * @return whether it is
	 */
	boolean take(PastedLine line) {
		String text = line.item();
		boolean part = PART.matcher(Folded.of(text.substring(0, Math.min(LONGEST, text.length())))).find();
		if (part) {
			JoinLink link = JoinLink.in(text, false);
			if (link == null || !this.findings.online(link.url()) || Folded.hasWords(link.rest())) {
				this.lines.add(line);
			}
		}
		return part;
	}

	void settle() {
		if (!this.lines.isEmpty()) {
			this.findings.remark(this.lines.get(0).number(), "invitation", PastedText.joined(this.lines));
		}
	}

}
