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

	SitemapSheet(OutputStream out, String root, String element) throws XMLStreamException {
		this.xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out, "UTF-8");
		this.element = element;
		this.xml.writeStartDocument("UTF-8", "1.0");
		this.xml.writeStartElement(root);
		this.xml.writeDefaultNamespace("http://www.sitemaps.org/schemas/sitemap/0.9");
	}

	void add(String address, Instant changed) throws IOException {
		try {
			this.xml.writeStartElement(this.element);
			this.xml.writeStartElement("loc");
			this.xml.writeCharacters(address);
			this.xml.writeEndElement();
			this.xml.writeStartElement("lastmod");
			this.xml.writeCharacters(changed.truncatedTo(ChronoUnit.SECONDS).toString());
			this.xml.writeEndElement();
			this.xml.writeEndElement();
		}
		catch (XMLStreamException ex) {
			throw new IOException(ex);
		}
	}

	void finish() throws XMLStreamException {
		this.xml.writeEndDocument();
		this.xml.flush();
	}

}
