package org.colloquium.feed;

import java.io.OutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

import org.colloquium.shared.Printable;

/**
 * An Atom document (RFC 4287) while it is written.
 */
class AtomSheet {

	private static final String ATOM = "http://www.w3.org/2005/Atom";

	private static final XMLOutputFactory FACTORY = XMLOutputFactory.newInstance();

	private final XMLStreamWriter xml;

	AtomSheet(OutputStream out) throws XMLStreamException {
		this.xml = FACTORY.createXMLStreamWriter(out, "UTF-8");
	}

	void open(String language) throws XMLStreamException {
		this.xml.writeStartDocument("UTF-8", "1.0");
		this.xml.setDefaultNamespace(ATOM);
		this.xml.writeStartElement("feed");
		this.xml.writeDefaultNamespace(ATOM);
		this.xml.writeAttribute("xml:lang", language);
	}

	void openEntry() throws XMLStreamException {
		this.xml.writeStartElement("entry");
	}

	void close() throws XMLStreamException {
		this.xml.writeEndElement();
	}

	void finish() throws XMLStreamException {
		this.xml.writeEndDocument();
		this.xml.flush();
	}

	void text(String name, String text) throws XMLStreamException {
		if (text != null && !text.isBlank()) {
			this.xml.writeStartElement(name);
			this.xml.writeCharacters(Printable.of(text));
			this.xml.writeEndElement();
		}
	}

	void html(String name, String html) throws XMLStreamException {
		this.xml.writeStartElement(name);
		this.xml.writeAttribute("type", "html");
		this.xml.writeCharacters(html);
		this.xml.writeEndElement();
	}

	void time(String name, Instant time) throws XMLStreamException {
		text(name, time.truncatedTo(ChronoUnit.SECONDS).toString());
	}

	void link(String rel, String type, String address) throws XMLStreamException {
		this.xml.writeEmptyElement("link");
		this.xml.writeAttribute("rel", rel);
		this.xml.writeAttribute("type", type);
		this.xml.writeAttribute("href", address);
	}

	void author(String name) throws XMLStreamException {
		this.xml.writeStartElement("author");
		text("name", name);
		this.xml.writeEndElement();
	}

	void category(String term) throws XMLStreamException {
		this.xml.writeEmptyElement("category");
		this.xml.writeAttribute("term", Printable.of(term));
	}

}
