package io.liaison.standards;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import nu.validator.vendor.thaiopensource.util.PropertyMapBuilder;
import nu.validator.vendor.thaiopensource.validate.ValidateProperty;
import nu.validator.vendor.thaiopensource.validate.ValidationDriver;
import nu.validator.vendor.thaiopensource.validate.rng.CompactSchemaReader;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** A grammar for XML documents, in the compact form of RELAX NG, from the test resources. */
public final class XmlGrammar {

    public static final XmlGrammar ATOM = new XmlGrammar("/standards/atom.rnc");
    public static final XmlGrammar SITEMAP = new XmlGrammar("/standards/sitemap.rnc");

    private final List<String> violations = new ArrayList<>();
    private final ValidationDriver driver;

    private XmlGrammar(String resource) {
        PropertyMapBuilder properties = new PropertyMapBuilder();
        properties.put(ValidateProperty.ERROR_HANDLER, new Collector());
        driver = new ValidationDriver(properties.toPropertyMap(), CompactSchemaReader.getInstance());
        try {
            InputSource schema =
                    new InputSource(XmlGrammar.class.getResource(resource).toString());
            if (!driver.loadSchema(schema)) {
                throw new IllegalStateException(resource + ": " + violations);
            }
        } catch (SAXException | IOException unreadable) {
            throw new IllegalStateException(resource, unreadable);
        }
    }

    /** What the grammar finds wrong with a document. */
    public synchronized List<String> violations(String document) {
        violations.clear();
        try {
            driver.validate(new InputSource(new StringReader(document)));
        } catch (SAXException notXml) {
            violations.add(String.valueOf(notXml.getMessage()));
        } catch (IOException neverFromText) {
            throw new UncheckedIOException(neverFromText);
        }
        return List.copyOf(violations);
    }

    private final class Collector implements ErrorHandler {

        @Override
        public void warning(SAXParseException found) {
            error(found);
        }

        @Override
        public void error(SAXParseException found) {
            violations.add(found.getLineNumber() + ": " + found.getMessage());
        }

        @Override
        public void fatalError(SAXParseException found) {
            error(found);
        }
    }
}
