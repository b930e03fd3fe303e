package org.colloquium.importing;

import java.util.ArrayList;
import java.util.List;

import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;

import org.colloquium.shared.Violation;

/**
 * Something that an editor should know about one item of a source: a line that was not
 * understood, a block that the page repeats, a value that was refused.
 *
 * @param line the line of the source, counted from 1
 * @param message what to say
 */
public record Remark(int line, MessageSourceResolvable message) {

	/**
	 * A remark of the reader itself.
	 * @param line the line of the source, counted from 1
	 * @param code the message's key after {@code remark.}
	 * @param arguments what the message mentions, such as the text of the line
	 * @return the remark
	 */
	public static Remark at(int line, String code, Object... arguments) {
		return new Remark(line, new DefaultMessageSourceResolvable(new String[] { "remark." + code }, arguments));
	}

	/**
	 * Says which field a value was refused for, and why.
	 */
	static List<Remark> of(int line, List<Violation> violations) {
		List<Remark> remarks = new ArrayList<>();
		violations.forEach((violation) -> remarks.add(at(line, "field", violation.field(), violation)));
		return remarks;
	}

}
