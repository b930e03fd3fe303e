package org.colloquium.importing;

import java.util.List;

import org.springframework.context.MessageSourceResolvable;

/**
 * Something that an editor should know about one item of a source: a line that was not
 * understood, a block that the page repeats, a value that was refused.
 *
 * @param line the line of the source, counted from 1
 * @param code the message's key after {@code remark.}
 * @param arguments what the message mentions, such as the text of the line
 */
public record Remark(int line, String code, List<Object> arguments) implements MessageSourceResolvable {

	public Remark {
		arguments = List.copyOf(arguments);
	}

	public static Remark at(int line, String code, Object... arguments) {
		return new Remark(line, code, List.of(arguments));
	}

	@Override
	public String[] getCodes() {
		return new String[] { "remark." + this.code };
	}

	@Override
	public Object[] getArguments() {
		return this.arguments.toArray();
	}

}
