package org.colloquium.feed;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * A part of the sitemap while it is written.
 */
class SitemapSheet {

	private final XMLStreamWriter xml;

	private final String element;

	SitemapSheet(OutputStream out, String root, String element) throws IOException {
		this.element = element;
		try {
			this.xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out, "UTF-8");
			this.xml.writeStartDocument("UTF-8", "1.0");
			this.xml.writeStartElement(root);
			this.xml.writeDefaultNamespace("http://www.sitemaps.org/schemas/sitemap/0.9");
		}
		catch (XMLStreamException ex) {
			throw new IOException(ex);
		}
	}

	void add(String address, Instant changed) throws IOException {
		try {
			this.xml.writeStartElement(this.element);
			text("loc", address);
			text("lastmod", changed.truncatedTo(ChronoUnit.SECONDS).toString());
			this.xml.writeEndElement();
		}
		catch (XMLStreamException ex) {
			throw new IOException(ex);
		}
	}

	private void text(String name, String text) throws XMLStreamException {
		this.xml.writeStartElement(name);
		this.xml.writeCharacters(text);
		this.xml.writeEndElement();
	}

	void finish() throws IOException {
		try {
			this.xml.writeEndDocument();
			this.xml.flush();
		}
		catch (XMLStreamException ex) {
			throw new IOException(ex);
		}
	}

}
