package org.licet.ingest;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.licet.ingest.tree.RefusedException;
import org.licet.model.Origin;
import org.licet.model.Problem;

/**
 * Refuses XML with a document type declaration: it can name files and addresses to be read, and
 * parsers that ignore it leave text out in silence. What is no XML is refused here too, because the
 * reader of RDF/XML writes to the console about it.
 */
final class XmlGuard {
  private XmlGuard() {}

  /**
   * Checks a document to its end.
   *
   * @throws RefusedException when it has a document type declaration, or is no XML
   */
  static void check(InputFile file, byte[] bytes) throws RefusedException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(bytes));
      while (reader.hasNext()) {
        int event = reader.next();
        if (event == XMLStreamConstants.DTD) {
          throw refused(file, reader.getLocation().getLineNumber(), "a document type declaration");
        }
      }
    } catch (XMLStreamException e) {
      int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
      throw new RefusedException(
          new Problem(new Origin(file.name(), line), "malformed rdfxml: it is no XML", ""));
    }
  }

  private static RefusedException refused(InputFile file, long line, String what) {
    return new RefusedException(
        new Problem(
            new Origin(file.name(), line),
            "it has " + what + " (`<!DOCTYPE ...>`), which is not read",
            "write the text out instead of entities"));
  }
}
