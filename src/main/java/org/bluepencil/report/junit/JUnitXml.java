package org.bluepencil.report.junit;

import java.io.Writer;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import org.bluepencil.report.Visible;

/** Writes one test suite as JUnit XML. Times are nought: the same results give the same bytes. */
public final class JUnitXml {
    private static final String NO_TIME = "0";

    private JUnitXml() {}

    /**
     * Writes the suite; does not close {@code out}.
     *
     * @throws XMLStreamException only if {@code out} cannot be written
     */
    public static void write(String name, List<JUnitCase> cases, Writer out) throws XMLStreamException {
        XMLStreamWriter xml = XMLOutputFactory.newInstance().createXMLStreamWriter(out);
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeCharacters("\n");
        xml.writeStartElement("testsuite");
        attribute(xml, "name", name);
        attribute(xml, "tests", String.valueOf(cases.size()));
        attribute(xml, "failures", count(cases, JUnitCase.Failed.class));
        attribute(xml, "errors", "0");
        attribute(xml, "skipped", count(cases, JUnitCase.Skipped.class));
        attribute(xml, "time", NO_TIME);
        for (JUnitCase one : cases) {
            xml.writeCharacters("\n  ");
            xml.writeStartElement("testcase");
            attribute(xml, "classname", one.suite());
            attribute(xml, "name", one.name());
            attribute(xml, "time", NO_TIME);
            result(xml, one.result());
            xml.writeEndElement();
        }
        xml.writeCharacters("\n");
        xml.writeEndElement();
        xml.writeCharacters("\n");
        xml.writeEndDocument();
        xml.flush();
    }

    private static String count(List<JUnitCase> cases, Class<? extends JUnitCase.Result> kind) {
        return String.valueOf(
                cases.stream().filter(c -> kind.isInstance(c.result())).count());
    }

    private static void result(XMLStreamWriter xml, JUnitCase.Result result) throws XMLStreamException {
        if (result instanceof JUnitCase.Failed failed) {
            xml.writeStartElement("failure");
            attribute(xml, "type", failed.type());
            attribute(xml, "message", Visible.line(failed.message()));
            xml.writeCharacters(Visible.of(failed.details()));
            xml.writeEndElement();
        } else if (result instanceof JUnitCase.Skipped skipped) {
            xml.writeEmptyElement("skipped");
            attribute(xml, "message", Visible.line(skipped.reason()));
        }
    }

    private static void attribute(XMLStreamWriter xml, String name, String value) throws XMLStreamException {
        xml.writeAttribute(name, Visible.line(value));
    }
}
