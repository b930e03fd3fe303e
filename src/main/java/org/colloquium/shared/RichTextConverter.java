package org.colloquium.shared;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.hibernate.annotations.Immutable;

/**
 * Keeps a rich text in its column as its source.
 */
@Immutable
@Converter(autoApply = true)
class RichTextConverter implements AttributeConverter<RichText, String> {

	@Override
	public String convertToDatabaseColumn(RichText text) {
		return (text != null) ? text.source() : null;
	}

	@Override
	public RichText convertToEntityAttribute(String source) {
		return (source != null) ? new RichText(source) : null;
	}

}
