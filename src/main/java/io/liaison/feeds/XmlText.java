package io.liaison.feeds;

import java.io.ByteArrayOutputStream;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes an XML document of elements in one namespace. What XML cannot say is left out of texts. */
final class XmlText {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newInstance();

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final XMLStreamWriter writer;

    private interface Step {

        void write() throws XMLStreamException;
    }

    XmlText() {
        try {
            writer = FACTORY.createXMLStreamWriter(bytes, "UTF-8");
            writer.writeStartDocument("UTF-8", "1.0");
        } catch (XMLStreamException neverInMemory) {
            throw new IllegalStateException(neverInMemory);
        }
    }

    XmlText open(String name, Map<String, String> attributes) {
        return step(() -> {
            writer.writeStartElement(name);
            writeAttributes(attributes);
        });
    }

    XmlText close() {
        return step(writer::writeEndElement);
    }

    XmlText text(String name, String text) {
        return step(() -> {
            writer.writeStartElement(name);
            writer.writeCharacters(sayable(text));
            writer.writeEndElement();
        });
    }

    XmlText empty(String name, Map<String, String> attributes) {
        return step(() -> {
            writer.writeEmptyElement(name);
            writeAttributes(attributes);
        });
    }

    byte[] bytes() {
        step(writer::writeEndDocument);
        step(writer::flush);
        return bytes.toByteArray();
    }

    private void writeAttributes(Map<String, String> attributes) throws XMLStreamException {
        for (Map.Entry<String, String> attribute : new TreeMap<>(attributes).entrySet()) {
            writer.writeAttribute(attribute.getKey(), sayable(attribute.getValue()));
        }
    }

    private XmlText step(Step step) {
        try {
            step.write();
        } catch (XMLStreamException neverInMemory) {
            throw new IllegalStateException(neverInMemory);
        }
        return this;
    }

    private static String sayable(String text) {
        return text.replaceAll("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "");
    }
}
