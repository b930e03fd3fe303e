package org.colloquium.shared;

import java.util.List;

import org.springframework.context.MessageSourceResolvable;

/**
 * One thing that is wrong with what somebody entered, told by the name of the field and
 * by a message, so that each way in (form, API, import) can say it in its own words and
 * in the visitor's language.
 *
 * @param field the field as the API names it, for example {@code speakers[1].homepage}
 * @param code the message's key after {@code violation.}
 * @param arguments what the message mentions, such as the limit or the value as typed
 */
public record Violation(String field, String code, List<Object> arguments) implements MessageSourceResolvable {

	public Violation {
		arguments = List.copyOf(arguments);
	}

	@Override
	public String[] getCodes() {
		return new String[] { "violation." + this.code };
	}

	@Override
	public Object[] getArguments() {
		return this.arguments.toArray();
	}

	@Override
	public String toString() {
		return this.field + ": " + this.code + this.arguments;
	}

}
